import TrainingModel

/// Words that guidance does without: what evidence does not support, and what orders about.
enum Wording {
  /// Those that a text uses.
  static func forbidden(in text: String, _ language: Language) -> [String] {
    let words = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
    return language.wordsWeDoWithout.filter { " \(words) ".contains(" \($0) ") }
  }
}
