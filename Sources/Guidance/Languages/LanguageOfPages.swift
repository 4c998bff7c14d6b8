import TrainingModel

/// What guidance pages look like in each language, and the words that they do without.
extension Language {
  /// The headings of a page, in order.
  package var pageHeadings: [String] {
    switch self {
    case .english: ["Why", "How", "How to know it helped", "Who should not", "Stop if"]
    case .german:
      ["Warum", "Wie", "Woran du merkst, dass es hilft", "Für wen nicht", "Aufhören, wenn"]
    }
  }

  /// Those that carry a warning: the last two.
  package var warningHeadings: [String] { Array(pageHeadings.suffix(2)) }

  /// The folder of this language's texts below `Content`; nil for the one that rules are kept in.
  package var contentFolder: String? { self == .english ? nil : "Languages/\(code)" }

  /// What evidence does not support, and what orders about.
  var wordsWeDoWithout: [String] {
    switch self {
    case .english:
      [
        "flushes", "flush out", "toxins", "breaks up fascia", "breaks down fascia",
        "breaks up scar tissue", "heals", "prevents injury", "prevents injuries",
        "boosts immunity", "supercharge", "supercharges", "proven", "optimal", "optimally", "must",
        "detox", "miracle",
      ]
    case .german:
      [
        "spült", "ausspülen", "schwemmt", "giftstoffe", "gifte", "schlacken", "entgiftet",
        "entgiften", "löst faszien", "verklebungen", "heilt", "verhindert verletzungen",
        "beugt verletzungen vor", "stärkt das immunsystem", "stärkt die abwehr", "bewiesen",
        "bewiesenermaßen", "optimal", "optimale", "optimalen", "optimaler", "optimales", "musst",
        "müsst", "detox", "wunder", "wundermittel",
      ]
    }
  }
}
