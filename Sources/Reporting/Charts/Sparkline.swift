/// The last weeks of one signal in a table cell: the band is the normal, the last value a dot or,
/// outside the normal, a diamond. Weeks without a value are a gap.
struct Sparkline {
  var title: String
  var values: [Double?]
  var normal: ClosedRange<Double>?
  var isOutside: Bool
  var height = 24.0

  func image() -> Markup {
    let known = values.compactMap(\.self)
    let ends = normal.map { [$0.lowerBound, $0.upperBound] } ?? []
    let scale = ChartScale(covering: known + ends, top: 3, bottom: height - 3)
    var drawing = Drawing(height: height)
    if let normal, !known.isEmpty {
      let top = scale.y(normal.upperBound)
      let bandHeight = scale.y(normal.lowerBound) - top
      drawing.rect(.band, x: 0, y: top, width: 100, height: Swift.max(2, bandHeight))
    }
    drawMissing(in: &drawing)
    drawLines(in: &drawing, scale)
    if let last = values.last, let last {
      drawing.mark(
        isOutside ? .diamond : .dot, isOutside ? .outside : .dot, x: 100, y: scale.y(last))
    }
    return drawing.image(title: title)
  }

  private func x(_ index: Int) -> Double {
    values.count > 1 ? Double(index) * 100 / Double(values.count - 1) : 100
  }

  /// Dotted where nothing was logged, between the weeks that were.
  private func drawMissing(in drawing: inout Drawing) {
    for gap in values.map({ $0 == nil }).stretches {
      let start = x(Swift.max(0, gap.lowerBound - 1)) + (gap.lowerBound > 0 ? 3 : 0)
      let end = x(Swift.min(values.count - 1, gap.upperBound)) - 3
      guard end > start else { continue }
      drawing.line(.missing, x1: start, y1: height / 2, x2: end, y2: height / 2)
    }
  }

  private func drawLines(in drawing: inout Drawing, _ scale: ChartScale) {
    for stretch in values.map({ $0 != nil }).stretches {
      let points = stretch.compactMap { index in
        values[index].map { (x: x(index), y: scale.y($0)) }
      }
      if points.count > 1 {
        drawing.polyline(.line, points)
      } else if let point = points.first, stretch.upperBound < values.count {
        drawing.mark(.small, .dot, x: point.x, y: point.y)
      }
    }
  }
}
