import TrainingModel

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

extension WeekPage {
  static let record: [TemplateField<WeekPage>] = [
    .text("sessionsCaption") { $0.report.sessions.caption },
    .flag("hasSessions") { !$0.report.sessions.rows.isEmpty },
    .markup("sessionRowsHTML") { page in page.report.sessions.rows.map(page.row).joined() },
    .flag("hasDistance") { $0.hasDistance },
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
    .markup("formulasHTML") { $0.report.basis.formulas.map(\.markup).joined() },
    .flag("hasDetails") { !$0.report.details.lines.isEmpty },
    .text("detailsIntro") { $0.report.details.intro },
    .markup("detailsHTML") { $0.report.details.lines.map(\.markup).joined() },
    .text("clinicianStatus") { $0.report.clinician.status },
    .text("clinicianNow") { $0.report.clinician.now },
    .text("clinicianSoon") { $0.report.clinician.soon },
    .text("clinicianRemark") { $0.report.clinician.remark },
  ]
}

extension WeekPage {
  /// Whether the table of sessions has a column for distances.
  private var hasDistance: Bool { report.sessions.rows.contains { $0.kilometers != nil } }

  /// A row of the table of sessions.
  private func row(_ session: SessionRow) -> Markup {
    let title = session.title ?? ""
    return """
      <tr><th scope="row">\(session.dayText)</th>\
      <td>\(ChartSwatch.square(ChartStyle(session.intensity)).markup)\(session.name)\
      <span class="vh">, \(session.intensityText)</span>\
      \(" <i class=\"own\">\(title)</i>", if: !title.isEmpty)</td>\
      \("<td class=\"n\">\(session.distanceText)</td>", if: hasDistance)\
      <td class="n">\(session.minutesText)</td><td class="n">\(session.rpeText)</td>\
      <td class="n"><b>\(session.loadText)</b>\(estimate, if: session.isEstimated)</td></tr>

      """
  }

  private var estimate: Markup {
    "<abbr class=\"mute\" title=\"\(report.meta.language.labels.estimated)\">*</abbr>"
  }
}

extension Basis.Formula {
  /// An entry of the list of formulas.
  fileprivate var markup: Markup {
    """
    <div><dt>\(name)</dt> <dd>\(formula) <span class="mute">\(source)</span></dd></div>
    """
  }
}

extension DetailLine {
  /// An entry of the list of details.
  fileprivate var markup: Markup {
    """
    <div><dt>\(name)</dt> <dd><b>\(valueText)</b>\(usual) \(told)\
    <span class="mute">\(caveat)</span></dd></div>
    """
  }

  private var usual: Markup {
    guard let normalText, !normalText.isEmpty else { return .none }
    return " (\(normalText))"
  }

  private var told: Markup {
    guard let sentence, !sentence.isEmpty else { return .none }
    return "\(sentence) "
  }
}
