/// A picture in the making: x in per cent of its width, y in px, type in rem, so that it fits any
/// width and its letters never scale.
///
///     var drawing = Drawing(height: 40)
///     drawing.rect(.band, x: 0, y: 10, width: 100, height: 20)
///     let markup = drawing.image(id: "g1", title: "HRV", description: "Mon 58, Tue 56.")
struct Drawing {
  let height: Double
  private var content = ""

  init(height: Double) { self.height = height }

  mutating func rect(_ style: ChartStyle, x: Double, y: Double, width: Double, height: Double) {
    content += "<rect class=\"\(style.rawValue)\" x=\"\(x.drawn)%\" y=\"\(y.drawn)\""
    content += " width=\"\(width.drawn)%\" height=\"\(height.drawn)\"/>"
  }

  /// A column through the whole picture.
  mutating func column(_ style: ChartStyle, x: Double, width: Double) {
    content += "<rect class=\"\(style.rawValue)\" x=\"\(x.drawn)%\" width=\"\(width.drawn)%\""
    content += " height=\"100%\"/>"
  }

  mutating func line(_ style: ChartStyle, x1: Double, y1: Double, x2: Double, y2: Double) {
    content += "<line class=\"\(style.rawValue)\" x1=\"\(x1.drawn)%\" y1=\"\(y1.drawn)\""
    content += " x2=\"\(x2.drawn)%\" y2=\"\(y2.drawn)\"/>"
  }

  /// A line across the whole picture.
  mutating func rule(_ style: ChartStyle, y: Double) {
    content += "<line class=\"\(style.rawValue)\" x2=\"100%\" y1=\"\(y.drawn)\" y2=\"\(y.drawn)\"/>"
  }

  /// A line through points; it stretches with the picture while its thickness does not.
  mutating func polyline(_ style: ChartStyle, _ points: [(x: Double, y: Double)]) {
    let list = points.map { "\($0.x.drawn),\($0.y.drawn)" }.joined(separator: " ")
    content += "<svg viewBox=\"0 0 100 \(height.drawn)\" height=\"\(height.drawn)\""
    content += " preserveAspectRatio=\"none\"><polyline class=\"\(style.rawValue)\""
    content += " points=\"\(list)\"/></svg>"
  }

  /// One of the page's shared marks. `shift` moves it by px.
  mutating func mark(
    _ symbol: ChartSymbol, _ style: ChartStyle, x: Double, y: Double, shift: Double = 0
  ) {
    content += "<use href=\"#\(symbol.rawValue)\" class=\"\(style.rawValue)\" x=\"\(x.drawn)%\""
    content += " y=\"\(y.drawn)\""
    if shift != 0 { content += " transform=\"translate(\(shift.drawn) 0)\"" }
    content += "/>"
  }

  /// Text, escaped. `shift` moves it by px.
  mutating func text(
    _ text: String, _ style: ChartTextStyle = .label, x: Double, y: Double, shift: Double = 0
  ) {
    content += "<text"
    if style != .label { content += " class=\"\(style.rawValue)\"" }
    content += " x=\"\(x.drawn)%\""
    if shift != 0 { content += " dx=\"\(shift.drawn)\"" }
    content += " y=\"\(y.drawn)\">\(text.escapedForMarkup)</text>"
  }

  /// A rectangle in px around a point, to keep a line from running through a word.
  mutating func patch(x: Double, y: Double, width: Double, height: Double) {
    content += "<rect class=\"pap\" x=\"\(x.drawn)%\" y=\"\(y.drawn)\" width=\"\(width.drawn)\""
    content += " height=\"\(height.drawn)\" transform=\"translate(\((-width / 2).drawn) 0)\"/>"
  }
}

extension Drawing {
  /// The finished picture with its name and its values in words. `id` is unique in the page.
  func image(id: String, title: String, description: String) -> Markup {
    let safeID = id.escapedForMarkup
    let labels = description.isEmpty ? "\(safeID)t" : "\(safeID)t \(safeID)d"
    var result = "<svg role=\"img\" aria-labelledby=\"\(labels)\" height=\"\(height.drawn)\">"
    result += "<title id=\"\(safeID)t\">\(title.escapedForMarkup)</title>"
    if !description.isEmpty {
      result += "<desc id=\"\(safeID)d\">\(description.escapedForMarkup)</desc>"
    }
    return Markup(assembled: result + content + "</svg>")
  }

  /// The finished picture where one title says it all.
  func image(title: String) -> Markup {
    Markup(
      assembled: "<svg role=\"img\" height=\"\(height.drawn)\">"
        + "<title>\(title.escapedForMarkup)</title>" + content + "</svg>")
  }

  /// The finished picture where its values stand beside it in words, such as a head line.
  func decoration() -> Markup {
    Markup(
      assembled: "<svg aria-hidden=\"true\" height=\"\(height.drawn)\">" + content + "</svg>")
  }
}
