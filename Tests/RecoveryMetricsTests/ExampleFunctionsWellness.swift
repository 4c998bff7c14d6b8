import Foundation
import TrainingModel

@testable import RecoveryMetrics

extension ExampleFunctions {
  static let wellness: [String: Calculation] = [
    "baseline": { given in
      let values = given["values"].optionals.compactMap(\.self)
      let today = given["today"].number
      let baseline = Baseline(values)
      return .object([
        "n": .of(values.count), "mean": .of(baseline?.mean), "sd": .of(baseline?.sd),
        "z": .of(baseline?.z(of: today)), "median": .of(Statistics.median(values)),
        "robust_sd": .of(Statistics.robustSD(values)),
        "robust_z": .of(Baseline.robustZ(of: today, among: values)),
      ])
    },
    "stable_sd": { given in
      let baseline = Baseline(given["values"].numbers)
      let s0 = given["s0"].number
      return .object([
        "n": .of(baseline?.n ?? 0), "mean": .of(baseline?.mean), "sd": .of(baseline?.sd),
        "stable_sd": .of(baseline?.stabilizedSD(typical: s0)),
        "z": .of(baseline?.stabilizedZ(of: given["today"].number, typical: s0)),
      ])
    },
    "rmssd": { given in
      let rmssd = HeartRateVariability.rmssd(beatIntervals: given["rr_ms"].numbers)
      return .object(["rmssd_ms": .of(rmssd), "ln_rmssd": .of(rmssd.map { log($0) })])
    },
    "hrv_week": { given in
      let week = given["week_ms"].optionals.compactMap(\.self).map { log($0) }
      let mean = Statistics.mean(week)
      let baseline = Baseline(given["baseline_ms"].numbers.map { log($0) })
      let band = baseline.map { HeartRateVariability.band($0) }
      let status = mean.flatMap { value in band.map { Status(of: value, within: $0) } }
      return .object([
        "n_week": .of(week.count), "mean7": .of(mean),
        "cv7_pct": .of(HeartRateVariability.variationPercent(week)),
        "base_mean": .of(baseline?.mean), "base_sd": .of(baseline?.sd),
        "swc": .of(baseline.map { HeartRateVariability.worthwhileSD * $0.sd }),
        "lo": .of(band?.lowerBound), "hi": .of(band?.upperBound),
        "lo_ms": .of(band.map { exp($0.lowerBound) }),
        "hi_ms": .of(band.map { exp($0.upperBound) }),
        "state": status.map { .text($0.rawValue) } ?? .null,
      ])
    },
    "rhr": { given in
      let baseline = Baseline(given["values"].numbers)
      let today = given["today"].number
      return .object([
        "baseline": .of(baseline?.mean), "sd": .of(baseline?.sd),
        "delta_bpm": .of(baseline.map { today - $0.mean }), "z": .of(baseline?.z(of: today)),
      ])
    },
    "hrr60": { given in
      let end = given["hr_end"].number
      let after = given["hr_60s"].number
      return .object([
        "hrr60": .of(HeartRateRecovery.drop(end: end, after60s: after)),
        "pct_of_reserve": .of(
          HeartRateRecovery.percentOfReserve(
            end: end, after60s: after, rest: given["hr_rest"].number)),
      ])
    },
    "hooper": { .object(["hooper": .of(Questionnaires.hooper($0["items"].numbers))]) },
    "mclean": { .object(["wellness": .of(Questionnaires.mcLean($0["items"].numbers))]) },
    "sleep_balance": { given in
      let hours = zip(given["night_h"].optionals, given["nap_h"].numbers)
        .compactMap { night, nap in night.map { $0 + nap } }
      let need = given["need_h"].number
      return .object([
        "n": .of(hours.count), "mean_h": .of(Statistics.mean(hours)),
        "balance_h": .of(SleepBalance.balance(hours, need: need)),
        "running_debt_h": .of(SleepBalance.runningDebt(hours, need: need)),
        "nights_below_7": .of(hours.count { $0.fallsBelow(7) }),
      ])
    },
    "sri_minutes": { given in
      let same = 1440 - given["mismatch_minutes"].number
      return .object([
        "same_state_pct": .of(100 * same / 1440),
        "sri": .of(SleepRegularity.index(same: same, compared: 1440)),
      ])
    },
    "sri": { given in
      let days = given["days"].list.map { $0.numbers.map { Optional($0 == 1) } }
      let found = SleepRegularity.matches(days)
      return .object([
        "matches": .of(found.same), "compared": .of(found.compared),
        "sri": .of(
          SleepRegularity.index(same: Double(found.same), compared: Double(found.compared))),
      ])
    },
    "midpoint": { given in
      let midpoints = zip(given["bed_h"].numbers, given["wake_h"].numbers)
        .map { SleepTiming.midpoint(bed: $0, wake: $1) }
      return .object([
        "mids_h": .of(midpoints), "mean_h": .of(Statistics.mean(midpoints)),
        "sd_min": .of(SleepTiming.spreadMinutes(midpoints)),
        "circular_sd_min": .of(SleepTiming.circularSpreadMinutes(midpoints)),
      ])
    },
    "theil_sen": { given in
      let test = TrendTest(
        zip(given["t"].numbers, given["y"].numbers).map { (time: $0, value: $1) })
      return .object([
        "slope": .of(test?.slope), "S": .of(test?.s ?? 0), "z": .of(test?.z), "p": .of(test?.p),
      ])
    },
    "body_mass": { given in
      let mean = Statistics.mean(given["last7"].numbers) ?? .nan
      let before = Statistics.mean(given["prior7"].numbers) ?? .nan
      return .object([
        "today_vs_7d_pct": .of(
          BodyMass.percentChange(from: mean, to: given["today"].number)),
        "week_change_pct": .of(BodyMass.percentChange(from: before, to: mean)),
      ])
    },
    "vitals": { given in
      let breath = Baseline(given["resp_base"].numbers)?
        .z(of: given["resp"].number, floor: given["resp_floor"].number)
      let skin = Baseline(given["temp_base"].numbers)?
        .z(of: given["temp"].number, floor: given["temp_floor"].number)
      let isHigh = [breath, skin].allSatisfy { ($0 ?? 0).reaches(VitalSigns.high) }
      return .object(["z_resp": .of(breath), "z_temp": .of(skin), "both_high": .bool(isHigh)])
    },
    "orthostatic": { given in
      let delta = given["stand"].number - given["supine"].number
      return .object([
        "delta": .of(delta),
        "z": .of(OrthostaticTest.z(delta: delta, baseline: given["base_delta"].numbers)),
      ])
    },
    "soreness": { given in
      let mornings = given["soreness"].optionals
      // The example is on 0 to 10, where one point is the margin.
      let days = SorenessClearance.days(mornings, threshold: given["baseline"].number + 1)
      return .object([
        "peak": .of(mornings.compactMap(\.self).max()),
        "days_to_resolve": .of(days.map(Double.init)),
        "within_two_days": .bool((days ?? 99) <= 2),
      ])
    },
    "recovery_index": { recoveryIndex($0) },
    "index_null_sd": { given in
      .object([
        "sd": .of(
          given["rho"].numbers.map {
            RecoveryIndex.nullSD(correlation: $0, weights: ContributorWeights())
          })
      ])
    },
  ]

