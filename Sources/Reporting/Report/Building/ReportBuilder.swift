import TrainingModel

/// Turns a measured and judged week into the report for one audience.
///
///     let report = ReportBuilder(input, for: .coach).report()
///
/// The input is restricted to the audience first; every part is then made from what is left.
package struct ReportBuilder: Sendable {
  let input: ReportInput
  let visibility: Visibility
  let words: any Words
  let numbers: Numbers
  /// The eight weeks that end with this one.
  let recentWeeks: [RecentWeek]
  /// From the whole week: how sure a verdict is does not depend on who reads it.
  let sureness: VerdictFacts.Sureness

  package init(_ input: ReportInput, for audience: Audience) {
    let visibility = Visibility(audience, settings: input.settings)
    self.visibility = visibility
    self.input = input.restricted(to: visibility)
    words = input.settings.words(for: audience)
    numbers = words.numbers
    sureness = VerdictFacts.sureness(of: input.week)
    recentWeeks = Self.recentWeeks(of: self.input, dates: words.dates)
  }

  package func report() -> WeekReport {
    let metrics = metricLines
    let signals = signalTable
    let known = Set(metrics.map(\.id))
    return WeekReport(
      meta: meta, flags: flagLines, verdict: verdictPart, index: indexPart,
      metrics: metrics + detailMetrics.filter { !known.contains($0.id) },
      glance: glance, signals: signals, findings: findingLines, advice: advicePart,
      good: goodSentences, followed: followedPart, nextWeek: nextWeek, careLists: careLists,
      sessions: sessionTable, mornings: betterMornings, notes: noteLines,
      basis: basis(metrics: metrics, signals: signals), details: detailPart,
      clinician: clinicianPart, standingLine: words.standingLine, withheld: visibility.withheld,
      withheldLine: words.withheldLine(visibility.withheld), headings: words.headings)
  }
}

extension ReportInput {
  /// The report of this week as `audience` gets it.
  package func report(for audience: Audience) -> WeekReport {
    ReportBuilder(self, for: audience).report()
  }
}

extension ReportBuilder {
  var week: MeasuredWeek { input.week }
  var settings: Settings { input.settings }

  /// The week right before this one, if it was measured.
  var previous: MeasuredWeek? {
    input.history.last { $0.week == week.week.previous }
  }

  func reading(_ id: MetricID) -> Reading { week.readings[id] ?? .missing(.inputMissing) }
  func value(_ id: MetricID) -> Double? { week.readings[id]?.value }

  /// One of the last weeks, as the small pictures need it.
  struct RecentWeek: Sendable {
    let week: Week
    let shortName: String
    /// Empty for a week that was not measured.
    let readings: [MetricID: Reading]
  }

  private static func recentWeeks(of input: ReportInput, dates: Dates) -> [RecentWeek] {
    (-7...0).map { offset in
      let week = input.week.week.advanced(by: offset)
      let readings =
        offset == 0
        ? input.week.readings : input.history.last { $0.week == week }?.readings ?? [:]
      return RecentWeek(week: week, shortName: dates.shortName(week), readings: readings)
    }
  }

  /// Weeks before this one that hold anything.
  var weeksWithData: Int {
    input.history.count { $0.coverage.checkIns + $0.coverage.sessions > 0 }
  }

  func description(of id: MetricID) -> MetricDescription? {
    input.descriptions[id]
  }

  func style(of id: MetricID) -> MetricStyle {
    MetricStyle(id, unit: input.descriptions.unit(of: id) ?? id.plausibleUnit)
  }

  func name(of id: MetricID) -> String {
    if let name = words.name(of: id) { return name }
    if let slug = id.practiceSlug { return words.practice(slug) }
    return description(of: id)?.name ?? id.rawValue
  }
}

extension ReportBuilder {
  var meta: ReportMeta {
    ReportMeta(
      runner: settings.runner, audience: visibility.audience, units: settings.units,
      language: words.language, week: week.week, weekName: words.weekName(week.week),
      weekShort: words.dates.shortName(week.week), dates: words.dates.span(week.week),
      coverage: week.coverage, coverageText: words.coverage(week.coverage),
      comparedWith: words.comparedWith(weeks: min(weeksWithData, 12)),
      previousVerdict: previous.map { words.call($0.verdict) },
      previousWeek: previous?.week, nextWeek: input.hasNextWeek ? week.week.next : nil,
      isDownWeek: value("load.weeks_without_down_week") == 0)
  }

  var flagLines: [FlagLine] {
    week.flags.map { flag in
      FlagLine(id: flag.id, urgency: flag.urgency, text: words.flag(flag))
    }
  }

  var findingLines: [FindingLine] {
    input.findings.map {
      FindingLine(
        id: $0.id, severity: $0.severity.rawValue, sentence: $0.sentence, isGood: $0.isGood,
        metrics: $0.metrics)
    }
  }

  /// Under `stop` nothing is praised: the flag stands alone.
  var goodSentences: [String] {
    guard week.verdict != .stop else { return [] }
    return input.findings.filter { $0.isGood && $0.metrics.allSatisfy(visibility.shows) }.map(
      \.sentence)
  }

  var clinicianPart: ClinicianPart {
    let knows = visibility.allows(.symptoms)
    let isHeart = value("hrv.week_ln.status") ?? 0 < 0 || reading("hrv.week_ln").status == .below
    let isHigh = reading("rhr.week").status == .above
    return ClinicianPart(
      status: knows ? words.clinicianStatus(flags: week.flags.count) : "",
      now: words.clinicianNow, soon: words.clinicianSoon,
      remark: isHeart && isHigh ? words.clinicianHeartRemark : nil)
  }
}
