/// The days on which a practice was done: a solid square each.
struct TickRow {
  var id: String
  var title: String
  var description: String
  var days: [Bool]
  var isRestDay: [Bool]

  func image() -> Markup {
    let columns = ChartColumns(count: days.count)
    var drawing = Drawing(height: 20)
    drawing.restColumns(isRestDay)
    drawing.rule(.hair, y: 0.5)
    for (index, isDone) in days.enumerated() where isDone {
      drawing.mark(.tick, .dot, x: columns.center(index), y: 10)
    }
    return drawing.image(id: id, title: title, description: description)
  }
}

/// What was never logged this week: one dotted row that says so.
struct UnloggedRow {
  var id: String
  var title: String
  var words: String
  var isRestDay: [Bool]

  func image() -> Markup {
    var drawing = Drawing(height: 44)
    drawing.restColumns(isRestDay)
    drawing.rule(.missing, y: 22)
    drawing.patch(
      x: 50, y: 10, width: Double(words.unicodeScalars.count) * 6.6 + 24, height: 24)
    drawing.text(words, x: 50, y: 26)
    return drawing.image(id: id, title: title, description: words)
  }
}
