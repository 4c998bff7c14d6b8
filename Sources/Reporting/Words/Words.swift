import TrainingModel

/// All sentences of a report in one language, for one audience and its units.
///
/// The builder holds no wording: a language is a folder beside `Words/English` with one type that
/// conforms to this, and one line in `Language+Words.swift`.
package protocol Words: VerdictWords, SignalWords, AdviceWords, RosterWords, Sendable {
  var language: Language { get }
  var audience: Audience { get }
  var numbers: Numbers { get }
  var dates: Dates { get }

  /// `HRV, sleep and energy`.
  func list(_ items: [String]) -> String
  /// `one`, `two`, up to twelve; digits beyond.
  func count(_ number: Int) -> String
  /// A title or name as it stands inside a sentence.
  func lowered(_ text: String) -> String
  /// `6 days`, `1 day`, `1.5 days`.
  func days(_ number: Double) -> String
  /// `6 weeks`.
  func weeks(_ number: Double) -> String
}

extension Words {
  package var speaksToRunner: Bool { audience == .runner }

  /// The first letter large.
  package func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The first item as it is, the others as inside a sentence: `Mood, stress and appetite`.
  package func sentenceStart(_ items: [String]) -> String {
    list(items.enumerated().map { $0.offset == 0 ? $0.element : lowered($0.element) })
  }
}
