import TrainingModel

/// One row of the signals table.
private struct SignalRow {
  var line: SignalLine
  /// The way to its formula, where the page has one.
  var methods: SafeLink?

  var markup: Markup {
    """
    <tr><th scope="row"><b>\(name)</b> <span class="mute">\(line.unit)</span></th>\
    <td class="val">\(line.valueText)\(flag)</td>\
    <td\(" class=\"mute\"", if: line.normal == nil)>\(normal)</td>\
    <td>\(weeks)</td><td class="rd">\(reading)</td></tr>

    """
  }

  private var name: Markup {
    guard let methods else { return Markup(text: line.name) }
    return "<a href=\"\(methods.address)\">\(line.name)</a>"
  }

  private var flag: Markup {
    guard let letter = line.flagLetter else { return .none }
    return " <abbr class=\"fl\" title=\"\(line.flagText)\">\(letter)</abbr>"
  }

  private var normal: String { line.normalText.isEmpty ? Numbers.missing : line.normalText }

  private var weeks: Markup {
    guard line.weeks.contains(where: { $0.value != nil }) else { return .none }
    return Sparkline(
      title: line.weeksText, values: line.weeks.map(\.value), normal: line.normal,
      isOutside: line.flag != nil
    ).image()
  }

  private var reading: Markup {
    guard line.flagLetter != nil else { return Markup(text: line.words) }
    return "<b>\(line.flagText)</b>\(": ", if: !line.words.isEmpty)\(line.words)"
  }
}

extension WeekPage {
  static let signals: [TemplateField<WeekPage>] = [
    .text("signalsCaption") { $0.report.signals.caption },
    .text("weeksHeading") { $0.report.signals.weeksHeading },
    .markup("signalRowsHTML") { $0.signalRows },
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

  /// Neighbors of one group share a body of the table; what was not logged stands below them.
  private var signalRows: Markup {
    let lines = report.signals.lines
    var bodies: [Markup] = []
    var rest = lines[...]
    while let group = rest.first?.group {
      let rows = rest.prefix { $0.group == group }
      rest = rest.dropFirst(rows.count)
      bodies.append("<tbody>\n\(rows.map(row).joined())</tbody>\n")
    }
    if let unlogged = report.signals.unlogged, !unlogged.isEmpty {
      bodies.append("<tbody><tr><td colspan=\"5\" class=\"mute\">\(unlogged)</td></tr></tbody>\n")
    }
    return bodies.joined()
  }

  private func row(_ line: SignalLine) -> Markup {
    SignalRow(line: line, methods: link(to: .metric(line.id))).markup
  }
}
