/// Load by week over a season: pale in down weeks, dotted where nothing was logged.
struct SeasonBars {
  var id: String
  var title: String
  var description: String
  var frame: SeasonFrame
  var loads: [Double?]
  /// `2,189` for the latest week.
  var labels: [String]
  var words: (rest: String, noLog: String)

  private let baseline = 132.0

  func image() -> Markup {
    let columns = frame.columns
    let scale = ChartScale(zeroTo: loads.compactMap(\.self).max() ?? 0, top: 32, bottom: baseline)
    let width = columns.width * 0.65
    var drawing = Drawing(height: 150)
    frame.drawBackground(in: &drawing)
    for (index, load) in loads.enumerated() {
      let x = columns.center(index)
      guard let load else { continue }
      let isLatest = index == loads.count - 1
      let isDown = frame.isDownWeek[index]
      let top = scale.y(load)
      drawing.rect(
        isDown ? .easy : isLatest ? .hard : .moderate, x: x - width / 2, y: top, width: width,
        height: baseline - top)
      if isDown { drawing.text(words.rest, .note, x: x, y: 145) }
      if isLatest { drawing.text(labels[index], .bold, x: x, y: top - 6) }
    }
    drawMissing(in: &drawing)
    for event in frame.events {
      let isLate = columns.center(event.week) > 50
      drawing.text(
        event.text, isLate ? .end : .start, x: columns.center(event.week), y: 11,
        shift: isLate ? -4 : 4)
    }
    drawing.rule(.axis, y: baseline)
    return drawing.image(id: id, title: title, description: description)
  }

  private func drawMissing(in drawing: inout Drawing) {
    let columns = frame.columns
    for gap in loads.map({ $0 == nil }).stretches {
      let start = columns.start(gap.lowerBound)
      let end = columns.start(gap.upperBound)
      drawing.line(.missing, x1: start + 0.4, y1: 129, x2: end - 0.4, y2: 129)
      drawing.text(words.noLog, .note, x: (start + end) / 2, y: 122)
    }
  }
}

/// Form by week: above the line fresh, below it tired; rust where it is far outside.
struct FormBars {
  var id: String
  var title: String
  var description: String
  var frame: SeasonFrame
  var values: [Double?]
  var lastLabel: String
  var isLastOutside = false

  func image() -> Markup {
    let columns = frame.columns
    let known = values.compactMap(\.self)
    let scale = ChartScale(covering: known + [0], top: 8, bottom: 72)
    let zero = scale.y(0)
    var drawing = Drawing(height: 96)
    frame.drawBackground(in: &drawing)
    drawing.rule(.axis, y: zero)
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      let isLast = index == values.count - 1
      let width = columns.width * 0.52
      let y = scale.y(value)
      drawing.rect(
        isLast && isLastOutside ? .formOutside : .form, x: columns.center(index) - width / 2,
        y: Swift.min(y, zero), width: width, height: abs(y - zero))
      if isLast {
        drawing.text(
          lastLabel, isLastOutside ? .flagged : .bold, x: columns.center(index),
          y: value < 0 ? y + 14 : y - 5)
      }
    }
    return drawing.image(id: id, title: title, description: description)
  }
}
