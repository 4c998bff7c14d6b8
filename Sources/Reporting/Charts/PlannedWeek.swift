/// The coming week, day by day: dashed outlines, because it has not happened.
struct PlannedWeek {
  struct Day {
    var short: String
    var number: String
    var isRestDay: Bool
    /// nil where it cannot be estimated.
    var load: Double?
    /// `150`; the word for rest on a rest day.
    var label: String
  }

  var id: String
  var title: String
  var description: String
  var days: [Day]

  func image() -> Markup {
    let columns = ChartColumns(count: days.count)
    let scale = ChartScale(zeroTo: days.compactMap(\.load).max() ?? 0, top: 51, bottom: 104)
    var drawing = Drawing(height: 112)
    drawing.restColumns(days.map(\.isRestDay))
    drawing.rule(.axis, y: 104)
    for (index, day) in days.enumerated() {
      let x = columns.center(index)
      drawing.text(day.short, .bold, x: x, y: 13)
      drawing.text(day.number, x: x, y: 30)
      if day.isRestDay {
        drawing.mark(.restSquare, .open, x: x, y: 103)
        drawing.text(day.label, x: x, y: 88)
      } else if let load = day.load, load > 0 {
        let top = scale.y(load)
        drawing.rect(.planned, x: x - 3.3, y: top, width: 6.6, height: 104 - top)
        drawing.text(day.label, .value, x: x, y: top - 6)
      }
    }
    return drawing.image(id: id, title: title, description: description)
  }
}
