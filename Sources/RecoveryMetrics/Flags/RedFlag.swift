import TrainingModel

/// A sign that asks for a person who can help, not for training advice.
///
/// It is raised by its tag, by words in a note, or by a measured pattern.
package struct RedFlag: Hashable, Sendable {
  /// The tag, or the name of the measured pattern.
  package let id: String
  package let urgency: RaisedFlag.Urgency
  /// What it means, in plain words.
  package let meaning: String
  /// Words in a note that raise it, in English and German; ` + ` joins words that must all stand in
  /// one note.
  package let phrases: [String]
  /// The pattern in the log that raises it by itself.
  package let pattern: String?

  init(
    _ tag: SymptomTag, _ urgency: RaisedFlag.Urgency, _ meaning: String, phrases: [String] = []
  ) {
    id = tag.rawValue
    self.urgency = urgency
    self.meaning = meaning
    self.phrases = phrases + GermanPhrases.phrases(of: tag)
    pattern = nil
  }

  init(measured id: String, _ meaning: String, pattern: String) {
    self.id = id
    urgency = .soon
    self.meaning = meaning
    phrases = []
    self.pattern = pattern
  }
}

/// All red flags, as `restday explain red-flags` prints them.
package enum RedFlags {
  package static let all: [RedFlag] = emergencies + soon + measured

  /// What the words can and cannot do.
  package static let caveat =
    "Words in notes are matched as they stand, in English and German: 'no chest pain' raises "
    + "the flag too, and other spellings or languages do not. No match never means all clear."

  static let urgencies: [String: RaisedFlag.Urgency] = Dictionary(
    all.map { ($0.id, $0.urgency) }, uniquingKeysWith: { first, _ in first })
}
