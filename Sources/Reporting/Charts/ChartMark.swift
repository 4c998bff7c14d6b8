/// How a shape looks: the classes of the stylesheet. Never colour alone: shape, fill or a word says
/// the same.
enum ChartStyle: String {
  case restColumn = "rest"
  case band
  case paper = "pap"
  case easy = "l1"
  case moderate = "l2"
  case hard = "l3"
  case unknownIntensity = "op"
  case planned = "plan"
  case sleep = "sl"
  case shortfall = "gapb"
  case axis = "ax"
  case hair = "hr"
  case need
  case event = "evl"
  case missing = "miss"
  case line = "ln"
  case fatigueLine = "ln2"
  case fitnessLine = "ln fit"
  case corridor = "corr"
  case dot
  case outside = "out"
  case open
  case form = "fm"
  case formOutside = "fmx"
  case ladder = "lad"
  case filled = "tk1"
  case hollow = "tk0"
}

/// How a text in a picture looks.
enum ChartTextStyle: String {
  case label = ""
  case value = "v"
  case bold = "b"
  case flagged = "f"
  case note = "ann"
  case start = "st"
  case startValue = "st v"
  case startFlagged = "st f"
  case end = "en"
  case endValue = "en v"
}

/// The marks that all pictures of a page share; `symbols` stands once in the page.
enum ChartSymbol: String, CaseIterable {
  case dot = "in"
  case small = "sm"
  case diamond = "dia"
  case restSquare = "sq"
  case tick = "tk"
  case pips0 = "p0"
  case pips1 = "p1"
  case pips2 = "p2"
  case pips3 = "p3"
  case pips4 = "p4"
  case pips5 = "p5"

  /// Five small bars, `filled` of them from below.
  static func pips(_ filled: Int) -> ChartSymbol {
    [pips0, .pips1, .pips2, .pips3, .pips4, .pips5][Swift.max(0, Swift.min(5, filled))]
  }

  /// The definitions, hidden, for the top of a page.
  static let symbols: Markup = {
    let definitions = allCases.map(\.definition).joined()
    return Markup(
      assembled: "<svg class=\"vh\" aria-hidden=\"true\" focusable=\"false\"><defs>"
        + definitions + "</defs></svg>")
  }()

  private var definition: String {
    let id = "id=\"\(rawValue)\""
    switch self {
    case .dot: return "<circle \(id) r=\"4\"/>"
    case .small: return "<circle \(id) r=\"2.8\"/>"
    case .diamond: return "<path \(id) d=\"M0-6.5L6.5 0 0 6.5-6.5 0z\"/>"
    case .restSquare: return "<path \(id) d=\"M-4-8h8v8h-8z\"/>"
    case .tick: return "<path \(id) d=\"M-4-4h8v8h-8z\"/>"
    case .pips0: return Self.pipDefinition(id, filled: 0)
    case .pips1: return Self.pipDefinition(id, filled: 1)
    case .pips2: return Self.pipDefinition(id, filled: 2)
    case .pips3: return Self.pipDefinition(id, filled: 3)
    case .pips4: return Self.pipDefinition(id, filled: 4)
    case .pips5: return Self.pipDefinition(id, filled: 5)
    }
  }

  private static func pipDefinition(_ id: String, filled: Int) -> String {
    func bars(_ range: Range<Int>) -> String {
      range.map { "M0 \(33 - 7 * $0)h18v4h-18z" }.joined()
    }
    let empty = filled < 5 ? "<path class=\"pip\" d=\"\(bars(filled..<5))\"/>" : ""
    let full = filled > 0 ? "<path d=\"\(bars(0..<filled))\"/>" : ""
    return "<g \(id)>\(empty)\(full)</g>"
  }
}
