import TrainingModel

/// The parts of the letter that hold the week's numbers.
extension MarkdownReport {
  var glance: String? {
    let glance = report.glance
    let hasOutside = glance.rows.contains { $0.cells.contains(where: \.isOutside) }
    let legend = "\\* \(headings.outsideNormal). \(Numbers.missing) \(headings.notLogged)."
    let practices = glance.practices.map(\.countText)
    return section(
      headings.glance,
      [
        paragraph(glance.claim), weekBlock,
        hasOutside ? legend : nil, dayList,
        practices.isEmpty
          ? nil : paragraph("\(headings.practices): " + practices.joined(separator: ", ") + "."),
        glance.unlogged.map { paragraph($0 + ".") },
      ])
  }

  /// The one fenced block of the page: seven columns of numbers, and what is normal.
  private var weekBlock: String {
    let glance = report.glance
    var rows: [(String, [String], String)] = [
      ("", glance.days.map(\.short), headings.normal),
      (
        glance.load.name, glance.days.map { $0.isRestDay ? headings.rest : $0.shortLoadText },
        // The days are single, its normal is the week's: it stands among the signals.
        ""
      ),
    ]
    if let sleep = glance.sleep {
      rows.append((sleep.name, sleep.cells.map(\.text), glance.sleepNeedText))
    }
    for row in glance.rows {
      let cells = row.cells.map { $0.text + ($0.isOutside ? "*" : "") }
      rows.append((row.name, cells, row.normalRange))
    }
    let width = rows.map(\.0.unicodeScalars.count).max() ?? 0
    let lines = rows.map { name, cells, normal in
      let columns = cells.map { $0.paddedLeft(to: 7) }.joined()
      return (name.paddedRight(to: width) + columns + (normal.isEmpty ? "" : "  " + normal))
        .withoutTrailingSpaces
    }
    return (["```text"] + lines + ["```"]).joined(separator: "\n")
  }

  private var dayList: String {
    bullets(
      report.glance.days.map { day in
        let sessions = day.sessions.map(language.lowered).joined(separator: "; ")
        let text = day.sessions.isEmpty ? day.loadText : sessions
        let rest = day.isRestDay && !day.sessions.isEmpty ? "\(headings.rest): " : ""
        return "**\(day.short)** " + Text.escaped(rest + text)
      })
  }

  var signals: String? {
    let lines = report.signals.lines.map { line in
      let colon = line.normal == nil ? ":" : ""
      let normal =
        line.normalText.isEmpty
        ? "" : " \(headings.normal)\(colon) \(Text.escaped(line.normalText))."
      let flag = line.flagText.isEmpty ? "" : "**\(line.flagText)**: "
      let words = line.words.isEmpty ? "" : " \(flag)\(Text.escaped(line.words))."
      return "- **\(Text.escaped(line.name))** \(Text.escaped(line.valueInWords)).\(normal)\(words)"
    }
    let index =
      report.index.words.isEmpty
      ? nil
      : Text.wrapped(
        "**\(headings.index)** \(report.index.valueText.map { $0 + ". " } ?? "")"
          + Text.escaped(report.index.words))
    return section(
      headings.signals,
      [
        paragraph(report.signals.caption), lines.joined(separator: "\n"),
        report.signals.unlogged.map(paragraph), index,
      ])
  }

  var nextWeek: String? {
    let next = report.nextWeek
    let days = next.days.map { day in
      let load = day.loadText.map { ", \($0)" } ?? ""
      return "**\(day.short) \(day.number)** \(Text.escaped(day.text + load))"
    }
    let needs = next.needs.map { need in
      Text.wrapped(
        "**\(Text.escaped(need.title)).** " + Text.escaped(need.lines.joined(separator: " ")))
    }
    return section(
      headings.nextWeek,
      [paragraph(next.sentences.joined(separator: " "))]
        + [next.daysHeading.map { paragraph($0 + ":") }, days.isEmpty ? nil : bullets(days)]
        + needs)
  }

  var care: String? {
    let lists = report.careLists.map { list in
      let lines = list.lines.map { "*\(Text.escaped($0.time))* \(Text.escaped($0.text))" }
      return "**\(Text.escaped(list.title))**\n\n" + bullets(lines)
    }
    return section(headings.care, lists)
  }

  var sessions: String? {
    let table = report.sessions
    guard !table.rows.isEmpty else { return nil }
    let rows = table.rows.map { row in
      let load = row.load == nil ? "" : ", \(headings.load) \(row.loadText)"
      return "**\(row.dayText)** " + Text.escaped(language.lowered(row.line) + load)
    }
    return section(headings.sessions, [paragraph(table.caption), bullets(rows)])
  }
}

/// Advice, this week's and last week's.
extension MarkdownReport {
  var advice: String? {
    let part = report.advice
    let lines = part.lines.enumerated().map { index, line in adviceItem(index + 1, line) }
    return section(part.heading, [paragraph(part.none ?? part.intro)] + lines)
  }

  private func adviceItem(_ number: Int, _ line: AdviceLine) -> String {
    let indent = "   "
    func block(_ text: String) -> String { Text.wrapped(text, first: indent, indent: indent) }
    let head = "**\(Text.escaped(line.title.withoutStop)).** \(Text.escaped(line.dose.withStop))"
    let title = Text.wrapped(head, first: "\(number). ", indent: indent)
    let weeks = line.weeksInRowText.map { " " + Text.escaped($0) } ?? ""
    let why = line.why.isEmpty ? nil : block("*\(headings.why).* \(Text.escaped(line.why))\(weeks)")
    let how = line.how.isEmpty ? nil : block("*\(headings.how).* \(Text.escaped(line.how))")
    let sources = line.sources.map { Text.link($0.citation, $0.url) }.joined(separator: "; ")
    let evidence = block(
      "*\(headings.evidence): \(Text.escaped(line.evidenceWord)).* "
        + Text.escaped(line.evidenceNote) + (sources.isEmpty ? "" : " " + sources))
    return [title, why, how, evidence].compactMap(\.self).joined(separator: "\n\n")
  }

  var followed: String? {
    let part = report.followed
    let lines = part.lines.map { line in
      let asked = "\(line.title): \(line.asked.withoutStop). \(headings.did): \(line.doneText)."
      return Text.escaped("\(asked) \(line.happenedText)") + " **\(Text.escaped(line.soText))**"
    }
    return section(
      headings.followed, [part.none.map(paragraph), bullets(lines), paragraph(part.caution)])
  }
}
