import TrainingModel

/// What a person can know about a metric, in another language than the catalog's.
package struct MetricText: Hashable, Sendable {
  package let id: MetricID
  package let name: String
  package let formula: String
  package let source: String
  package let needs: String
  package let missing: String
  package let reading: String

  init(
    _ id: MetricID, _ name: String, formula: String, source: String, needs: String,
    missing: String, reading: String
  ) {
    self.id = id
    self.name = name
    self.formula = formula
    self.source = source
    self.needs = needs
    self.missing = missing
    self.reading = reading
  }
}

extension MetricDescription {
  /// The same metric in the words of a language.
  fileprivate func worded(by text: MetricText) -> MetricDescription {
    MetricDescription(
      id: id, name: text.name, unit: unit, formula: text.formula, source: text.source,
      needs: text.needs, missing: text.missing, reading: text.reading, isDetail: isDetail)
  }
}

extension Language {
  /// Every text about a metric that is not the catalog's own; none in English.
  package var metricTexts: [MetricText] {
    switch self {
    case .english: []
    case .german: German.metrics
    }
  }

  /// The catalog's descriptions in this language; one without a text stays as it is.
  package func worded(_ descriptions: [MetricDescription]) -> [MetricDescription] {
    let texts = Dictionary(
      metricTexts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return descriptions.map { description in
      texts[description.id].map(description.worded(by:)) ?? description
    }
  }
}
