import Reporting
import TrainingModel

extension SiteBuilder {
  /// The lines of the season, most telling first, and how many of them are drawn.
  private static let lineMetrics: [MetricID] = [
    "hrv.week_ln", "rhr.week", "sleep.mean_h", "feel.energy", "feel.soreness",
    "run.speed_at_ref_hr", "load.easy_share_pct", "load.rest_days",
  ]
  private static let mostLines = 6

  var seasonPage: SitePage? {
    guard let season else { return nil }
    let load = season.signal("load.week")
    let lines = Self.lineMetrics.compactMap(season.signal).prefix(Self.mostLines)
    let headline = words.seasonHeadline(load)
    var page = SeasonPage(
      runner: input.runner, headline: headline, intro: words.seasonIntro(season),
      frame: seasonFrame(season))
    page.lede = words.seasonLede(season, load: load, fitness: season.metric("form.fitness"))
    page.facts = words.seasonFacts(season)
    let first = [load.map { loadRow($0, season) }, fitnessRow(season), formRow(season)]
    page.rows = first.compactMap(\.self) + lines.map { lineRow($0, season) }
    fillTable(of: &page, season, [load].compactMap(\.self) + lines)
    return SitePage(
      address: .season, content: .season(page),
      frame: frame(
        .season, title: words.seasonTitle(headline),
        description: words.seasonDescription(season, runner: input.runner)))
  }

  /// A few lines for the first page.
  func summaries(_ season: Season) -> [SeasonSummary] {
    (["load.week"] + Self.lineMetrics).compactMap(season.signal).filter { $0.known.count > 1 }
      .prefix(3).map { series in
        SeasonSummary(
          title: words.seriesTitle(series, season),
          lead: "\(series.name) \(series.points.last?.text ?? Numbers.missing)",
          text: words.claim(series, isRow: false), values: series.values, normal: series.normal,
          isOutside: series.points.last?.flag != nil)
      }
  }
}

extension SiteBuilder {
  private func seasonFrame(_ season: Season) -> SeasonFrame {
    let months = season.weeks.enumerated().compactMap { index, week in
      week.days.first { $0.dayOfMonth == 1 }.map {
        SeasonFrame.Sign(week: index, text: words.dates.shortMonths[$0.month - 1])
      }
    }
    let races = season.reports.enumerated().compactMap { index, report in
      report?.isRaceWeek == true ? SeasonFrame.Sign(week: index, text: words.race) : nil
    }
    return SeasonFrame(isDownWeek: season.isDownWeek, months: months, events: races)
  }

  private func loadRow(_ load: SeasonSeries, _ season: Season) -> SeasonRow {
    SeasonRow(
      claim: words.loadClaim(load, season), name: load.name,
      labels: words.loadLabels(load, hasDownWeeks: season.downWeeks > 0),
      description: words.values(load, season),
      picture: .load(rowWeeks(load), rest: words.headings.rest, noLog: words.noLog))
  }

  private func fitnessRow(_ season: Season) -> SeasonRow? {
    guard let fitness = season.metric("form.fitness"), let fatigue = season.metric("form.fatigue"),
      fitness.known.count > 1
    else { return nil }
    return SeasonRow(
      claim: words.fitnessClaim(fitness), name: words.fitnessAndFatigue,
      labels: words.fitnessLabels(fitness, fatigue),
      description: words.values(fitness, season) + " " + words.values(fatigue, season),
      picture: .fitness(fitness.values, fatigue: fatigue.values))
  }

  private func formRow(_ season: Season) -> SeasonRow? {
    guard let form = season.metric("form.balance"), form.known.count > 1 else { return nil }
    return SeasonRow(
      claim: words.formClaim(form), name: words.form, labels: words.formLabels,
      description: words.values(form, season), picture: .form(rowWeeks(form)))
  }

  private func lineRow(_ series: SeasonSeries, _ season: Season) -> SeasonRow {
    let isSleep = series.id == "sleep.mean_h"
    let need = isSleep ? season.latest.glance.sleepNeedHours : nil
    return SeasonRow(
      claim: isSleep
        ? words.sleepClaim(series, need: season.latest.glance.sleepNeedHours)
        : words.claim(series, isRow: true),
      name: series.name,
      labels: words.lineLabels(series, need: isSleep ? season.latest.glance.sleepNeedText : nil),
      description: words.values(series, season),
      picture: .line(rowWeeks(series), normal: series.normal, reference: need))
  }

  private func rowWeeks(_ series: SeasonSeries) -> [SeasonRow.Week] {
    series.points.map { .init(value: $0.value, label: $0.text, isFlagged: $0.flag != nil) }
  }

  /// Newest first.
  private func fillTable(of page: inout SeasonPage, _ season: Season, _ series: [SeasonSeries]) {
    page.tableHeadings = words.seasonTableHeadings(series.map(\.name))
    page.table = season.weeks.indices.reversed().map { index in
      let report = season.reports[index]
      let note = report == nil ? words.noLog : words.seasonNote(report)
      return [words.dates.shortName(season.weeks[index])] + series.map { $0.points[index].text }
        + [report?.verdict.callText ?? Numbers.missing, note]
    }
  }
}
