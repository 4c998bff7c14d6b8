import TrainingModel

/// One row of the week's picture: its words, and what is drawn beside them.
struct GlanceView: Sendable {
  enum Style {
    /// A picture of some height: each part of the words has a line.
    case tall
    /// A low one: name and summary share a line.
    case low
    case practice
    /// The name alone.
    case unlogged
  }

  var style = Style.tall
  var name: String
  var summary = ""
  var normal = ""
  var picture: Markup

  var markup: Markup {
    """
    <div class="r\(" pr", if: style == .practice)"><div class="k">\(words)</div>\(picture)</div>

    """
  }

  private var words: Markup {
    switch style {
    case .tall: "<b>\(name)</b><span>\(summary)</span>\(usual)"
    case .low: "<span><b>\(name)</b> \(summary)</span>\(usual)"
    case .practice: "<span>\(name)</span> <span>\(summary)</span>"
    case .unlogged: "<b>\(name)</b>"
    }
  }

  private var usual: Markup { normal.isEmpty ? .none : " <span>\(normal)</span>" }
}

/// A row of the table that says the same as the picture.
private struct GlanceTableRow {
  var name: String
  var cells: [String]

  var markup: Markup {
    let cells = cells.map { "<td class=\"n\">\($0)</td>" as Markup }.joined()
    return "<tr><th scope=\"row\">\(name)</th>\(cells)</tr>\n"
  }
}

extension WeekPage {
  static let pictures: [TemplateField<WeekPage>] = [
    .text("claim") { $0.report.glance.claim },
    .markup("glanceHeadSVG") { $0.head.drawing() },
    .markup("glanceHTML") { page in
      let rows = page.glanceRows + page.practiceRows + [page.unloggedRow].compactMap(\.self)
      return rows.map(\.markup).joined()
    },
    .texts("dayNames") { $0.report.glance.days.map { "\($0.short) \($0.number)" } },
    .markup("glanceRowsHTML") { $0.tableRows.map(\.markup).joined() },
    .markup("glanceKeyHTML") { $0.key },
  ]

  /// What the marks of the picture mean, as far as it has them.
  private var key: Markup {
    let (glance, words) = (report.glance, report.headings)
    let entries: [(isThere: Bool, swatch: ChartSwatch?, words: String)] = [
      (glance.days.contains { $0.easyLoad > 0 }, .bar(.easy), words.easy),
      (glance.days.contains { $0.moderateLoad > 0 }, .bar(.moderate), words.moderate),
      (glance.days.contains { $0.hardLoad > 0 }, .bar(.hard), words.hard),
      (hasShortfall, .bar(.shortfall), words.shortOfNeed),
      (mornings { $0.normal != nil && $0.value != nil }, .band, words.normal),
      (mornings(\.isOutside), .outside, words.outsideNormal),
      (restDays.contains(true), .rest, words.rest),
    ]
    let marks = entries.filter(\.isThere).map {
      "<span>\($0.swatch?.markup ?? .none)\($0.words)</span>" as Markup
    }
    return "\(marks.joined())\("<span>– \(words.notLogged)</span>", if: hasGaps)"
  }

  var restDays: [Bool] { report.glance.days.map(\.isRestDay) }

  private var hasShortfall: Bool {
    report.glance.sleep?.cells.contains {
      ($0.value ?? .infinity) < report.glance.sleepNeedHours
    } ?? false
  }

  private var hasGaps: Bool {
    report.glance.rows.contains { row in
      row.isDrawn && row.style == .pips && row.cells.contains { $0.value == nil }
    }
  }

  private func mornings(_ matches: (GlanceRow.Cell) -> Bool) -> Bool {
    report.glance.rows.contains { $0.isDrawn && $0.cells.contains(where: matches) }
  }
}

extension WeekPage {
  private var notLogged: String { report.headings.notLogged }

