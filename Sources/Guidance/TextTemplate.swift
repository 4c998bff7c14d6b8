import PlainYAML
import TrainingModel

/// A sentence with slots for numbers: `You slept {sleep.mean_h} a night`.
package struct TextTemplate: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case literal(String)
    case slot(Slot)
  }

  package struct Slot: Hashable, Sendable {
    package enum Aspect: String, Hashable, Sendable {
      case value, normal, low, high
    }

    /// As written between the braces.
    package let text: String
    package let metric: MetricID
    package let aspect: Aspect
    /// Characters before the name in the sentence.
    package let offset: Int
  }

  /// As written.
  package let text: String
  package let place: YAMLPlace
  package let parts: [Part]

  package var slots: [Slot] {
    parts.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
  }
}

/// A brace that opens no slot, or one that is never closed.
struct TemplateFault: Error, Hashable {
  let offset: Int
}

extension TextTemplate {
  init(_ text: String, at place: YAMLPlace) throws(TemplateFault) {
    var parts = [Part]()
    var literal = ""
    var openedAt: Int?
    var name = ""
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      switch (scalar, openedAt) {
      case ("{", nil):
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = ""
        openedAt = offset
      case ("}", let start?) where !name.isEmpty:
        parts.append(.slot(Slot(name, offset: start + 1)))
        name = ""
        openedAt = nil
      case ("{", _), ("}", _): throw TemplateFault(offset: offset)
      case (_, nil): literal.unicodeScalars.append(scalar)
      case (_, _?): name.unicodeScalars.append(scalar)
      }
    }
    if let openedAt { throw TemplateFault(offset: openedAt) }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    self.init(text: text, place: place, parts: parts)
  }

  /// The sentence with its numbers, or nil when one of them is unknown.
  package func filled(from facts: Facts, setting: NumberSetter) -> String? {
    var result = ""
    for part in parts {
      switch part {
      case .literal(let text): result += text
      case .slot(let slot):
        guard let text = slot.filled(from: facts, setting: setting) else { return nil }
        result += text
      }
    }
    return result
  }
}

extension TextTemplate.Slot {
  /// `load.week.normal` asks for the normal of `load.week`; `.low` and `.high` for its ends.
  fileprivate init(_ text: String, offset: Int) {
    let cut = text.utf8.lastIndex(of: UInt8(ascii: "."))
    let suffix = cut.flatMap { Aspect(rawValue: String(text[text.index(after: $0)...])) }
    if let cut, let suffix, suffix != .value {
      self.init(
        text: text, metric: MetricID(rawValue: String(text[..<cut])), aspect: suffix,
        offset: offset)
    } else {
      self.init(text: text, metric: MetricID(rawValue: text), aspect: .value, offset: offset)
    }
  }

  fileprivate func filled(from facts: Facts, setting: NumberSetter) -> String? {
    switch aspect {
    case .value: facts.value(of: metric).map { setting.number(metric, $0) }
    case .normal: facts.normal(of: metric).map { setting.range(metric, $0) }
    case .low: facts.normal(of: metric).map { setting.number(metric, $0.lowerBound) }
    case .high: facts.normal(of: metric).map { setting.number(metric, $0.upperBound) }
    }
  }
}

extension [TextTemplate] {
  /// The first line whose numbers are all known.
  package func firstFilled(from facts: Facts, setting: NumberSetter) -> String? {
    lazy.compactMap { $0.filled(from: facts, setting: setting) }.first
  }
}

/// How numbers become text: units, language and rounding are decided where pages are made.
package struct NumberSetter: Sendable {
  package let number: @Sendable (MetricID, Double) -> String
  package let range: @Sendable (MetricID, ClosedRange<Double>) -> String

  package init(
    number: @escaping @Sendable (MetricID, Double) -> String,
    range: @escaping @Sendable (MetricID, ClosedRange<Double>) -> String
  ) {
    self.number = number
    self.range = range
  }
}
