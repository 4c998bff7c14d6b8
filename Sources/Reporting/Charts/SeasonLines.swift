/// One weekly value over a season: band, dots, diamonds where that week's letter flagged it.
struct SeasonLine {
  struct Week {
    var value: Double?
    /// `51`, set beside the extremes and the latest.
    var label: String
    /// As that week's own letter said; a later range never changes it.
    var isFlagged: Bool
  }

  var id: String
  var title: String
  var description: String
  var frame: SeasonFrame
  var weeks: [Week]
  var normal: ClosedRange<Double>?
  /// A line to compare with, such as the need of sleep.
  var reference: Double?
  var height = 100.0

  func image() -> Markup {
    let known = weeks.compactMap(\.value)
    let ends =
      (normal.map { [$0.lowerBound, $0.upperBound] } ?? []) + [reference].compactMap(\.self)
    let scale = ChartScale(covering: known + ends, top: 24, bottom: height - 24)
    var drawing = Drawing(height: height)
    frame.drawBackground(in: &drawing)
    if let normal {
      let top = scale.y(normal.upperBound)
      drawing.rect(
        .band, x: 0, y: top, width: 100, height: Swift.max(2, scale.y(normal.lowerBound) - top))
    }
    if let reference { drawing.rule(.need, y: scale.y(reference)) }
    drawLine(in: &drawing, scale)
    drawMarks(in: &drawing, scale, known: known)
    return drawing.image(id: id, title: title, description: description)
  }

  private func drawLine(in drawing: inout Drawing, _ scale: ChartScale) {
    for stretch in weeks.map({ $0.value != nil }).stretches where stretch.count > 1 {
      let points = stretch.compactMap { index in
        weeks[index].value.map { (x: frame.columns.center(index), y: scale.y($0)) }
      }
      drawing.polyline(.line, points)
    }
  }

  private func drawMarks(in drawing: inout Drawing, _ scale: ChartScale, known: [Double]) {
    let low = known.min()
    let high = known.max()
    for (index, week) in weeks.enumerated() {
      guard let value = week.value else { continue }
      let x = frame.columns.center(index)
      let y = scale.y(value)
      drawing.mark(
        week.isFlagged ? .diamond : .small, week.isFlagged ? .outside : .dot, x: x, y: y)
      let isLatest = index == weeks.count - 1
      let isExtreme =
        value == low && weeks.firstIndex { $0.value == low } == index
        || value == high && weeks.firstIndex { $0.value == high } == index
      guard isLatest || isExtreme else { continue }
      let isBelow = normal.map { value < $0.lowerBound } ?? (value == low)
      drawing.text(
        week.label, week.isFlagged ? .flagged : .value, x: x, y: isBelow ? y + 18 : y - 10)
    }
  }
}

/// Fitness and fatigue, day by day: two lines on one scale from zero.
struct FitnessLines {
  var id: String
  var title: String
  var description: String
  var frame: SeasonFrame
  /// One value a day, oldest first; nil where the log has a gap.
  var fitness: [Double?]
  var fatigue: [Double?]

  func image() -> Markup {
    let known = (fitness + fatigue).compactMap(\.self)
    let scale = ChartScale(zeroTo: known.max() ?? 0, top: 10, bottom: 150)
    var drawing = Drawing(height: 156)
    frame.drawBackground(in: &drawing)
    drawing.rule(.axis, y: 150)
    draw(fatigue, .fatigueLine, in: &drawing, scale)
    draw(fitness, .fitnessLine, in: &drawing, scale)
    return drawing.image(id: id, title: title, description: description)
  }

  private func draw(
    _ values: [Double?], _ style: ChartStyle, in drawing: inout Drawing, _ scale: ChartScale
  ) {
    for stretch in values.map({ $0 != nil }).stretches where stretch.count > 1 {
      let points = stretch.compactMap { index in
        values[index].map {
          (x: (Double(index) + 0.5) * 100 / Double(values.count), y: scale.y($0))
        }
      }
      drawing.polyline(style, points)
    }
  }
}
