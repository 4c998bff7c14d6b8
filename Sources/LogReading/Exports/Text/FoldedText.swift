import Foundation

extension String {
  /// The text as names are compared: small letters without accents, no tags, single blanks.
  var folded: String {
    var letters = String.UnicodeScalarView()
    var isInTag = false
    var isAfterBlank = true
    for scalar in pieces.lazy.map(\.decomposedStringWithCanonicalMapping)
      .flatMap({ $0.lowercased().unicodeScalars })
    {
      if scalar == "<" { isInTag = true }
      defer { if scalar == ">" { isInTag = false } }
      guard !isInTag, !(0x300...0x36F).contains(scalar.value), scalar.value != 0xFEFF else {
        continue
      }
      if scalar.properties.isWhitespace || scalar.value == 0x202F {
        if !isAfterBlank { letters.append(" ") }
        isAfterBlank = true
      } else {
        if let plain = Self.plainLetters[scalar] {
          // One by one: this view copies all that it holds when it is given several.
          for letter in plain { letters.append(letter) }
        } else {
          letters.append(scalar)
        }
        isAfterBlank = false
      }
    }
    return String(letters).trimmed
  }

  /// The text in order, piece by piece: to decompose a long one as a whole takes quadratic time.
  private var pieces: [String] {
    var pieces: [String] = []
    var rest = unicodeScalars[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Self.pieceLength)
      pieces.append(String(piece))
      rest = rest[piece.endIndex...]
    }
    return pieces
  }

  private static let pieceLength = 256

  /// Letters that are no plain letter with an accent.
  private static let plainLetters: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ø": ["o"], "ł": ["l"], "ß": ["s", "s"], "æ": ["a", "e"], "đ": ["d"], "ı": ["i"],
    "’": ["'"], "′": ["'"], "₂": ["2"],
  ]

  /// A note without blanks and empty lines at both ends; nil when nothing is left.
  var note: String? {
    var view = unicodeScalars[...]
    while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
    while let last = view.last, last.properties.isWhitespace { view.removeLast() }
    return view.isEmpty ? nil : String(view)
  }

  /// Without what apps and spreadsheets write for "not measured".
  var measured: String? {
    let text = trimmed
    switch text.lowercased() {
    case "", "-", "--", "—", "–", "nan", "none", "null", "n/a", "na", "#error#": return nil
    default: return text
    }
  }
}
