import TrainingModel

extension SessionRow {
  static let fields = TemplateFields<SessionRow>([
    .text("day") { $0.dayText },
    .text("name") { $0.name },
    .text("title") { $0.title },
    .text("minutes") { $0.minutesText },
    .text("distance") { $0.distanceText },
    .text("rpe") { $0.rpeText },
    .text("load") { $0.loadText },
    .text("intensity") { $0.intensityText },
    .markup("swatchSVG") { ChartSwatch.session(ChartStyle($0.intensity)).markup },
    .flag("isEstimated") { $0.isEstimated },
  ])
}

/// A note of the runner with its Markdown read.
struct NoteView: Sendable {
  var note: NoteLine

  static let fields = TemplateFields<NoteView>([
    .text("day") { $0.note.dayText },
    .text("title") { $0.note.title },
    .markup("bodyHTML") { view in
      (try? MarkdownMarkup(view.note.markdown))?.whole
        ?? Markup(assembled: "<p>\(view.note.markdown.escapedForMarkup)</p>")
    },
  ])
}

extension BetterMornings.Line {
  static let fields = TemplateFields<BetterMornings.Line>([
    .text("name") { $0.name },
    .text("strength") { $0.strength },
    .text("text") { $0.text },
  ])
}

extension Basis.Formula {
  static let fields = TemplateFields<Basis.Formula>([
    .text("name") { $0.name },
    .text("formula") { $0.formula },
    .text("source") { $0.source },
  ])
}

extension DetailLine {
  static let fields = TemplateFields<DetailLine>([
    .text("name") { $0.name },
    .text("value") { $0.valueText },
    .text("usual") { $0.normalText },
    .text("sentence") { $0.sentence },
    .text("caveat") { $0.caveat },
  ])
}

extension WeekPage {
  static let record: [TemplateField<WeekPage>] = [
    .text("sessionsCaption") { $0.report.sessions.caption },
    .flag("hasSessions") { !$0.report.sessions.rows.isEmpty },
    .list("sessions", SessionRow.fields) { $0.report.sessions.rows },
    .flag("hasDistance") { page in
      page.report.sessions.rows.contains { $0.kilometers != nil }
    },
    .text("distanceUnit") { $0.report.sessions.total.distanceUnit },
    .text("totalCount") { $0.report.sessions.total.count },
    .text("totalMinutes") { $0.report.sessions.total.minutesText },
    .text("totalDistance") { $0.report.sessions.total.distanceText },
    .text("totalLoad") { $0.report.sessions.total.loadText },
    .flag("hasMornings") {
      !$0.report.mornings.intro.isEmpty || !$0.report.mornings.lines.isEmpty
    },
    .text("morningsIntro") { $0.report.mornings.intro },
    .list("mornings", BetterMornings.Line.fields) { $0.report.mornings.lines },
    .flag("hasNotes") { !$0.report.notes.isEmpty },
    .list("notes", NoteView.fields) { $0.report.notes.map(NoteView.init) },
    .texts("changed") { $0.report.basis.changed },
    .texts("missing") { $0.report.basis.missing },
    .texts("assumed") { $0.report.basis.assumed },
    .text("currency") { $0.report.basis.currency },
    .texts("method") { $0.report.basis.method },
    .flag("hasFormulas") { !$0.report.basis.formulas.isEmpty },
    .list("formulas", Basis.Formula.fields) { $0.report.basis.formulas },
    .flag("hasDetails") { !$0.report.details.lines.isEmpty },
    .text("detailsIntro") { $0.report.details.intro },
    .list("details", DetailLine.fields) { $0.report.details.lines },
    .text("clinicianStatus") { $0.report.clinician.status },
    .text("clinicianNow") { $0.report.clinician.now },
    .text("clinicianSoon") { $0.report.clinician.soon },
    .text("clinicianRemark") { $0.report.clinician.remark },
  ]
}
