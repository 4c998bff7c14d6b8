import Guidance
import Reporting
import TrainingModel

extension SiteBuilder {
  /// Up to so many weeks are all drawn large; of more, half a year is, and the rest small.
  private static let fewWeeks = 40
  private static let recentWeeks = 26
  /// How many guidance pages the first page names.
  private static let namedGuidance = 6
  private static let basics = [
    "sleep", "rest-days", "down-weeks", "everyday-nutrition", "red-flags", "progress",
  ]

  var homePage: SitePage {
    var page = HomePage(runner: input.runner)
    page.latest = weeks.latest
    let shown = weeks.all.count <= Self.fewWeeks ? weeks.all.count : Self.recentWeeks
    page.months = months(weeks.all.suffix(shown))
    page.years = years(weeks.all.dropLast(shown))
    page.hasSeason = season != nil
    page.lines = season.map(summaries) ?? []
    page.guidance = namedGuidance
    page.none = weeks.latest == nil ? words.noWeekYet : nil
    let title = words.siteTitle(runner: input.runner)
    var frame = frame(
      .home, title: title,
      description: weeks.latest.map { "\(title). \($0.meta.dates): \($0.verdict.sentence)" }
        ?? title)
    frame.alternates = [
      SafeLink(SiteAddress.feed.path).map { .init(title: words.feedName, link: $0) }
    ].compactMap(\.self)
    return SitePage(address: .home, content: .home(page), frame: frame)
  }

  private func months(_ reports: ArraySlice<WeekReport>) -> [ArchiveMonth] {
    let scale = SiteWeeks(Array(reports)).largestDayLoad
    var result: [ArchiveMonth] = []
    for report in reports.reversed() {
      let start = report.meta.week.start
      let name = words.dates.monthAndYear(start)
      let week = archiveWeek(report, scale: scale)
      if result.last?.name == name {
        result[result.count - 1].weeks.append(week)
      } else {
        result.append(ArchiveMonth(name: name, weeks: [week]))
      }
    }
    return result
  }

  private func archiveWeek(_ report: WeekReport, scale: Double) -> ArchiveWeek {
    let start = report.meta.week.start
    let date = words.dates.shortDayAndMonth(start)
    guard report.hasLog else {
      return ArchiveWeek(
        unlogged: report.meta.week, name: report.meta.weekName, date: date, call: words.noLog)
    }
    var week = ArchiveWeek(report, date: date, scaleMaximum: scale)
    week.call = report.verdict.callText
    week.isDownWeek = report.meta.isDownWeek
    week.isLatest = report.meta.week == weeks.latest?.meta.week
    return week
  }

  private func years(_ reports: ArraySlice<WeekReport>) -> [ArchiveYear] {
    var result: [ArchiveYear] = []
    for report in reports.reversed() {
      let week = report.meta.week
      let isNumbered = week.weekStart == .monday
      let name = String(isNumbered ? week.isoYearAndNumber.year : week.start.year)
      let entry = ArchiveYear.Week(
        id: week.id, name: report.meta.weekShort, call: report.verdict.callText, step: report.step,
        hasPage: report.hasLog)
      if result.last?.name == name {
        result[result.count - 1].weeks.insert(entry, at: 0)
      } else {
        result.append(ArchiveYear(name: name, weeks: [entry], isNumbered: isNumbered))
      }
    }
    return result
  }

  /// What the latest half a year was advised most, then the basics.
  private var namedGuidance: [GuidanceEntry] {
    let advised = weeks.all.suffix(Self.recentWeeks).flatMap { $0.advice.lines.map(\.practice) }
    let counts = Dictionary(advised.map { ($0, 1) }, uniquingKeysWith: +)
    let often = counts.keys.sorted { (counts[$1, default: 0], $0) < (counts[$0, default: 0], $1) }
    var slugs: [String] = []
    for slug in often + Self.basics where !slugs.contains(slug) { slugs.append(slug) }
    let pages = slugs.compactMap { input.library.page($0) }
    return pages.prefix(Self.namedGuidance).map(entry)
  }
}
