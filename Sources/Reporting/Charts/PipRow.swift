/// An answer from 1 to 5 each morning: five small bars filled from below, the number beside them.
struct PipRow {
  struct Morning {
    var value: Double?
    var label: String
    var isOutside: Bool
  }

  var id: String
  var title: String
  var description: String
  var mornings: [Morning]
  var isRestDay: [Bool]

  func image() -> Markup {
    let columns = ChartColumns(count: mornings.count)
    var drawing = Drawing(height: 46)
    drawing.restColumns(isRestDay)
    for (index, morning) in mornings.enumerated() {
      let x = columns.center(index)
      guard let value = morning.value, value.isFinite else {
        drawing.text("–", x: x, y: 30)
        continue
      }
      let filled = Int(Swift.max(0, Swift.min(5, value)).rounded())
      drawing.mark(
        .pips(filled), morning.isOutside ? .outside : .dot, x: x, y: 4, shift: -15)
      drawing.text(
        morning.label, morning.isOutside ? .startFlagged : .startValue, x: x, y: 41, shift: 7)
    }
    return drawing.image(id: id, title: title, description: description)
  }
}
