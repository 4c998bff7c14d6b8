/// A page that holds something its readers must not get. It never holds the text itself.
package struct Leak: Hashable, Sendable {
  /// The page's path; where the path itself is the leak, its number instead.
  package let page: String
  package let kind: Canary.Kind
}

/// A site in which no secret text was found. Only such a site can be sent.
package struct CheckedSite: Sendable {
  package let site: OutgoingSite
  /// How many secrets are too short, or too much like the tool's own words, to be looked for.
  package let unsearchable: Int

  fileprivate init(_ site: OutgoingSite, unsearchable: Int) {
    self.site = site
    self.unsearchable = unsearchable
  }
}

/// Searches every byte that is about to be sent for secret texts: as they are, in any case, escaped
/// for HTML, JSON and URLs, in UTF-16 and in Base64, and one inside the other.
package struct LeakScan {
  /// By bytes.
  private let phrases: [SecretPhrase]
  private let finder: PhraseFinder
  private let isHarmless: [Bool]
  private let unsearchable: Int

  /// - Parameters:
  ///   - canaries: the secret texts.
  ///   - harmless: texts that are meant to be read: templates, guidance, free pages, or a site
  ///     built without the secrets. What occurs in them is not looked for.
  package init(_ canaries: [Canary], harmless: [[UInt8]] = []) {
    var kinds: [[UInt8]: Canary.Kind] = [:]
    var short = 0
    for canary in canaries {
      let pieces = SecretPhrase.pieces(of: canary)
      if pieces.isEmpty { short += 1 }
      for piece in pieces {
        let known = kinds[piece.bytes]?.rawValue ?? piece.kind.rawValue
        if known >= piece.kind.rawValue { kinds[piece.bytes] = piece.kind }
      }
    }
    let phrases = kinds.map { SecretPhrase(bytes: $0.key, kind: $0.value) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    let finder = PhraseFinder(phrases.map(\.bytes))
    var isHarmless = [Bool](repeating: false, count: phrases.count)
    for text in harmless {
      Disguise.eachReading(of: text) { reading in
        finder.scan(FoldedBytes(reading).bytes) { phrase, _ in isHarmless[phrase] = true }
      }
    }
    unsearchable = short + isHarmless.count { $0 }
    (self.phrases, self.finder, self.isHarmless) = (phrases, finder, isHarmless)
  }

  /// Hands the site on if nothing was found in it.
  package func check(_ site: OutgoingSite) throws(SendingFault) -> CheckedSite {
    let leaks = leaks(in: site)
    guard leaks.isEmpty else { throw .leaks(leaks) }
    return CheckedSite(site, unsearchable: unsearchable)
  }

  /// What was found, a line a page and kind, in order of pages.
  package func leaks(in site: OutgoingSite) -> [Leak] {
    guard !phrases.isEmpty else { return [] }
    var leaks: [Leak] = []
    for (number, file) in site.files.enumerated() {
      let inPath = kinds(in: Array(file.path.utf8))
      let page = inPath.isEmpty ? file.path : "file \(number + 1) of the site"
      let found = inPath.union(kinds(in: file.bytes))
      leaks += Canary.Kind.allCases.filter(found.contains).map { Leak(page: page, kind: $0) }
    }
    return leaks
  }

  private func kinds(in bytes: [UInt8]) -> Set<Canary.Kind> {
    var found: Set<Canary.Kind> = []
    Disguise.eachReading(of: bytes) { reading in
      let folded = FoldedBytes(reading).bytes
      finder.scan(folded) { phrase, end in
        let secret = phrases[phrase]
        guard !isHarmless[phrase], !found.contains(secret.kind),
          Self.stands(secret, in: folded, endingAt: end)
        else { return }
        found.insert(secret.kind)
      }
    }
    return found
  }

  /// Whether the phrase is not merely the inside of a longer word or number.
  private static func stands(_ secret: SecretPhrase, in bytes: [UInt8], endingAt end: Int) -> Bool {
    let start = end - secret.bytes.count
    let before = start > 0 ? bytes[start - 1] : 0
    let after = end < bytes.count ? bytes[end] : 0
    if secret.kind.isNumber { return !isDigit(before) && before != UInt8(ascii: ".") }
    let first = secret.bytes.first ?? 0
    let last = secret.bytes.last ?? 0
    return !(isLetter(first) && isLetter(before)) && !(isLetter(last) && isLetter(after))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
