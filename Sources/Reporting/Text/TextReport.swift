import TrainingModel

/// One page of plain text: at most 80 columns and 45 lines of ASCII, safe to mail.
///
/// Made for the coach; it works for every audience, as it only holds what its report does.
package struct TextReport: Sendable {
  private let report: WeekReport

  package init(_ report: WeekReport) {
    self.report = report
  }

  private var language: Language { report.meta.language }

  package static let columns = 80
  package static let mostLines = 45

  /// How much is told, most first: the first that fits is taken.
  private enum Detail: Int, CaseIterable { case all, shortDays, flagsOnly, least }

  package var text: String {
    let drafts = Detail.allCases.lazy.map { lines($0) }
    let fitting = drafts.first { $0.count <= Self.mostLines } ?? shortened(lines(.least))
    return fitting.joined(separator: "\n") + "\n"
  }

  /// The last resort: the middle goes, what is asked and the last line stay.
  private func shortened(_ lines: [String]) -> [String] {
    let end: [String] = questions.isEmpty ? foot : questions + [""] + foot
    let start: [String] = Array(lines.prefix(Self.mostLines - end.count - 1))
    return start + [""] + end
  }
}

extension TextReport {
  private func lines(_ detail: Detail) -> [String] {
    let blocks = [
      flags, head, verdict(detail), signals(detail), week(detail), next(detail), planned(detail),
      questions, foot,
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var flags: [String] { report.flags.flatMap { wrapped($0.text) } }

  private var head: [String] {
    let meta = report.meta
    return wrapped(
      "RESTDAY | \(meta.runner) | \(language.lowered(meta.weekName)), \(meta.dates)")
  }

  private func verdict(_ detail: Detail) -> [String] {
    let verdict = report.verdict
    let call = verdict.callText.ascii(in: language).uppercased()
    let previous = report.meta.previousVerdict.map { " (\(report.headings.lastWeek): \($0))" } ?? ""
    let head = "\(call)\(previous). \(report.headings.howSure): \(verdict.sure)."
    let lede = detail == .least ? Array(verdict.lede.prefix(1)) : verdict.lede
    return wrapped(head) + [""] + lede.flatMap { wrapped($0) }
  }

  private func signals(_ detail: Detail) -> [String] {
    let lines = report.signals.lines.filter {
      detail.rawValue < Detail.flagsOnly.rawValue || $0.flag != nil
    }
    guard !lines.isEmpty else { return [] }
    let items = lines.map { line -> String in
      let normal =
        line.normalText.isEmpty
        ? nil
        : line.normal == nil
          ? line.normalText : "\(language.lowered(report.headings.normal)) \(line.normalText)"
      let flag = line.flagText.isEmpty ? nil : "\(line.flagText.uppercased()), \(line.words)"
      return (["\(line.name) \(line.valueInWords)"] + [normal, flag].compactMap(\.self))
        .joined(separator: "; ")
    }
    let normal = language.lowered(report.headings.normal)
    let flag = report.headings.flag
    return heading("\(report.headings.signals) (\(report.headings.thisWeek); \(normal); \(flag))")
      + items.flatMap { item($0, mostLines: 1) }
  }

  private func week(_ detail: Detail) -> [String] {
    guard detail != .least else { return [] }
    let glance = report.glance
    let items = glance.days.enumerated().map { index, day -> String in
      let sessions = day.shortSessions
      let load =
        day.load == .rest || day.isRestDay || day.load == .missing
        ? nil : "\(report.headings.load) \(day.loadText)"
      let outside = glance.rows.filter { row in
        row.isDrawn && row.cells.indices.contains(index) && row.cells[index].isOutside
      }.map { "\($0.shortName) \($0.cells[index].text)*" }
      let done = sessions.isEmpty ? day.loadText : sessions.joined(separator: ", ")
      return (["\(day.short) \(done)"] + [load].compactMap(\.self) + outside)
        .joined(separator: "; ")
    }
    let hasOutside = glance.rows.contains { $0.isDrawn && $0.cells.contains(where: \.isOutside) }
    let outside = hasOutside ? " (* \(report.headings.outsideNormal))" : ""
    return heading(report.headings.glance + outside)
      + items.flatMap { item($0, mostLines: detail == .all ? 2 : 1) }
  }

  private func next(_ detail: Detail) -> [String] {
    let next = report.nextWeek
    let sentences = detail == .least ? Array(next.sentences.prefix(1)) : next.sentences
    let advice = report.advice.lines.map { "\($0.title): \($0.dose)" }
    return heading(report.headings.nextWeek) + item(sentences.joined(separator: " "), mostLines: 3)
      + advice.flatMap { item($0, mostLines: 2) }
  }

  private func planned(_ detail: Detail) -> [String] {
    guard detail == .all, !report.nextWeek.needs.isEmpty else { return [] }
    return heading(report.headings.planned)
      + report.nextWeek.needs.prefix(3).flatMap { item($0.title, mostLines: 1) }
  }

  private var questions: [String] {
    guard !report.questions.isEmpty else { return [] }
    let lines: [String] = report.questions.flatMap { item($0, mostLines: 3) }
    return [report.headings.asks] + lines
  }

  private var foot: [String] {
    (report.withheldLine.map { wrapped($0) } ?? []) + wrapped(report.standingLine)
  }

  private func heading(_ text: String) -> [String] {
    [shortened(text.ascii(in: language), to: Self.columns)]
  }

  private func wrapped(_ text: String) -> [String] {
    Lines.filled(text.ascii(in: language), width: Self.columns).map {
      shortened($0, to: Self.columns)
    }
  }

  /// A list item, cut after so many lines.
  private func item(_ text: String, mostLines: Int) -> [String] {
    let all = Lines.filled(text.ascii(in: language), first: "- ", indent: "  ", width: Self.columns)
    let kept = all.prefix(mostLines).map { shortened($0, to: Self.columns) }
    guard all.count > mostLines, let last = kept.last else { return Array(kept) }
    return kept.dropLast() + [shortened(last, to: Self.columns - 4) + " ..."]
  }

  private func shortened(_ line: String, to width: Int) -> String {
    line.count <= width ? line : String(line.prefix(width))
  }
}
