import TrainingModel

/// A number that something rests on.
package struct MetricValue: Hashable, Sendable {
  package let metric: MetricID
  package let value: Double

  package init(metric: MetricID, value: Double) {
    self.metric = metric
    self.value = value
  }
}

/// A finding that holds this week, with its sentence filled in.
package struct RaisedFinding: Hashable, Sendable {
  package let finding: Finding
  package let sentence: String
  /// Every known number that the finding and its sentence rest on, the most telling first. A
  /// finding of which one is withheld is withheld.
  package let metrics: [MetricValue]

  package var id: String { finding.id }
  package var severity: Finding.Severity { finding.severity }
}

/// All findings held against one week.
package struct Judgement: Sendable {
  /// Most severe first; of equals those that make a page due first, then by name.
  package let raised: [RaisedFinding]
  private let truths: [String: Truth]
  /// Where a finding stands among those that were raised.
  private let places: [String: Int]

  package init(_ library: Library, facts: Facts, setting: NumberSetter) {
    var truths = [String: Truth]()
    var raised = [RaisedFinding]()
    for (place, finding) in library.findingRules.enumerated() {
      let truth = finding.when.truth(values: facts.value, findings: { _ in .unknown })
      truths[finding.id] = truth
      if truth == .yes {
        raised.append(library.findings[place].raised(by: facts, setting: setting))
      }
    }
    self.truths = truths
    let keys = raised.map(\.orderKey)
    let inOrder = raised.indices.sorted { keys[$0] < keys[$1] }.map { raised[$0] }
    self.raised = inOrder
    places = Dictionary(
      inOrder.indices.map { (inOrder[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a finding holds; unknown for a name that is none.
  package func truth(of id: String) -> Truth { truths[id] ?? .unknown }
  package func finding(_ id: String) -> RaisedFinding? { places[id].map { raised[$0] } }
  func holds(_ id: String) -> Bool { places[id] != nil }
  /// nil for a finding that does not hold.
  func severity(of id: String) -> Finding.Severity? { places[id].map { raised[$0].severity } }

  /// One thing that goes well: the first by rank, then by name.
  var goingWell: RaisedFinding? {
    raised.filter(\.finding.isGood).min {
      ($0.finding.rank ?? .max, $0.id) < ($1.finding.rank ?? .max, $1.id)
    }
  }
}

extension RaisedFinding {
  fileprivate var orderKey: (Int, Int, String) {
    let severity =
      switch finding.severity {
      case .act: 0
      case .watch: 1
      case .note: 2
      }
    return (severity, finding.must.isEmpty ? .max : finding.rank ?? .max, id)
  }
}

extension Finding {
  /// The finding with its sentence; its title where every sentence needs a number that is unknown.
  fileprivate func raised(by facts: Facts, setting: NumberSetter) -> RaisedFinding {
    let sentence = sentences.firstFilled(from: facts, setting: setting) ?? title + "."
    var seen = Set<MetricID>()
    let values = metricsInOrder(facts).compactMap { id -> MetricValue? in
      guard seen.insert(id).inserted, let value = facts.value(of: id) else { return nil }
      return MetricValue(metric: id, value: value)
    }
    return RaisedFinding(finding: self, sentence: sentence, metrics: values)
  }

  /// Those it names first, then those of its rules, of which the parts that hold come first, then
  /// those of its sentences.
  private func metricsInOrder(_ facts: Facts) -> [MetricID] {
    let carrying = when.flatMap {
      $0.condition.carryingNames(values: facts.value, findings: { _ in .unknown })
    }
    let rules = (carrying + when.flatMap(\.names)).filter(\.isMetric).map(\.metric).map {
      facts.value(of: $0.shown) == nil ? $0 : $0.shown
    }
    let slots = sentences.flatMap(\.slots).map(\.metric).filter { $0 != Facts.sleepNeed }
    return metrics + rules + slots
  }
}
