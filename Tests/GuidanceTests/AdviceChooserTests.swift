import Testing
import TrainingModel

@testable import Guidance

struct AdviceChooserTests {
  private static let library = ShippedContent.library
  private static let quietWeek: [MetricID: Double] = [
    "load.rest_days": 1, "load.rest_days_at_most": 1, "load.days_without_rest": 4,
    "sleep.mean_h": 7.8, "sleep.debt_h": 1,
    "sleep.nights_below_7": 0, "sleep.midpoint_sd_min": 30, "group.feel.score": 0.1,
    "group.sleep.score": 0, "group.heart.score": 0, "flags.open": 0, "profile.beginner": 0,
    "illness.days": 0, "illness.days_last_week": 0, "run.gap_days": 2, "load.is_high": 0,
    "load.is_low": 0, "load.down_week_recent": 0, "load.hard_days": 1, "load.week": 1500,
    "load.minutes": 300, "week.checkins": 7, "week.sessions": 5, "strength.in_last_two_days": 0,
    "feel.energy": 3.4,
  ]

  private func slugs(_ choice: AdviceChoice) -> [String] { choice.advice.map(\.page.id) }

  @Test(arguments: RulingsCheck.due)
  func `what is due is advised, whatever else is going on`(row: RulingsCheck.DueRow) {
    let stretches = row.values["verdict.overstretched"] == 1
    let values = Self.quietWeek.merging(row.values) { $1 }
    let choice = Self.library.choose(values, verdict: stretches ? .overstretched : .balanced)
    #expect(!Set(slugs(choice)).isDisjoint(with: row.pages))
    #expect((3...5).contains(choice.advice.count))
  }

  @Test(arguments: RulingsCheck.silent)
  func `what is silent is not advised`(row: RulingsCheck.SilentRow) {
    let values = Self.quietWeek.merging(row.values) { $1 }
    let verdict: VerdictLevel = row.values["verdict.recovered"] == 1 ? .recovered : .balanced
    let choice = Self.library.choose(values, verdict: verdict)
    #expect(!slugs(choice).contains(row.page))
  }