  private var head: WeekHead {
    WeekHead(
      days: report.glance.days.map {
        .init(short: $0.short, number: $0.number, isRestDay: $0.isRestDay)
      })
  }

  private var glanceRows: [GlanceView] {
    let rows = report.glance.rows.filter(\.isDrawn).enumerated().map { index, row in
      GlanceView(
        style: row.style == .pips ? .low : .tall, name: row.name, summary: row.summary,
        normal: row.normalText ?? "", picture: picture(of: row, id: "g\(index + 3)"))
    }
    return [loadRow] + [sleepRow].compactMap(\.self) + rows
  }

  /// Load and the first line, for the first page of a site.
  var shortRows: [GlanceView] {
    Array(([loadRow] + glanceRows.dropFirst().filter { $0.style == .tall }).prefix(2))
  }

  private var loadRow: GlanceView {
    let load = report.glance.load
    let bars = LoadBars(
      id: "g1", title: load.name, description: load.description,
      days: report.glance.days.map(LoadBars.Day.init), notLogged: notLogged)
    return GlanceView(
      name: load.name, summary: load.summary, normal: load.normalText, picture: bars.image())
  }

  private var sleepRow: GlanceView? {
    guard let sleep = report.glance.sleep else { return nil }
    let bars = SleepBars(
      id: "g2", title: sleep.title, description: sleep.description,
      nights: sleep.cells.map { .init(hours: $0.value, label: $0.text) },
      needHours: report.glance.sleepNeedHours, isRestDay: restDays, notLogged: notLogged)
    return GlanceView(
      name: sleep.name, summary: sleep.summary, normal: report.glance.sleepNeedText,
      picture: bars.image())
  }

  private func picture(of row: GlanceRow, id: String) -> Markup {
    switch row.style {
    case .pips:
      PipRow(
        id: id, title: row.title, description: row.description,
        mornings: row.cells.map { .init(value: $0.value, label: $0.text, isOutside: $0.isOutside) },
        isRestDay: restDays
      ).image()
    case .line, .sleep:
      MorningLine(
        id: id, title: row.title, description: row.description,
        mornings: row.cells.map {
          .init(value: $0.value, label: $0.text, isOutside: $0.isOutside, normal: $0.normal)
        },
        isRestDay: restDays, notLogged: notLogged
      ).image()
    }
  }

  private var practiceRows: [GlanceView] {
    report.glance.practices.enumerated().map { index, practice in
      GlanceView(
        style: .practice, name: practice.name, summary: String(practice.count),
        picture: TickRow(
          id: "gp\(index)", title: practice.name, description: practice.description,
          days: practice.days, isRestDay: restDays
        ).image())
    }
  }

  private var unloggedRow: GlanceView? {
    report.glance.unlogged.map { name in
      GlanceView(
        style: .unlogged, name: name,
        picture: UnloggedRow(
          id: "gu", title: name, words: notLogged, isRestDay: restDays
        ).image())
    }
  }

  private var tableRows: [GlanceTableRow] {
    let glance = report.glance
    let load = GlanceTableRow(name: glance.load.name, cells: glance.days.map(\.loadText))
    let measures = ([glance.sleep].compactMap(\.self) + glance.rows).map {
      GlanceTableRow(name: $0.name, cells: $0.cells.map(\.text))
    }
    let practices = glance.practices.map { practice in
      GlanceTableRow(name: practice.name, cells: practice.days.map { $0 ? "✓" : "–" })
    }
    return [load] + measures + practices
  }
}

extension LoadBars.Day {
  init(_ day: GlanceDay) {
    switch day.load {
    case .known(let total):
      self.init(
        state: .trained, easy: day.easyLoad, moderate: day.moderateLoad, hard: day.hardLoad,
        total: total, label: day.loadText)
    case .rest: self.init(state: .rest, label: day.loadText)
    case .missing: self.init(state: .missing, label: day.loadText)
    }
  }
}
