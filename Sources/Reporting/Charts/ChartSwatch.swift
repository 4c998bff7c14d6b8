/// A small piece of a picture beside the words for it.
enum ChartSwatch {
  case bar(ChartStyle)
  /// The range of the runner's normal, with a mark inside it.
  case band
  /// A mark outside the normal.
  case outside
  /// A rest day's column with the mark on its ground.
  case rest
  /// The square before a session's name, or before what was done.
  case square(ChartStyle)

  var markup: Markup {
    switch self {
    case .bar(let style):
      key("<rect class=\"\(style.rawValue)\" x=\".5\" y=\"1\" width=\"13\" height=\"10\"/>")
    case .band: key(ground(.band) + mark(.dot, .dot, y: 6))
    case .outside: key(mark(.diamond, .outside, y: 6))
    case .rest: key(ground(.restColumn) + mark(.restSquare, .open, y: 10))
    case .square(let style):
      Markup(
        assembled: "<svg class=\"sw\" width=\"10\" height=\"10\" aria-hidden=\"true\">"
          + "<rect class=\"\(style.rawValue)\" x=\".5\" y=\".5\" width=\"9\" height=\"9\"/></svg>")
    }
  }

  private func key(_ content: String) -> Markup {
    Markup(
      assembled: "<svg width=\"14\" height=\"12\" aria-hidden=\"true\">\(content)</svg>")
  }

  private func ground(_ style: ChartStyle) -> String {
    "<rect class=\"\(style.rawValue)\" width=\"14\" height=\"12\"/>"
  }

  private func mark(_ symbol: ChartSymbol, _ style: ChartStyle, y: Int) -> String {
    "<use href=\"#\(symbol.rawValue)\" class=\"\(style.rawValue)\" x=\"7\" y=\"\(y)\"/>"
  }
}

extension ChartStyle {
  /// How a session of this intensity is filled.
  init(_ intensity: SessionRow.Intensity) {
    switch intensity {
    case .easy: self = .easy
    case .moderate: self = .moderate
    case .hard: self = .hard
    case .unknown: self = .unknownIntensity
    }
  }
}
