import TrainingModel

/// One signal over the whole season, as a line with a sentence below it.
package struct SeasonSummary: Sendable {
  /// `Load, weeks 21 to 46`: for those who cannot see the picture.
  package var title: String
  /// `Load 2,189`.
  package var lead: String
  /// `a week; your biggest since the log began`.
  package var text: String
  package var values: [Double?]
  package var normal: ClosedRange<Double>?
  package var isOutside: Bool

  package init(
    title: String, lead: String, text: String, values: [Double?],
    normal: ClosedRange<Double>? = nil, isOutside: Bool = false
  ) {
    self.title = title
    self.lead = lead
    self.text = text
    self.values = values
    self.normal = normal
    self.isOutside = isOutside
  }

  static let fields = TemplateFields<SeasonSummary>([
    .text("lead") { $0.lead },
    .text("text") { $0.text },
    .markup("lineSVG") { line in
      Sparkline(
        title: line.title, values: line.values, normal: line.normal, isOutside: line.isOutside,
        height: 46
      ).image()
    },
  ])
}

/// The season: one row a signal, all on the same weeks.
package struct SeasonPage: Sendable {
  package var runner: String
  package var headline: String
  package var lede: [String] = []
  /// Label and words in the margin: `Logged`, `25 of 26 weeks`.
  package var facts: [(label: String, text: String)] = []
  package var intro: String
  package var frame: SeasonFrame
  package var rows: [SeasonRow] = []
  /// The same as a table: headings, then one row a week, newest first.
  package var tableHeadings: [String] = []
  package var table: [[String]] = []

  package init(runner: String, headline: String, intro: String, frame: SeasonFrame) {
    self.runner = runner
    self.headline = headline
    self.intro = intro
    self.frame = frame
  }

  private struct Fact: Sendable {
    var label: String
    var text: String
  }

  private struct Line: Sendable {
    var cells: [String]
  }

  static let fields = TemplateFields<SeasonPage>([
    .text("runner") { $0.runner },
    .text("headline") { $0.headline },
    .texts("lede") { $0.lede },
    .list(
      "facts", TemplateFields<Fact>([.text("label") { $0.label }, .text("text") { $0.text }])
    ) { $0.facts.map { Fact(label: $0.label, text: $0.text) } },
    .text("intro") { $0.intro },
    .markup("headSVG") { $0.frame.head() },
    .list("rows", SeasonRow.View.fields) { page in
      page.rows.enumerated().map {
        SeasonRow.View(row: $1, frame: page.frame, id: "t\($0 + 1)")
      }
    },
    .flag("hasTable") { !$0.table.isEmpty },
    .texts("tableHeadings") { $0.tableHeadings },
    .list(
      "table",
      TemplateFields<Line>([
        .text("first") { $0.cells.first }, .texts("cells") { Array($0.cells.dropFirst()) },
      ])
    ) { $0.table.map(Line.init) },
  ])
}

/// A row of the season's picture.
package struct SeasonRow: Sendable {
  /// One week of a line.
  package struct Week: Sendable {
    package var value: Double?
    package var label: String
    /// As that week's own letter said.
    package var isFlagged: Bool

    package init(value: Double?, label: String, isFlagged: Bool = false) {
      self.value = value
      self.label = label
      self.isFlagged = isFlagged
    }
  }

  package enum Picture: Sendable {
    case load([Week], rest: String, noLog: String)
    /// One value a day.
    case fitness([Double?], fatigue: [Double?])
    case form([Week])
    /// With the latest normal, and a line to compare with, such as the need of sleep.
    case line([Week], normal: ClosedRange<Double>?, reference: Double?)
  }

  /// What the row shows, as a heading.
  package var claim: String
  package var name: String
  /// Unit and reading help, a line each.
  package var labels: [String]
  package var description: String
  package var picture: Picture

  package init(
    claim: String, name: String, labels: [String], description: String, picture: Picture
  ) {
    self.claim = claim
    self.name = name
    self.labels = labels
    self.description = description
    self.picture = picture
  }

  struct View: Sendable {
    var row: SeasonRow
    var frame: SeasonFrame
    var id: String

    static let fields = TemplateFields<View>([
      .text("claim") { $0.row.claim },
      .text("name") { $0.row.name },
      .texts("labels") { $0.row.labels },
      .markup("pictureSVG") { $0.picture },
    ])

    private var picture: Markup {
      switch row.picture {
      case .load(let weeks, let rest, let noLog):
        SeasonBars(
          id: id, title: row.name, description: row.description, frame: frame,
          loads: weeks.map(\.value), labels: weeks.map(\.label), words: (rest, noLog)
        ).image()
      case .fitness(let fitness, let fatigue):
        FitnessLines(
          id: id, title: row.name, description: row.description, frame: frame, fitness: fitness,
          fatigue: fatigue
        ).image()
      case .form(let weeks):
        FormBars(
          id: id, title: row.name, description: row.description, frame: frame,
          values: weeks.map(\.value), lastLabel: weeks.last?.label ?? "",
          isLastOutside: weeks.last?.isFlagged ?? false
        ).image()
      case .line(let weeks, let normal, let reference):
        SeasonLine(
          id: id, title: row.name, description: row.description, frame: frame,
          weeks: weeks.map { .init(value: $0.value, label: $0.label, isFlagged: $0.isFlagged) },
          normal: normal, reference: reference
        ).image()
      }
    }
  }
}
