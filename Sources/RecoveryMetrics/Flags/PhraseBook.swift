/// Finds the phrases of red flags in free text: whole words, whatever their case.
struct PhraseBook: Sendable {
  private struct Phrase: Sendable {
    let flag: String
    /// Word lists that must all occur.
    let parts: [[String]]
  }

  /// By the first word of the first part.
  private let byFirstWord: [String: [Phrase]]

  init(_ flags: [RedFlag]) {
    var book: [String: [Phrase]] = [:]
    for flag in flags {
      for text in flag.phrases {
        let parts = text.split(separator: "+").map { Self.words(of: String($0)) }
          .filter { !$0.isEmpty }
        guard let first = parts.first?.first else { continue }
        book[first, default: []].append(Phrase(flag: flag.id, parts: parts))
      }
    }
    byFirstWord = book
  }

  /// The ids of flags whose words stand in `text`, sorted.
  func flags(in text: String) -> [String] {
    let words = Self.words(of: text)
    var found: Set<String> = []
    for (place, word) in words.enumerated() {
      for phrase in byFirstWord[word] ?? [] where !found.contains(phrase.flag) {
        let others = phrase.parts.dropFirst()
        if Self.stands(phrase.parts[0], at: place, in: words),
          others.allSatisfy({ part in
            words.indices.contains { Self.stands(part, at: $0, in: words) }
          })
        {
          found.insert(phrase.flag)
        }
      }
    }
    return found.sorted()
  }

  private static func stands(_ part: [String], at place: Int, in words: [String]) -> Bool {
    place + part.count <= words.count && words[place..<(place + part.count)].elementsEqual(part)
  }

  /// Lowercase words of letters and digits; apostrophes are dropped, all else parts words.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func finish() {
      if !word.isEmpty { words.append(String(word).lowercased()) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\u{2019}", "\u{AD}": continue
      case "a"..."z", "A"..."Z", "0"..."9": word.append(scalar)
      case _ where scalar.value > 0x7F && scalar.isPartOfWord: word.append(scalar)
      default: finish()
      }
    }
    finish()
    return words
  }
}

extension Unicode.Scalar {
  /// A letter, or a mark on the letter before it: `ü` may come as two.
  fileprivate var isPartOfWord: Bool {
    properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }
}
