/// Training load by day: bars from zero, stacked from easy to hard, the total above.
struct LoadBars {
  struct Day {
    enum State: Equatable { case trained, rest, missing }

    var state: State
    var easy = 0.0
    var moderate = 0.0
    var hard = 0.0
    var total = 0.0
    /// `496`, or the word for a day without a bar.
    var label: String
  }

  var id: String
  var title: String
  var description: String
  var days: [Day]
  var notLogged: String
  /// Where all weeks of a runner share a scale: its largest value.
  var scaleMaximum: Double?

  func image() -> Markup {
    let columns = ChartColumns(count: days.count)
    let largest = days.map(\.total).max() ?? 0
    let scale = ChartScale(
      zeroTo: Swift.max(largest, scaleMaximum ?? 0), top: 21, bottom: 126)
    var drawing = Drawing(height: 134)
    drawing.restColumns(days.map { $0.state == .rest })
    drawing.rule(.axis, y: 126)
    for (index, day) in days.enumerated() {
      let x = columns.center(index)
      switch day.state {
      case .trained:
        drawing.stack(day, x: x, scale: scale)
        let isLargest = day.total == largest && largest > 0
        drawing.text(
          day.label, isLargest ? .bold : .value, x: x, y: scale.y(day.total) - 6)
      case .rest:
        drawing.mark(.restSquare, .open, x: x, y: 125)
        drawing.text(day.label, x: x, y: 110)
      case .missing:
        drawing.line(
          .missing, x1: columns.start(index) + 1, y1: 126, x2: columns.start(index + 1) - 1,
          y2: 126)
      }
    }
    drawing.missingWords(days.map { $0.state == .missing }, notLogged, y: 110)
    return drawing.image(id: id, title: title, description: description)
  }
}

extension Drawing {
  /// One day's bar. What has no known intensity is outlined and empty.
  fileprivate mutating func stack(_ day: LoadBars.Day, x: Double, scale: ChartScale) {
    let width = 6.6
    let rest = Swift.max(0, day.total - day.easy - day.moderate - day.hard)
    let parts: [(ChartStyle, Double)] = [
      (.unknownIntensity, rest), (.easy, day.easy), (.moderate, day.moderate), (.hard, day.hard),
    ]
    var sum = 0.0
    for (style, part) in parts where part > 0.001 {
      let bottom = scale.y(sum)
      sum += part
      let top = scale.y(sum)
      rect(style, x: x - width / 2, y: top, width: width, height: bottom - top)
    }
  }
}
