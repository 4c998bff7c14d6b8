/// A week as a small sign for the archive: seven bars, open squares for rest, and a ladder of four
/// steps with the verdict's filled. The words stand beside it, so it is hidden from readers aloud.
struct WeekGlyph {
  enum Day {
    case load(Double)
    case rest, missing
  }

  /// Empty for a week without a log.
  var days: [Day]
  /// 0 Build, 1 Steady, 2 Hold, 3 Ease off; nil where there is no such call.
  var step: Int?
  var isLatest = false
  var isDownWeek = false
  /// The largest daily load of the season, so that all signs share a scale.
  var scaleMaximum: Double

  func drawing() -> Markup {
    var content = "<svg class=\"gl\" viewBox=\"0 0 84 62\" aria-hidden=\"true\">"
    if days.isEmpty {
      content += "<path class=\"miss\" d=\"M0 47.5h81\"/></svg>"
      return Markup(assembled: content)
    }
    if isDownWeek { content += "<path class=\"rest\" d=\"M-6-6h96v74h-96z\"/>" }
    content += bars + rests
    for index in 0..<4 {
      let style: ChartStyle = index == step ? .filled : .ladder
      let x = 0.5 + 21 * Double(index)
      content += "<rect class=\"\(style.rawValue)\" x=\"\(x.drawn)\" y=\"56\""
      content += " width=\"17\" height=\"4\"/>"
    }
    return Markup(assembled: content + "</svg>")
  }

  private var bars: String {
    let scale = ChartScale(zeroTo: scaleMaximum, top: 3, bottom: 50.5)
    var path = ""
    var missing = ""
    for (index, day) in days.enumerated() {
      let x = 0.5 + 12 * Double(index)
      switch day {
      case .load(let load):
        let top = scale.y(load)
        let height = (50.5 - top).drawn
        path += "M\(x.drawn) 50.5v-\(height)h8v\(height)z"
      case .missing: missing += "M\(x.drawn) 47.5h8"
      case .rest: break
      }
    }
    let style: ChartStyle = isLatest ? .hard : .moderate
    let bars = path.isEmpty ? "" : "<path class=\"\(style.rawValue)\" d=\"\(path)\"/>"
    return bars + (missing.isEmpty ? "" : "<path class=\"miss\" d=\"\(missing)\"/>")
  }

  private var rests: String {
    var path = ""
    for (index, day) in days.enumerated() {
      guard case .rest = day else { continue }
      path += "M\((1.5 + 12 * Double(index)).drawn) 44.5h6v6h-6z"
    }
    return path.isEmpty ? "" : "<path class=\"op\" d=\"\(path)\"/>"
  }
}
