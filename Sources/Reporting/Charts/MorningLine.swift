/// One measure over the mornings: the band is the runner's normal, a dot lies inside it, a diamond
/// with a bold number outside. No line crosses a gap.
struct MorningLine {
  struct Morning {
    var value: Double?
    /// `58`.
    var label: String
    var isOutside: Bool
    var normal: ClosedRange<Double>?
  }

  var id: String
  var title: String
  var description: String
  var mornings: [Morning]
  var isRestDay: [Bool]
  var notLogged: String
  var height = 84.0

  func image() -> Markup {
    let scale = makeScale()
    var drawing = Drawing(height: height)
    drawing.restColumns(isRestDay)
    drawBand(in: &drawing, scale)
    drawLine(in: &drawing, scale)
    drawMarks(in: &drawing, scale)
    drawing.missingWords(
      mornings.map { $0.value == nil }, notLogged, y: bandMiddle(scale) + 4)
    return drawing.image(id: id, title: title, description: description)
  }

  private var columns: ChartColumns { ChartColumns(count: mornings.count) }

  private func makeScale() -> ChartScale {
    let normals = mornings.compactMap(\.normal)
    let values =
      mornings.compactMap(\.value) + normals.map(\.lowerBound) + normals.map(\.upperBound)
    // A band never fills the picture: a quiet week should look quiet.
    let bandWidth = normals.map { $0.upperBound - $0.lowerBound }.max() ?? 0
    return ChartScale(covering: values, least: bandWidth * 1.6, top: 25, bottom: height - 23)
  }

  private func bandMiddle(_ scale: ChartScale) -> Double {
    guard let normal = mornings.compactMap(\.normal).first else { return height / 2 }
    return (scale.y(normal.lowerBound) + scale.y(normal.upperBound)) / 2
  }

  /// Neighbors with the same normal share a piece of the band.
  private func drawBand(in drawing: inout Drawing, _ scale: ChartScale) {
    var start = 0
    while start < mornings.count {
      let normal = mornings[start].normal
      var end = start + 1
      while end < mornings.count, mornings[end].normal == normal { end += 1 }
      if let normal {
        let top = scale.y(normal.upperBound)
        drawing.rect(
          .band, x: columns.start(start), y: top, width: columns.width * Double(end - start),
          height: scale.y(normal.lowerBound) - top)
      }
      start = end
    }
  }

  private func drawLine(in drawing: inout Drawing, _ scale: ChartScale) {
    for (index, pair) in zip(mornings, mornings.dropFirst()).enumerated() {
      guard let left = pair.0.value, let right = pair.1.value else { continue }
      drawing.line(
        .line, x1: columns.center(index), y1: scale.y(left), x2: columns.center(index + 1),
        y2: scale.y(right))
    }
  }

  private func drawMarks(in drawing: inout Drawing, _ scale: ChartScale) {
    for (index, morning) in mornings.enumerated() {
      guard let value = morning.value else { continue }
      let x = columns.center(index)
      let y = scale.y(value)
      let isLow = morning.normal.map { value < $0.lowerBound } ?? false
      drawing.mark(
        morning.isOutside ? .diamond : .dot, morning.isOutside ? .outside : .dot, x: x, y: y)
      let labelY = morning.isOutside ? (isLow ? y + 19 : y - 10) : y - 10
      drawing.text(morning.label, morning.isOutside ? .flagged : .value, x: x, y: labelY)
    }
  }
}
