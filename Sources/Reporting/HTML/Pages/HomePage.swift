import TrainingModel

/// The first page of a site: the latest letter in short, and every week so far.
package struct HomePage: Sendable {
  package var address = SiteAddress.home
  /// The latest letter; nil for a log without one.
  package var latest: WeekReport?
  /// Newest first.
  package var months: [ArchiveMonth] = []
  /// The weeks before those, newest year first.
  package var years: [ArchiveYear] = []
  package var lines: [SeasonSummary] = []
  package var guidance: [GuidanceEntry] = []
  package var hasSeason = false
  package var runner: String
  /// What stands there when there is no week yet.
  package var none: String?

  package init(runner: String) { self.runner = runner }

  static let fields = TemplateFields<HomePage>([
    .text("runner") { $0.runner },
    .text("none") { $0.none },
    .group("latest", WeekPage.fields) { page in
      page.latest.map { WeekPage($0, address: page.address) }
    },
    .text("call") { $0.latest?.verdict.call },
    .link("latestLink") { page in
      page.latest.flatMap { page.address.link(to: .week($0.meta.week.id)) }
    },
    .markup("shortRowsHTML") { page in
      page.latest.map { WeekPage($0).shortRows.map(\.markup).joined() }
    },
    .flag("hasWeeks") { !$0.months.isEmpty },
    .list("months", ArchiveMonth.fields) { page in
      page.months.map { month in
        var month = month
        month.address = page.address
        return month
      }
    },
    .flag("hasYears") { !$0.years.isEmpty },
    .list("years", ArchiveYear.View.fields) { page in
      page.years.map { ArchiveYear.View(year: $0, address: page.address) }
    },
    .flag("isNumbered") { $0.years.first?.isNumbered ?? true },
    .markup("yearMarksSVG") { $0.years.isEmpty ? nil : ArchiveYear.marks },
    .flag("hasLines") { !$0.lines.isEmpty },
    .list("lines", SeasonSummary.fields) { $0.lines },
    .link("season") { $0.hasSeason ? $0.address.link(to: .season) : nil },
    .flag("hasGuidance") { !$0.guidance.isEmpty },
    .list("guidance", GuidanceView.fields) { page in
      page.guidance.map { GuidanceView(entry: $0, address: page.address) }
    },
  ])
}

/// The weeks of one month in the archive.
package struct ArchiveMonth: Sendable {
  /// `November 2025`.
  package var name: String
  /// Newest first.
  package var weeks: [ArchiveWeek]
  var address = SiteAddress.home

  package init(name: String, weeks: [ArchiveWeek]) {
    self.name = name
    self.weeks = weeks
  }

  static let fields = TemplateFields<ArchiveMonth>([
    .text("name") { $0.name },
    .list("weeks", ArchiveWeek.View.fields) { month in
      month.weeks.map { ArchiveWeek.View(week: $0, address: month.address) }
    },
  ])
}

/// One week of the archive: a small drawing, the call, the date.
package struct ArchiveWeek: Sendable {
  package var id: String
  /// `Week 46`.
  package var name: String
  /// `10 Nov`.
  package var date: String
  /// `Ease off`, or what stands there without a call.
  package var call: String
  package var loads: [MeasuredDay.DayLoad]
  /// 0 Build, 1 Steady, 2 Hold, 3 Ease off; nil where there is no such call.
  package var step: Int?
  package var isDownWeek = false
  package var isLatest = false
  /// The largest daily load of all weeks shown.
  package var scaleMaximum: Double
  /// Whether there is a page to link to.
  package var hasPage = true

  /// A week with its letter.
  package init(_ report: WeekReport, date: String, scaleMaximum: Double) {
    id = report.meta.week.id
    name = report.meta.weekName
    self.date = date
    call = report.verdict.call ?? report.verdict.headline
    loads = report.glance.days.map(\.load)
    step = report.verdict.ladder.firstIndex(where: \.isThisWeek)
    self.scaleMaximum = scaleMaximum
  }

  /// A week without a log.
  package init(unlogged week: Week, name: String, date: String, call: String) {
    id = week.id
    self.name = name
    self.date = date
    self.call = call
    loads = []
    scaleMaximum = 1
    hasPage = false
  }

  struct View: Sendable {
    var week: ArchiveWeek
    var address: SiteAddress

    static let fields = TemplateFields<View>([
      .text("name") { $0.week.name },
      .text("date") { $0.week.date },
      .text("call") { $0.week.call },
      .flag("isDownWeek") { $0.week.isDownWeek },
      .link("link") { $0.week.hasPage ? $0.address.link(to: .week($0.week.id)) : nil },
      .markup("glyphSVG") { $0.week.glyph.drawing() },
    ])
  }

  private var glyph: WeekGlyph {
    WeekGlyph(
      days: loads.map { load in
        switch load {
        case .known(let value): .load(value)
        case .rest: .rest
        case .missing: .missing
        }
      }, step: step, isLatest: isLatest, isDownWeek: isDownWeek,
      scaleMaximum: scaleMaximum)
  }
}
