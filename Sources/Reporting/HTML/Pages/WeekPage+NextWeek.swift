import TrainingModel

extension PlannedDay {
  /// An entry of the list of the coming days.
  fileprivate var markup: Markup {
    "<li><span class=\"d\">\(short) \(number)</span> <span>\(text)</span></li>"
  }
}

extension SessionNeed {
  static let fields = TemplateFields<SessionNeed>([
    .text("title") { $0.title },
    .texts("lines") { $0.lines },
  ])
}

extension CareList {
  static let fields = TemplateFields<CareList>([
    .text("title") { $0.title },
    .list(
      "lines",
      TemplateFields<CareList.Line>([.text("time") { $0.time }, .text("text") { $0.text }])
    ) { $0.lines },
  ])
}

extension WeekPage {
  static let nextWeek: [TemplateField<WeekPage>] = [
    .texts("nextSentences") { $0.report.nextWeek.sentences },
    .text("corridor") { $0.report.nextWeek.corridorText },
    .markup("corridorSVG") { $0.corridorChart },
    .text("daysHeading") { $0.report.nextWeek.daysHeading },
    .markup("daysSVG") { $0.daysChart },
    .flag("hasDays") { !$0.report.nextWeek.days.isEmpty },
    .markup("daysHTML") { $0.report.nextWeek.days.map(\.markup).joined() },
    .flag("hasNeeds") { !$0.report.nextWeek.needs.isEmpty },
    .list("needs", SessionNeed.fields) { $0.report.nextWeek.needs },
    .flag("hasCare") { !$0.report.careLists.isEmpty },
    .list("care", CareList.fields) { $0.report.careLists },
  ]

  private var corridorChart: Markup? {
    let next = report.nextWeek
    guard let corridor = next.corridor, let corridorText = next.corridorText,
      next.weeks.contains(where: { $0.value != nil })
    else { return nil }
    return CorridorChart(
      id: "w1", title: report.headings.nextWeek, description: next.description,
      weeks: next.weeks.map { .init(name: $0.week, load: $0.value, label: $0.text) },
      corridor: corridor, corridorLabels: Self.ends(of: corridorText),
      nextName: nextName
    ).image()
  }

  private var nextName: String {
    guard let week = report.meta.nextWeek else { return "" }
    return week.weekStart == .monday
      ? String(week.isoYearAndNumber.number) : report.nextWeek.days.first?.number ?? ""
  }

  /// `1,030–1,210 points` as its two numbers.
  private static func ends(of text: String) -> (low: String, high: String) {
    let parts = text.unicodeScalars.split(separator: "–").map {
      String($0.prefix { !$0.properties.isWhitespace })
    }
    return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
  }

  private var daysChart: Markup? {
    let days = report.nextWeek.days
    guard days.contains(where: { $0.load != nil }) else { return nil }
    return PlannedWeek(
      id: "w2", title: report.nextWeek.daysHeading ?? report.headings.nextWeek,
      description: days.map { "\($0.name): \($0.text)" }.joined(separator: "; ") + ".",
      days: days.map { day in
        let number = (day.loadText ?? "").unicodeScalars.prefix { !$0.properties.isWhitespace }
        return .init(
          short: day.short, number: day.number, isRestDay: day.isRestDay, load: day.load,
          label: day.isRestDay ? report.headings.rest : String(number))
      }
    ).image()
  }
}
