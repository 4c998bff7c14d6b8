import TrainingModel

/// The Markdown twin of the letter: CommonMark without tables, pleasant to read as it is.
package struct MarkdownReport: Sendable {
  let report: WeekReport

  package init(_ report: WeekReport) {
    self.report = report
  }

  package var text: String {
    let parts = [
      flags, head, verdict, glance, signals, advice, good, followed, nextWeek, questions, care,
      sessions, mornings, notes, basis, details, clinician, foot,
    ]
    return parts.compactMap(\.self).joined(separator: "\n\n") + "\n"
  }
}

extension MarkdownReport {
  typealias Text = MarkdownText

  var headings: Headings { report.headings }
  var language: Language { report.meta.language }

  func section(_ heading: String, _ parts: [String?]) -> String? {
    let body = parts.compactMap(\.self).filter { !$0.isEmpty }
    guard !body.isEmpty else { return nil }
    return (["## " + Text.escaped(heading)] + body).joined(separator: "\n\n")
  }

  func paragraph(_ text: String) -> String { Text.wrapped(Text.escapedLine(text)) }

  func bullets(_ items: [String]) -> String {
    items.map { Text.wrapped($0, first: "- ", indent: "  ") }.joined(separator: "\n")
  }

  private var head: String {
    let meta = report.meta
    let previous = meta.previousVerdict.map { " (\(headings.lastWeek): \($0))" } ?? ""
    let call = report.verdict.callText
    return """
      # \(Text.escaped(report.verdict.headline))

      \(Text.escapedLine(meta.runner)), \(Text.escaped(language.lowered(meta.weekName))), \(meta.dates)\\
      \(Text.escaped(meta.coverageText)); \(language.lowered(headings.compared)) \(meta.comparedWith)\\
      \(headings.verdict): **\(Text.escaped(call))**\(previous). \(headings.howSure): \(report.verdict.sure).
      """
  }

  /// A flag stands before everything else.
  private var flags: String? {
    guard !report.flags.isEmpty else { return nil }
    let texts = report.flags.map { Text.wrapped("**" + Text.escaped($0.text) + "**") }
    return texts.joined(separator: "\n\n")
  }

  private var verdict: String? {
    let paragraphs = report.verdict.lede.map(paragraph)
    let sure = paragraph(
      "\(headings.howSure): \(report.verdict.sure). \(report.verdict.sureReason)")
    return (paragraphs + [sure]).joined(separator: "\n\n")
  }

  private var good: String? {
    guard !report.good.isEmpty else { return nil }
    return section(headings.good, [bullets(report.good.map(Text.escaped))])
  }

  private var questions: String? {
    guard !report.questions.isEmpty else { return nil }
    return section(headings.asks, [bullets(report.questions.map(Text.escapedLine))])
  }

  private var mornings: String? {
    let study = report.mornings
    guard !study.intro.isEmpty else { return nil }
    let lines = study.lines.map { "**\(Text.escaped($0.strength)).** \(Text.escaped($0.text))" }
    return section(headings.mornings, [paragraph(study.intro), bullets(lines)])
  }

  /// Notes are quoted, and their markup is shown as it was typed: nothing in them can pass for ours.
  private var notes: String? {
    let notes = report.notes.map { note in
      let title = "**\(note.dayText), \(Text.escaped(note.title))**"
      let body = note.markdown.visibleLines.map { line in
        let text = Text.escapedLine(line)
        return text.isEmpty ? ">" : "> " + text
      }
      return ([title, ""] + body).joined(separator: "\n")
    }
    return section(headings.notes, notes)
  }

  private var basis: String? {
    let basis = report.basis
    let lines = basis.changed + basis.missing + basis.assumed + [basis.currency] + basis.method
    return section(headings.basis, [bullets(lines.map(Text.escaped))])
  }

  private var details: String? {
    let part = report.details
    guard !part.lines.isEmpty else { return nil }
    let lines = part.lines.map { line in
      let usual = line.normalText.map { " (\($0))" } ?? ""
      let sentence = line.sentence.map { " " + $0 } ?? ""
      return "**\(Text.escaped(line.name))** "
        + Text.escaped("\(line.valueText)\(usual).\(sentence) \(line.caveat)")
    }
    return section(headings.details, [paragraph(part.intro), bullets(lines)])
  }

  private var clinician: String? {
    let part = report.clinician
    let text = [part.status, part.now, part.soon, part.remark ?? ""].filter { !$0.isEmpty }
    return section(headings.clinician, [paragraph(text.joined(separator: " "))])
  }

  private var foot: String? {
    let lines = [report.withheldLine, report.standingLine].compactMap(\.self).map(paragraph)
    return (["---"] + lines).joined(separator: "\n\n")
  }
}

extension String {
  /// The lines of a text, each without characters that could steer a terminal.
  var visibleLines: [String] {
    var lines = [String.UnicodeScalarView()]
    var wasReturn = false
    for scalar in unicodeScalars {
      let isBreak = scalar == "\n" || scalar == "\r"
      if isBreak, !(scalar == "\n" && wasReturn) {
        lines.append(String.UnicodeScalarView())
      } else if !isBreak {
        lines[lines.count - 1].append(scalar == "\t" ? " " : scalar)
      }
      wasReturn = scalar == "\r"
    }
    return lines.map { String($0).visible }
  }
}
