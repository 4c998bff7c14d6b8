import TrainingModel

/// Rows of the signals table that belong together.
struct SignalGroup: Sendable {
  var lines: [SignalView]

  static let fields = TemplateFields<SignalGroup>([
    .list("lines", SignalView.fields) { $0.lines }
  ])
}

/// One row of the signals table.
struct SignalView: Sendable {
  var line: SignalLine
  var methods: SafeLink?

  static let fields = TemplateFields<SignalView>([
    .text("name") { $0.line.name },
    .markup("nameHTML") { $0.name },
    .text("unit") { $0.line.unit },
    .text("value") { $0.line.valueText },
    .text("normal") { $0.line.normalText.isEmpty ? Numbers.missing : $0.line.normalText },
    .flag("isLearning") { $0.line.normal == nil },
    .text("flag") { $0.line.flagLetter },
    .text("flagText") { $0.line.flagText },
    .text("words") { $0.line.words },
    .link("methods") { $0.methods },
    .markup("weeksSVG") { view in
      guard view.line.weeks.contains(where: { $0.value != nil }) else { return nil }
      return Sparkline(
        title: view.line.weeksText, values: view.line.weeks.map(\.value),
        normal: view.line.normal, isOutside: view.line.flag != nil
      ).image()
    },
  ])

  /// The name, with the way to its formula where the page has one.
  private var name: Markup {
    let name = Markup(text: line.name)
    guard let methods else { return name }
    return Markup(assembled: "<a href=\"\(methods.address.escapedForMarkup)\">\(name.html)</a>")
  }
}

extension WeekPage {
  static let signals: [TemplateField<WeekPage>] = [
    .text("signalsCaption") { $0.report.signals.caption },
    .text("weeksHeading") { $0.report.signals.weeksHeading },
    .list("signalGroups", SignalGroup.fields) { $0.signalGroups },
    .text("signalsUnlogged") { $0.report.signals.unlogged },
    .flag("hasIndex") { $0.report.index.result != nil },
    .text("indexValue") { $0.report.index.valueText },
    .text("indexWords") { $0.report.index.words },
    .flag("hasIndexParts") { !$0.report.index.parts.isEmpty },
    .list(
      "indexParts",
      TemplateFields<IndexPart.Part>([
        .text("name") { $0.name }, .text("points") { $0.pointsText },
      ])
    ) { $0.report.index.parts },
    .link("indexLink") { $0.link(to: .metric("index.week")) },
  ]

  /// Neighbors of one group share a body of the table.
  private var signalGroups: [SignalGroup] {
    var groups: [SignalGroup] = []
    var last: String?
    for line in report.signals.lines {
      let view = SignalView(line: line, methods: link(to: .metric(line.id)))
      if line.group == last, !groups.isEmpty {
        groups[groups.count - 1].lines.append(view)
      } else {
        groups.append(SignalGroup(lines: [view]))
      }
      last = line.group
    }
    return groups
  }
}
