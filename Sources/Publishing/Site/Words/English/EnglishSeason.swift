import Reporting
import TrainingModel

/// The sentences of the season in English: what each row shows, by rule.
extension English {
  /// `Training is up by 27%.`
  func seasonHeadline(_ load: SeasonSeries?) -> String {
    guard let change = load?.change else { return "The season so far." }
    if change >= 10 { return "Training is up by \(numbers.percent(change))." }
    if change <= -10 { return "Training is down by \(numbers.percent(-change))." }
    return "A level season."
  }

  func seasonTitle(_ headline: String) -> String { "The season: \(lowered(headline))" }

  func seasonDescription(_ season: Season, runner: String) -> String {
    "\(runner), \(months(of: season)): load and signals by week, against the runner's own normal."
  }

  func seasonLede(
    _ season: Season, load: SeasonSeries?, fitness: SeasonSeries?
  ) -> [String] {
    var sentences: [String] = []
    if let load, let change = load.change, abs(change) >= 10 {
      sentences.append(
        "The last four weeks held \(numbers.percent(abs(change))) \(change > 0 ? "more" : "less") "
          + "training load than the first four.")
    } else if load?.change != nil {
      sentences.append("The last four weeks held about as much training load as the first four.")
    }
    if let fitness, let first = fitness.points.first(where: { $0.value != nil }),
      let last = fitness.points.last(where: { $0.value != nil }), first.text != last.text
    {
      sentences.append(
        "Fitness, the 42-day average of the load, went from \(first.text) to \(last.text) a day.")
    }
    let calls = season.calls.map { "\($0.call) \(times($0.count))" }
    if !calls.isEmpty { sentences.append("The calls: \(list(calls)).") }
    return [sentences.joined(separator: " ")]
  }

  func seasonFacts(_ season: Season) -> [(label: String, text: String)] {
    var facts = [
      (label: "Season", text: "\(lowered(weeks(season.weeks))), \(months(of: season))"),
      (
        label: "Logged",
        text: "\(season.loggedWeeks) of \(season.weeks.count) weeks"
      ),
    ]
    if season.downWeeks > 0 {
      facts.append((label: "Down weeks", text: "\(season.downWeeks), shown as tinted columns"))
    }
    return facts
  }

  func seasonIntro(_ season: Season) -> String {
    var sentences = [
      "\(capitalized(count(season.weeks.count))) weeks, left to right, each as its own letter had it."
    ]
    if season.downWeeks > 0 { sentences.append("Tinted columns are down weeks.") }
    if season.reports.contains(where: { $0?.isRaceWeek == true }) {
      sentences.append("A vertical line marks a race.")
    }
    if season.loggedWeeks < season.weeks.count {
      sentences.append("A break in a line is a week without a log.")
    }
    return sentences.joined(separator: " ")
  }

  func seasonTableHeadings(_ names: [String]) -> [String] {
    [headings.week] + names + ["Call", "Note"]
  }

  func seasonNote(_ report: WeekReport?) -> String {
    guard let report else { return "" }
    return [report.meta.isDownWeek ? "down week" : nil, report.isRaceWeek ? race : nil]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// `May to November 2025`.
  private func months(of season: Season) -> String {
    guard let start = season.weeks.first?.start, let end = season.weeks.last?.end else { return "" }
    let last = "\(dates.months[end.month - 1]) \(end.year)"
    let first = dates.months[start.month - 1]
    if start.year != end.year { return "\(first) \(start.year) to \(last)" }
    return start.month == end.month ? last : "\(first) to \(last)"
  }

  private func times(_ number: Int) -> String {
    switch number {
    case 1: "once"
    case 2: "twice"
    default: "\(count(number)) times"
    }
  }
}

/// Rows.
extension English {
  var race: String { "race" }
  var fitnessAndFatigue: String { "Fitness, fatigue" }
  var form: String { "Form" }

