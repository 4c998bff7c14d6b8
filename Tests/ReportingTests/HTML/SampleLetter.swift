import TrainingModel

@testable import Reporting

/// A finished report of an invented runner, made by hand, for the tests of pages.
enum SampleLetter {
  static let week = Week(containing: CalendarDay("2025-11-10") ?? CalendarDay(number: 20402))

  static func report(audience: Audience = .runner) -> WeekReport {
    WeekReport(
      meta: meta(audience), flags: [], verdict: verdict, index: index, metrics: [],
      glance: glance, signals: signals, findings: [], advice: advice,
      good: ["You took one full rest day after the long run."], followed: followed,
      nextWeek: nextWeek, careLists: care, sessions: sessions, mornings: mornings, notes: notes,
      basis: basis, clinician: clinician,
      standingLine: "Restday describes training and recovery. It does not diagnose, and it is no "
        + "substitute for a clinician.",
      withheld: [], withheldLine: nil, headings: headings)
  }

  static func meta(_ audience: Audience) -> ReportMeta {
    ReportMeta(
      runner: "Sample Runner", audience: audience, units: .metric, language: "en", week: week,
      weekName: "Week 46", weekShort: "46", dates: "10–16 November 2025",
      coverage: Coverage(checkIns: 7, sessions: 7, days: 7),
      coverageText: "7 of 7 check-ins, 7 sessions", comparedWith: "your own last 12 weeks",
      previousVerdict: "Hold", previousWeek: week.previous, nextWeek: week.next)
  }

  static let verdict = VerdictPart(
    level: .overstretched, call: "Ease off", headline: "Take the easy week now.",
    sentence: "Load is high, and sleep and heart are poor.",
    lede: [
      "You trained 27% above your usual week on 70 minutes a night less sleep than you need, and "
        + "your body has noticed. HRV is below your normal range, resting heart rate is above it, "
        + "and you woke sorer and flatter as the week went on.",
      "That is what a hard block usually looks like before it has been absorbed. Two rest days, "
        + "shorter runs and an earlier night should do it.",
    ],
    sure: "fairly",
    sureReason: "Eight of eleven signals are outside your normal range and they agree. One "
      + "morning of heart data is missing.",
    ladder: [
      step(.recovered, "Build", "a little more"), step(.balanced, "Steady", "the same again"),
      step(.stretched, "Hold", "no more for now", last: true),
      step(.overstretched, "Ease off", "about two-thirds", this: true),
    ],
    groups: GroupLevels(
      groups: [group("feel", "Feel"), group("sleep", "Sleep"), group("heart", "Heart")],
      load: .high, loadText: "high"))

  static func step(
    _ level: VerdictLevel, _ name: String, _ meaning: String, this: Bool = false,
    last: Bool = false
  ) -> LadderStep {
    LadderStep(level: level, name: name, meaning: meaning, isThisWeek: this, isLastWeek: last)
  }

  static func group(_ id: String, _ name: String) -> GroupLevels.Line {
    .init(
      id: id, name: name, level: "poor", levelText: "poor", score: -0.8, days: 7, hasScore: true)
  }

  static let index = IndexPart(
    result: .value(WeekIndex(value: 34, low: 29, high: 40, days: 7, contributors: [])),
    parts: [
      .init(contributor: .energy, name: "energy", points: -3.1, pointsText: "−3.1"),
      .init(contributor: .sleepDuration, name: "sleep", points: -4.2, pointsText: "−4.2"),
    ],
    valueText: "34 ± 6", words: "50 is your usual; sleep and HRV pulled it down most.")

  static let headings = Headings(
    flags: "See someone", glance: "The week at a glance", signals: "Signals",
    advice: "Things to do", good: "What went well", followed: "Last week’s advice: did it help?",
    nextWeek: "Next week", care: "Around a hard or long run", sessions: "Sessions",
    mornings: "What goes with your better mornings", notes: "Notes",
    basis: "What this rests on", clinician: "When to see a clinician", why: "Why", how: "How",
    evidence: "Evidence", howSure: "How sure", verdict: "Verdict", lastWeek: "last week",
    thisWeek: "this week", normal: "Your normal", runner: "Runner", week: "Week",
    logged: "Logged", compared: "Compared with", before: "The week before",
    practices: "Practices", signal: "Signal", inWords: "In words", asked: "We asked",
    did: "You did", happened: "What happened", so: "So", day: "Day", session: "Session",
    notLogged: "not logged", outsideNormal: "outside it", rest: "rest", easy: "easy",
    moderate: "moderate", hard: "hard", shortOfNeed: "sleep short of need")
}
