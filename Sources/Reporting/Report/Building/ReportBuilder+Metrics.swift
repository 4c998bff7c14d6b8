import TrainingModel

extension ReportBuilder {
  /// Every metric of the list, the practices of the week, and what findings and advice refer to.
  var metricLines: [MetricLine] {
    metricIDs.map(metricLine)
  }

  func metricLine(_ id: MetricID) -> MetricLine {
    let reading = reading(id)
    let style = style(of: id)
    return MetricLine(
      id: id, name: name(of: id), unit: style.unit, reading: reading,
      valueText: reading.value.map { numbers.text($0, style) } ?? Numbers.missing,
      normalText: normalText(reading, id: id),
      reasonText: reading.reason.map(words.reason))
  }

  private var metricIDs: [MetricID] {
    var ids = MetricList.fixed.filter(visibility.allows)
    let practices = week.readings
      .filter { $0.key.practiceSlug != nil && ($0.value.value ?? 0) > 0 }.keys.sorted()
    let referred =
      input.findings.flatMap(\.metrics) + input.advice.flatMap { $0.because.map(\.metric) }
    for id in practices + Set(referred).sorted() where !ids.contains(id) && visibility.allows(id) {
      ids.append(id)
    }
    return ids
  }

  func normalText(_ reading: Reading, id: MetricID) -> String? {
    if reading.status == .learning {
      return reading.learned.map {
        words.learning(have: $0.have, need: $0.need, isMorning: id.isMorning)
      } ?? words.stillLearning
    }
    let style = style(of: id)
    return reading.normal.map { numbers.range($0, style.unit, decimals: style.decimals) }
  }

  var indexPart: IndexPart {
    guard visibility.shows(.index) else {
      return IndexPart(
        result: visibility.allows(.index) ? week.index : nil, parts: [], valueText: nil, words: "")
    }
    guard case .value(let index) = week.index else {
      let reason = week.index.reason ?? .inputMissing
      return IndexPart(
        result: week.index, parts: [], valueText: nil,
        words: words.indexMissing(reason, isStop: week.verdict == .stop))
    }
    let parts = indexParts(index)
    let half = numbers.plain((index.high - index.low) / 2)
    return IndexPart(
      result: week.index, parts: parts,
      valueText: "\(numbers.plain(index.value)) ± \(half)",
      words: words.index(
        index, standing: indexStanding(index), parts: parts, missing: missingContributors(index)))
  }

  /// Points to a tenth that add up with 50 to the shown index: those with the largest remainders
  /// are rounded up.
  private func indexParts(_ index: WeekIndex) -> [IndexPart.Part] {
    let target = Int(((index.value - 50) * 10).rounded())
    let tenths = index.contributors.map { $0.points * 10 }
    var shown = tenths.map { Int($0.rounded(.down)) }
    let left = target - shown.reduce(0, +)
    if (0...shown.count).contains(left) {
      let order = tenths.indices.sorted {
        let (first, second) = (tenths[$0] - Double(shown[$0]), tenths[$1] - Double(shown[$1]))
        return first == second ? $0 < $1 : first > second
      }
      for position in order.prefix(left) { shown[position] += 1 }
    } else {
      // Some contributors are not given to this audience: each is rounded by itself.
      shown = tenths.map { Int($0.rounded()) }
    }
    return zip(index.contributors, shown).map { part, tenth in
      IndexPart.Part(
        contributor: part.contributor, name: words.name(of: part.contributor), points: part.points,
        pointsText: numbers.signed(Double(tenth) / 10, decimals: 1))
    }
  }

  /// Where the week stands among the last 60 daily values; nil in the first 28.
  private func indexStanding(_ index: WeekIndex) -> Double? {
    let daily =
      input.history.flatMap { $0.days.compactMap(\.index) } + week.days.compactMap(\.index)
    guard daily.count > 28 else { return nil }
    let last = daily.suffix(60)
    let below = last.count { $0 < index.value }
    return 100 * Double(below) / Double(last.count)
  }

  private func missingContributors(_ index: WeekIndex) -> [String] {
    let known = Set(index.contributors.map(\.contributor))
    return Contributor.allCases
      .filter { !known.contains($0) && visibility.allows($0.field) }.map(words.name(of:))
  }
}

extension IndexResult {
  var reason: MissingReason? {
    if case .missing(let reason) = self { reason } else { nil }
  }
}
