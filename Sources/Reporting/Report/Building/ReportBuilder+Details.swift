import TrainingModel

extension ReportBuilder {
  /// What only the runner is told, and only where there is a value: it decides nothing.
  private var detailIDs: [MetricID] {
    guard visibility.audience == .runner else { return [] }
    return input.descriptions.all.filter { $0.isDetail && value($0.id) != nil }.map(\.id)
  }

  /// The details as JSON has them, in the order of the catalog.
  var detailMetrics: [MetricLine] { detailIDs.map(metricLine) }

  var detailPart: DetailPart {
    let lines = detailIDs.filter(visibility.shows).map { id in
      let reading = reading(id)
      let number = reading.value ?? 0
      let text = numbers.text(number, style(of: id))
      return DetailLine(
        id: id, name: name(of: id), valueText: text, normalText: detailNormal(reading, id: id),
        sentence: words.detail(id, number), caveat: description(of: id)?.reading ?? "")
    }
    return DetailPart(intro: lines.isEmpty ? "" : words.detailsIntro, lines: lines)
  }

  private func detailNormal(_ reading: Reading, id: MetricID) -> String? {
    guard let normal = reading.normal else { return nil }
    let style = style(of: id)
    return words.usual(
      numbers.text(normal.lowerBound, style), numbers.text(normal.upperBound, style))
  }
}