  func loadClaim(_ load: SeasonSeries, _ season: Season) -> String {
    let weeks = "\(count(season.downWeeks)) down \(season.downWeeks == 1 ? "week" : "weeks")"
    let rest = season.downWeeks > 0 ? ", with \(weeks)" : ""
    if load.extreme == .high { return "The largest load of \(load.known.count) weeks\(rest)" }
    if load.extreme == .low { return "The smallest load of \(load.known.count) weeks\(rest)" }
    return "Load, week by week\(rest)"
  }

  func loadLabels(_ load: SeasonSeries, hasDownWeeks: Bool) -> [String] {
    ["\(load.unit) a week"] + (hasDownWeeks ? ["pale bars: down weeks"] : [])
  }

  func fitnessClaim(_ fitness: SeasonSeries) -> String {
    if fitness.extreme == .high { return "Fitness is at its highest of the season" }
    if fitness.extreme == .low { return "Fitness is at its lowest of the season" }
    return "Fitness and fatigue, at the end of each week"
  }

  func fitnessLabels(_ fitness: SeasonSeries, _ fatigue: SeasonSeries) -> [String] {
    [
      "points a day", "thick: fitness, now \(fitness.points.last?.text ?? "")",
      "thin: fatigue, now \(fatigue.points.last?.text ?? "")",
    ]
  }

  func formClaim(_ form: SeasonSeries) -> String {
    if form.extreme == .low { return "Fatigue has not been this far above fitness all season" }
    if form.extreme == .high { return "The freshest week of the season" }
    let tired = form.values.reversed().prefix { ($0 ?? 0) < 0 }.count
    if tired > 1 { return "Fatigue has been above fitness for \(count(tired)) weeks" }
    return "Form, at the end of each week"
  }

  var formLabels: [String] { ["fitness minus fatigue", "above the line: fresh"] }

  /// What a line shows; as a row's heading, or behind the name and the value.
  func claim(_ series: SeasonSeries, isRow: Bool) -> String {
    let text = claim(series)
    return isRow ? "\(series.name) \(text)" : text
  }

  private func claim(_ series: SeasonSeries) -> String {
    let isPlural = series.name.hasSuffix("days")
    let (has, was) = isPlural ? ("have", "are") : ("has", "is")
    if let (flag, weeks) = series.streak, weeks > 1 {
      return "\(has) been \(side(flag)) the normal range for \(count(weeks)) weeks"
    }
    if let extreme = series.extreme {
      let end = extreme == .high ? "highest" : "lowest"
      return "\(was) at \(isPlural ? "their" : "its") \(end) of \(series.known.count) weeks"
    }
    if let (flag, _) = series.streak { return "\(was) \(side(flag)) the normal range" }
    guard series.normal != nil else { return "week by week" }
    return series.flagged == 0
      ? "\(has) kept to the normal range"
      : "left the normal range in \(count(series.flagged)) of \(series.known.count) weeks"
  }

  private func side(_ flag: SignalLine.Flag) -> String { flag == .high ? "above" : "below" }

  func sleepClaim(_ sleep: SeasonSeries, need: Double) -> String {
    let short = sleep.known.count { $0 < need }
    if short == 0 { return "Sleep has met the need in every week" }
    return short == sleep.known.count
      ? "Sleep has been short of the need in every week"
      : "Sleep was short of the need in \(count(short)) of \(sleep.known.count) weeks"
  }

  func lineLabels(_ series: SeasonSeries, need: String?) -> [String] {
    let band = series.normal.map { _ in "band: normal \(series.normalText)" }
    return [series.unit, need.map { "line: \($0)" }, band].compactMap(\.self)
      .filter { !$0.isEmpty }
  }

  /// `Load, weeks 21–46`.
  func seriesTitle(_ series: SeasonSeries, _ season: Season) -> String {
    "\(series.name), \(lowered(weeks(season.weeks)))"
  }

  /// All values, for those who cannot see the picture.
  func values(_ series: SeasonSeries, _ season: Season) -> String {
    let values = zip(season.weeks, series.points).map {
      "\(dates.shortName($0)): \($1.value == nil ? noLog : $1.text)"
    }
    return "\(seriesTitle(series, season)). \(values.joined(separator: "; "))."
  }
}