  private static func recoveryIndex(_ given: ExampleValue) -> ExampleValue {
    let parts = Contributor.allCases.compactMap { contributor -> RecoveryIndex.Part? in
      let values = given["contributors"][contributor.rawValue]
      if contributor == .sleepDuration {
        guard let hours = values["hours"].optional else { return nil }
        return RecoveryIndex.Part(
          contributor: contributor, weight: contributor.standardWeight,
          c: Contributor.sleepC(hours: hours, need: values["need"].number), n: nil)
      }
      guard let today = values["today"].optional else { return nil }
      let baseline = Baseline(
        n: values["n"].integer, mean: values["mean"].number, sd: values["sd"].number)
      guard baseline.isLearned else { return nil }
      return RecoveryIndex.Part(
        contributor: contributor, weight: contributor.standardWeight,
        c: contributor.c(of: today, baseline: baseline), n: baseline.n)
    }
    func byName(_ values: [Double]) -> ExampleValue {
      .object(
        Dictionary(
          zip(parts.map(\.contributor.rawValue), values.map { .of($0) }),
          uniquingKeysWith: { first, _ in first }))
    }
    let index = RecoveryIndex(parts: parts, weights: ContributorWeights())
    return .object([
      "coverage": .of(parts.reduce(0) { $0 + $1.weight }), "c": byName(parts.map(\.c)),
      "points": byName(index?.points ?? []), "index": .of(index?.value), "sd": .of(index?.sd),
      "lo80": .of(index?.low), "hi80": .of(index?.high),
      "reason": index == nil ? .text("insufficient-data") : .null,
    ])
  }
}
