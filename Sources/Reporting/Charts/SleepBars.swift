/// Hours slept the night before each day, from zero, with a dashed outline up to the need.
struct SleepBars {
  struct Night {
    var hours: Double?
    /// `7:40`.
    var label: String
  }

  var id: String
  var title: String
  var description: String
  var nights: [Night]
  var needHours: Double
  var isRestDay: [Bool]
  var notLogged: String

  func image() -> Markup {
    let columns = ChartColumns(count: nights.count)
    let longest = Swift.max(needHours, nights.compactMap(\.hours).max() ?? 0)
    let scale = ChartScale(zeroTo: longest, top: 20, bottom: 80)
    let needY = scale.y(needHours)
    var drawing = Drawing(height: 88)
    drawing.restColumns(isRestDay)
    for (index, night) in nights.enumerated() {
      guard let hours = night.hours else { continue }
      let left = columns.center(index) - 3.3
      let top = scale.y(hours)
      drawing.rect(.sleep, x: left, y: top, width: 6.6, height: 80 - top)
      if hours < needHours {
        drawing.rect(.shortfall, x: left, y: needY, width: 6.6, height: top - needY)
      }
    }
    drawing.rule(.need, y: needY)
    drawing.rule(.axis, y: 80)
    for (index, night) in nights.enumerated() where night.hours != nil {
      drawing.text(night.label, .value, x: columns.center(index), y: 14)
    }
    drawing.missingWords(nights.map { $0.hours == nil }, notLogged, y: 54)
    return drawing.image(id: id, title: title, description: description)
  }
}
