/// Load week by week, with a box over the coming week that says how much would fit.
struct CorridorChart {
  struct Week {
    /// `46`.
    var name: String
    /// nil for a week without a log.
    var load: Double?
    /// `2,189`.
    var label: String
  }

  var id: String
  var title: String
  var description: String
  var weeks: [Week]
  var corridor: ClosedRange<Double>
  /// Both ends in words: `1,030`, `1,210`.
  var corridorLabels: (low: String, high: String)
  /// The name of the coming week.
  var nextName: String

  private let baseline = 92.0

  func image() -> Markup {
    let columns = ChartColumns(count: weeks.count + 1)
    let loads = weeks.compactMap(\.load)
    let scale = ChartScale(
      zeroTo: Swift.max(loads.max() ?? 0, corridor.upperBound), top: 20, bottom: baseline)
    let top = scale.y(corridor.upperBound)
    let boxHeight = Swift.max(3, scale.y(corridor.lowerBound) - top)
    var drawing = Drawing(height: 112)
    drawing.rect(.band, x: 0, y: top, width: 100, height: boxHeight)
    let numbered = numberedWeeks(loads)
    for (index, week) in weeks.enumerated() {
      draw(week, at: index, isNumbered: numbered.contains(index), in: &drawing, columns, scale)
    }
    let next = columns.center(weeks.count)
    drawing.rect(
      .corridor, x: columns.start(weeks.count), y: top, width: columns.width, height: boxHeight)
    drawing.rule(.axis, y: baseline)
    drawing.text(corridorLabels.high, .bold, x: next, y: top - 6)
    drawing.text(corridorLabels.low, .bold, x: next, y: top + boxHeight + 15)
    drawing.text(nextName, .bold, x: next, y: 107)
    return drawing.image(id: id, title: title, description: description)
  }

  /// Only the smallest, the largest and the latest carry their number.
  private func numberedWeeks(_ loads: [Double]) -> Set<Int> {
    var result: Set<Int> = [weeks.count - 1]
    if let low = loads.min(), let index = weeks.firstIndex(where: { $0.load == low }) {
      result.insert(index)
    }
    if let high = loads.max(), let index = weeks.firstIndex(where: { $0.load == high }) {
      result.insert(index)
    }
    return result
  }

  private func draw(
    _ week: Week, at index: Int, isNumbered: Bool, in drawing: inout Drawing,
    _ columns: ChartColumns, _ scale: ChartScale
  ) {
    let isLatest = index == weeks.count - 1
    let x = columns.center(index)
    drawing.text(week.name, isLatest ? .bold : .label, x: x, y: 107)
    guard let load = week.load else {
      drawing.line(.missing, x1: x - 2.7, y1: baseline - 3, x2: x + 2.7, y2: baseline - 3)
      return
    }
    let top = scale.y(load)
    drawing.rect(
      isLatest ? .hard : .moderate, x: x - 2.7, y: top, width: 5.4, height: baseline - top)
    if isNumbered {
      drawing.text(week.label, isLatest ? .bold : .value, x: x, y: top - 5)
    }
  }
}
