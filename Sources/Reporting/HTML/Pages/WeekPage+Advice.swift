import TrainingModel

/// One piece of advice with the way to its page.
struct AdviceView: Sendable {
  var line: AdviceLine
  var page: SafeLink?

  static let fields = TemplateFields<AdviceView>([
    .text("title") { $0.line.title },
    .link("page") { $0.page },
    .text("dose") { $0.line.dose },
    .text("doseLead") { $0.parts.lead },
    .text("doseRest") { $0.parts.rest },
    .text("why") { $0.line.why },
    .text("how") { $0.line.how },
    .text("evidence") { $0.line.evidenceText },
    .text("evidenceNote") { $0.line.evidenceNote },
    .text("weeksInRow") { $0.line.weeksInRowText },
    .list("sources", SourceLine.fields) { $0.line.sources },
  ])

  /// The dose cut in two where it pauses: what is set large, and the rest. A dose that does not
  /// pause early is the rest as a whole, unless it is short.
  private var parts: (lead: String, rest: String) {
    let scalars = Array(line.dose.unicodeScalars)
    let pauses = scalars.indices.dropLast().filter { scalars[$0 + 1] == " " }
    let comma = pauses.first { scalars[$0] == "," || scalars[$0] == ";" }
    let colon = pauses.first { scalars[$0] == ":" }
    if let comma, Self.leadLengths.contains(comma) {
      return (String(scalars[..<comma]), String(scalars[(comma + 2)...]))
    }
    if scalars.count <= Self.leadLengths.upperBound { return (line.dose, "") }
    if let colon, Self.leadLengths.contains(colon) {
      return (String(scalars[...colon]), String(scalars[(colon + 2)...]))
    }
    return ("", line.dose)
  }

  private static let leadLengths = 6...48
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self = String(view)
  }
}

extension SourceLine {
  static let fields = TemplateFields<SourceLine>([
    .text("citation") { $0.citation },
    .text("title") { $0.title },
    .link("link") { $0.url.flatMap(SafeLink.init) },
  ])
}

extension FollowedLine {
  /// A row of the table of last week's advice.
  fileprivate var markup: Markup {
    """
    <tr><th scope="row"><b>\(title)</b> <span class="np">\(asked)</span></th>\
    <td class="nw">\(box)\(doneText)</td><td>\(happenedText)</td><td>\(soText)</td></tr>

    """
  }

  /// Filled where it was done, empty where not; nothing where the log does not tell.
  private var box: Markup {
    switch done {
    case true: ChartSwatch.square(.filled).markup
    case false: ChartSwatch.square(.hollow).markup
    default: .none
    }
  }
}

extension WeekPage {
  static let advice: [TemplateField<WeekPage>] = [
    .text("adviceHeading") { $0.report.advice.heading },
    .text("adviceIntro") { $0.report.advice.intro },
    .text("adviceNone") { $0.report.advice.none },
    .flag("hasAdvice") { !$0.report.advice.lines.isEmpty },
    .list("advice", AdviceView.fields) { page in
      page.report.advice.lines.map {
        AdviceView(line: $0, page: page.link(toPractice: $0.practice, in: $0.section))
      }
    },
    .flag("hasFollowed") { !$0.report.followed.lines.isEmpty },
    .markup("followedHTML") { $0.report.followed.lines.map(\.markup).joined() },
    .text("followedNone") { $0.report.followed.none },
    .text("followedCaution") { $0.report.followed.caution },
  ]
}
