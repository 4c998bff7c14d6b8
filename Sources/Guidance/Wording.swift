/// Words that guidance does without: what evidence does not support, and what orders about.
enum Wording {
  private static let forbidden = [
    "flushes", "flush out", "toxins", "breaks up fascia", "breaks down fascia",
    "breaks up scar tissue", "heals", "prevents injury", "prevents injuries", "boosts immunity",
    "supercharge", "supercharges", "proven", "optimal", "optimally", "must", "detox", "miracle",
  ]

  /// Those that a text uses.
  static func forbidden(in text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
    return forbidden.filter { " \(words) ".contains(" \($0) ") }
  }
}
