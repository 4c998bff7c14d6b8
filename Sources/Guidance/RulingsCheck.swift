import TrainingModel

/// Checks that findings make the practices due, and pages stay silent, where it was agreed. A home
/// may decide otherwise, so these are warnings.
package struct RulingsCheck: Sendable {
  let library: Library

  package init(library: Library) {
    self.library = library
  }

  /// For these values one of these pages must be advised.
  package struct DueRow: Sendable {
    package let values: [MetricID: Double]
    package let pages: [String]
  }

  /// For these values a page says nothing, unless a finding makes it due.
  package struct SilentRow: Sendable {
    package let values: [MetricID: Double]
    package let page: String
  }

  var diagnostics: [Diagnostic] {
    Self.due.filter { !isDue($0) }.map {
      Diagnostic(.warning, "nothing makes one of \(list($0.pages)) due when \(list($0.values))")
    }
      + Self.silent.filter { !isSilent($0) }.map {
        Diagnostic(.warning, "'\($0.page)' is not silent when \(list($0.values))")
      }
  }

  package func isDue(_ row: DueRow) -> Bool {
    let facts = Facts(values: row.values)
    return library.findings.contains { finding in
      !Set(finding.must).isDisjoint(with: row.pages) && Set(finding.must).isSubset(of: row.pages)
        && finding.truth(in: facts) == .yes
    }
  }

  package func isSilent(_ row: SilentRow) -> Bool {
    guard let page = library.page(row.page) else { return false }
    let facts = Facts(values: row.values)
    let truths = ExampleCheck(library: library).truths(in: facts)
    return page.appliesWhen.truth(values: facts.value, findings: truths) == .no
      || page.silentWhen.firstHolding(values: facts.value, findings: truths) != nil
  }

  private func list(_ pages: [String]) -> String { pages.prefix(3).joined(separator: ", ") }

  private func list(_ values: [MetricID: Double]) -> String {
    values.sorted { $0.key < $1.key }.map { "\($0.key) is \($0.value)" }.joined(separator: ", ")
  }
}

extension RulingsCheck {
  /// Eases soreness, or is often used for it.
  package static let comfortMeasures = [
    "soreness", "rest-days", "active-recovery", "foam-rolling", "massage", "self-massage",
    "compression", "cold-water", "contrast-shower", "cryotherapy", "warm-bath", "sauna",
    "stretching", "mobility-and-yoga", "legs-up",
  ]

  package static let due: [DueRow] = [
    DueRow(values: ["load.rest_days": 0, "load.rest_days_at_most": 0], pages: ["rest-days"]),
    DueRow(values: ["load.rest_days": 1, "load.days_without_rest": 6], pages: ["rest-days"]),
    DueRow(
      values: ["profile.beginner": 1, "load.rest_days": 2, "load.rest_days_at_most": 2],
      pages: ["rest-days"]),
    DueRow(values: ["group.sleep.score": -0.5], pages: sleepPages),
    DueRow(values: ["sleep.midpoint_sd_min": 61], pages: sleepPages),
    DueRow(
      values: ["verdict.overstretched": 1], pages: ["down-weeks", "rest-days", "overtraining"]),
    DueRow(
      values: ["load.weeks_without_down_week": 6, "load.strain_percentile": 75],
      pages: ["down-weeks", "periodised-recovery"]),
    DueRow(values: ["hydration.deficit_pct": 1], pages: ["hydration", "rehydrate"]),
    DueRow(values: ["soreness.days_to_clear": 3], pages: comfortMeasures),
    DueRow(values: ["race.days_to_next": 21], pages: ["taper"]),
    DueRow(values: ["run.gap_days": 6], pages: ["coming-back"]),
    DueRow(values: ["illness.days": 1], pages: ["coming-back"]),
    DueRow(values: ["illness.days_last_week": 1], pages: ["coming-back"]),
    DueRow(values: ["alcohol.evenings_3_or_more": 2], pages: ["alcohol-and-sugar"]),
    DueRow(values: ["feel.appetite_change": -1], pages: ["appetite-and-weight"]),
    DueRow(values: ["body.weight_change_pct": -1], pages: ["appetite-and-weight"]),
    DueRow(
      values: ["feel.stress_contribution": -0.5],
      pages: ["stress-management", "life-load", "mental-reset"]),
    DueRow(values: ["flags.open": 1], pages: ["red-flags"]),
  ]

  private static let sleepPages = ["sleep", "sleep-hygiene", "naps"]

  package static let silent: [SilentRow] = [
    SilentRow(values: restedRegular.merging(["verdict.balanced": 1]) { $1 }, page: "rest-days"),
    SilentRow(values: restedRegular.merging(["verdict.recovered": 1]) { $1 }, page: "rest-days"),
    SilentRow(
      values: ["profile.beginner": 1, "load.rest_days": 3, "load.rest_days_at_most": 3],
      page: "rest-days"),
    SilentRow(values: ["load.is_low": 1], page: "down-weeks"),
    SilentRow(values: ["load.down_week_recent": 1], page: "down-weeks"),
    SilentRow(values: ["race.days_to_next": 22], page: "taper"),
    SilentRow(
      values: ["run.gap_days": 5, "illness.days": 0, "illness.days_last_week": 0],
      page: "coming-back"),
    SilentRow(values: ["flags.open": 0], page: "red-flags"),
    SilentRow(values: ["strength.in_last_two_days": 1], page: "cold-water"),
    SilentRow(values: ["strength.in_last_two_days": 1], page: "cryotherapy"),
    SilentRow(values: ["profile.beginner": 1], page: "recovery-run"),
  ]

  private static let restedRegular: [MetricID: Double] = [
    "load.rest_days": 2, "load.rest_days_at_most": 2, "profile.beginner": 0,
    "verdict.balanced": 0, "verdict.recovered": 0,
  ]
}
