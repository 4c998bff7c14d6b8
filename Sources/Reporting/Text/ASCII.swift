import TrainingModel

extension String {
  /// The text in plain ASCII, for mail and terminals: letters lose their marks, signs become those
  /// on every keyboard, and what has no such form becomes a question mark.
  package var ascii: String {
    var result = ""
    for scalar in visibleScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else {
        result += Self.plainForms[scalar] ?? scalar.base ?? "?"
      }
    }
    return result
  }

  /// The same with the letters that a language writes in two where it has no marks: `ae` for `ä`.
  func ascii(in language: Language) -> String {
    guard language == .german else { return ascii }
    var result = ""
    for scalar in unicodeScalars {
      if let pair = Self.germanPairs[scalar] {
        result += pair
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result.ascii
  }

  static let germanPairs: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
  ]

  private var visibleScalars: String.UnicodeScalarView { visible.unicodeScalars }

  private static let plainForms: [Unicode.Scalar: String] = [
    "\u{00A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{2013}": "-", "\u{2014}": "-",
    "\u{2212}": "-", "\u{2010}": "-", "\u{2011}": "-", "\u{00D7}": "x", "\u{00B1}": "+/-",
    "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201E}": "\"", "\u{201A}": "'",
    "\u{201D}": "\"", "\u{2026}": "...",
    "\u{00B0}": " ", "\u{00B7}": "-", "\u{2022}": "-", "\u{2265}": ">=", "\u{2264}": "<=",
    "\u{00C6}": "Ae", "\u{00E6}": "ae", "\u{00D8}": "O", "\u{00F8}": "o", "\u{00DF}": "ss",
    "\u{0141}": "L", "\u{0142}": "l", "\u{00D0}": "D", "\u{00F0}": "d", "\u{00DE}": "Th",
    "\u{00FE}": "th", "\u{0152}": "Oe", "\u{0153}": "oe", "\u{0110}": "D", "\u{0111}": "d",
    "\u{0131}": "i", "\u{2420}": " ",
  ]
}

extension Unicode.Scalar {
  /// The letter without its marks, by the order of Latin-1 and Latin Extended-A; a combining mark
  /// alone is nothing.
  fileprivate var base: String? {
    if (0x0300...0x036F).contains(value) { return "" }
    let ranges: [(ClosedRange<UInt32>, String)] = [
      (0xC0...0xC5, "A"), (0xC7...0xC7, "C"), (0xC8...0xCB, "E"), (0xCC...0xCF, "I"),
      (0xD1...0xD1, "N"), (0xD2...0xD6, "O"), (0xD9...0xDC, "U"), (0xDD...0xDD, "Y"),
      (0xE0...0xE5, "a"), (0xE7...0xE7, "c"), (0xE8...0xEB, "e"), (0xEC...0xEF, "i"),
      (0xF1...0xF1, "n"), (0xF2...0xF6, "o"), (0xF9...0xFC, "u"), (0xFD...0xFD, "y"),
      (0xFF...0xFF, "y"),
    ]
    if let base = ranges.first(where: { $0.0.contains(value) })?.1 { return base }
    let extended: [(ClosedRange<UInt32>, String)] = [
      (0x100...0x105, "a"), (0x106...0x10D, "c"), (0x10E...0x10F, "d"), (0x112...0x11B, "e"),
      (0x11C...0x123, "g"), (0x124...0x127, "h"), (0x128...0x130, "i"), (0x134...0x135, "j"),
      (0x136...0x137, "k"), (0x139...0x140, "l"), (0x143...0x148, "n"), (0x14C...0x151, "o"),
      (0x154...0x159, "r"), (0x15A...0x161, "s"), (0x162...0x167, "t"), (0x168...0x173, "u"),
      (0x174...0x175, "w"), (0x176...0x178, "y"), (0x179...0x17E, "z"),
    ]
    guard let base = extended.first(where: { $0.0.contains(value) })?.1 else { return nil }
    // Large and small letters alternate; the row changes its turn twice.
    let isTurned = (0x139...0x148).contains(value) || (0x179...0x17E).contains(value)
    let isLarge = isTurned ? value % 2 == 1 : value % 2 == 0
    return isLarge ? base.uppercased() : base
  }
}