  @Test(
    arguments: RulingsCheck.due + [
      RulingsCheck.DueRow(values: ["feel.soreness.status": 1, "strength.days": 1], pages: [])
    ])
  func `under a red flag training advice waits`(row: RulingsCheck.DueRow) {
    let values = Self.quietWeek.merging(row.values) { $1 }.merging(["flags.open": 1]) { $1 }
    let advice = Self.library.choose(values, verdict: .stop).advice
    #expect(advice.first?.page.id == "red-flags")
    #expect(advice.count <= 5)
    for page in advice.map(\.page) {
      #expect(!["move", "tissue", "temperature", "plan"].contains(page.section))
      #expect(
        !["cool-down", "pre-run-fuel", "down-weeks", "progress", "social-runs"].contains(page.id))
    }
  }

  @Test func `of more than five due groups the first five are advised, by rank`() {
    let values = Self.quietWeek.merging([
      "load.rest_days": 0, "load.days_without_rest": 9, "group.sleep.score": -1,
      "run.gap_days": 8, "race.days_to_next": 10, "hydration.deficit_pct": 2,
      "soreness.days_to_clear": 4, "feel.stress_contribution": -1, "feel.stress": 4.2,
      "alcohol.evenings_3_or_more": 3, "feel.appetite_change": -1.5,
    ]) { $1 }
    let choice = Self.library.choose(values, verdict: .overstretched)
    #expect(
      slugs(choice) == ["rest-days", "sleep", "coming-back", "taper", "hydration"])
    #expect(choice.advice.allSatisfy { $0.isDue })
    // Rest days also answer for being overstretched and for the soreness.
    #expect(
      choice.advice.first?.because.map(\.finding)
        == ["no-rest-day", "overstretched", "soreness-lingers"])
  }

  @Test func `due wins over silent, and a page that is not silent comes first`() {
    let values = Self.quietWeek.merging(["load.is_low": 1]) { $1 }
    let overstretched = Self.library.choose(values, verdict: .overstretched)
    #expect(slugs(overstretched).first == "rest-days")
    let beginner = Self.library.choose(
      Self.quietWeek.merging([
        "profile.beginner": 1, "load.rest_days": 2, "load.rest_days_at_most": 2,
      ]) { $1 })
    #expect(slugs(beginner).first == "rest-days")
  }

  @Test func `a quiet week gets the basics, with a number that is known`() {
    let choice = Self.library.choose(Self.quietWeek)
    #expect(choice.advice.count >= 3)
    for advice in choice.advice {
      #expect(!advice.because.isEmpty)
      for because in advice.because {
        #expect(Self.quietWeek.withVerdict(.balanced)[because.metric] == because.value)
      }
      #expect(advice.why.hasSuffix(".") && !advice.dose.isEmpty && !advice.how.isEmpty)
    }
  }

  @Test func `with little data it says what to log, and invents nothing`() {
    let choice = Self.library.choose(["week.checkins": 1, "week.sessions": 0], verdict: .unknown)
    #expect((3...5).contains(choice.advice.count))
    #expect(slugs(choice).contains("energy-and-mood"))
    for because in choice.advice.flatMap(\.because) {
      #expect(["week.checkins", "week.sessions", "verdict.unknown"].contains(because.metric))
    }
    let nothing = Self.library.choose([:], verdict: .unknown)
    #expect((3...5).contains(nothing.advice.count))
    #expect(nothing.advice.flatMap(\.because).allSatisfy { $0.metric == "verdict.unknown" })
  }

  @Test func `no two pieces of advice that only fit share a theme`() {
    for choice in [
      Self.library.choose(Self.quietWeek.merging(["feel.soreness.status": 1]) { $1 }),
      Self.library.choose(Self.quietWeek.merging(["sleep.mean_h": 6, "sleep.debt_h": 9]) { $1 }),
    ] {
      let themes = choice.advice.filter { !$0.isDue }.map(\.page.theme)
      #expect(Set(themes).count == themes.count)
    }
  }

  @Test func `what only fits stands in the order of importance`() {
    let values = Self.quietWeek.merging([
      "verdict.balanced": 1, "load.rest_days": 2, "practice.stretching.days": 0,
      "feel.soreness.status": 0,
    ]) { $1 }
    let advice = Self.library.choose(values).advice.filter { !$0.isDue }
    let orders = advice.map(\.page.theme.order)
    #expect(orders.count >= 3 && orders == orders.sorted())
  }

  @Test func `conditions rule a practice out and say so`() {
    let values = Self.quietWeek.merging([
      "hydration.deficit_pct": 2, "hydration.deficit_kg": 1.4,
    ]) { $1 }
    let choice = Self.library.choose(values, conditions: ["kidney-disease"])
    #expect(Set(slugs(choice)).isDisjoint(with: ["hydration", "rehydrate"]))
    let outcome = choice.outcomes.first { $0.practice == "hydration" }
    #expect(
      outcome?.sentence == "Not advised: ruled out by kidney-disease in restday.yml.")
  }

  @Test func `what fits gives way after three weeks in a row; beyond its memory nothing counts`() {
    let values = Self.quietWeek.merging(["feel.soreness.status": 1, "strength.days": 1]) { $1 }
    let fresh = slugs(Self.library.choose(values))
    let advised = [[String]](repeating: fresh, count: 3)
    let later = Self.library.choose(values, history: advised)
    #expect(slugs(later) != fresh)
    #expect(fresh.allSatisfy { page in Self.library.choose(values).advises(page) })
    #expect(fresh.contains { !later.advises($0) })
    let silent = [[String]](repeating: [], count: AdviceRules.memory)
    #expect(slugs(Self.library.choose(values, history: silent + advised)) == fresh)
  }

  @Test func `every page has an outcome that can be explained`() {
    let choice = Self.library.choose(Self.quietWeek)
    #expect(choice.outcomes.map(\.practice) == Self.library.pages.map(\.id))
    #expect(choice.outcomes.allSatisfy { $0.sentence.hasSuffix(".") })
    let heart = choice.outcomes.first { $0.practice == "heart-rate-variability" }
    #expect(heart?.sentence == "Unknown: hrv.week_ln.status is missing.")
  }

  @Test func `the same week gives the same advice`() {
    let first = Self.library.choose(Self.quietWeek)
    for _ in 0..<20 {
      #expect(Self.library.choose(Self.quietWeek).advice == first.advice)
    }
  }
}

struct FollowedAdviceTests {
  private static let library = ShippedContent.library

  @Test func `what was done stands beside the number before and after`() {
    let before: [MetricID: Double] = [
      "load.rest_days": 0, "load.days_without_rest": 8, "group.sleep.score": -1,
      "sleep.mean_h": 6.2, "week.checkins": 7,
    ]
    let choice = Self.library.choose(before)
    let now: [MetricID: Double] = [
      "load.rest_days": 2, "load.days_without_rest": 4, "profile.beginner": 0,
      "sleep.mean_h": 7.4, "sleep.nights_below_7": 1, "week.checkins": 6,
      "practice.everyday-nutrition.days": 2,
    ]
    let followed = FollowedAdvice.follow(
      choice.advice, library: Self.library, before: Facts(values: before),
      now: Facts(values: now))
    let rest = followed.first { $0.page.id == "rest-days" }
    #expect(rest?.done == .shown(true))
    #expect(rest?.metric == "load.rest_days")
    #expect(rest?.before == 0)
    #expect(rest?.after == 2)
    let sleep = followed.first { $0.page.id == "sleep" }
    #expect(sleep?.done == .shown(true))
    #expect(sleep?.before == 6.2)
    #expect(sleep?.after == 7.4)
  }

  @Test(
    arguments: [
      (["practice.foam-rolling.days": 3.0, "week.checkins": 7], FollowedAdvice.Done.days(3)),
      (["week.checkins": 7], .days(0)), ([:], .unknown),
    ] as [([MetricID: Double], FollowedAdvice.Done)])
  func `a practice was done, was not done, or nobody knows`(
    now: [MetricID: Double], expected: FollowedAdvice.Done
  ) throws {
    let page = try #require(Self.library.page("foam-rolling"))
    let advice = Advice(
      page: page, dose: "", how: "", why: "", because: [], isDue: false)
    let followed = FollowedAdvice.follow(
      [advice], library: Self.library, before: Facts(values: [:]), now: Facts(values: now))
    #expect(followed.map(\.done) == [expected])
  }
}
