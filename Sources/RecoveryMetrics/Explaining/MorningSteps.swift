import TrainingModel

extension Steps {
  /// Steps of sleep metrics.
  func sleepSteps(_ id: MetricID) -> [String] {
    let need = view.settings.plausibleSleepNeed
    switch id {
    case "sleep.mean_h", "sleep.balance_h", "sleep.duration_contribution":
      return ["Need: \(need.plain) h a night."]
    case "sleep.debt_h":
      var debt = 0.0
      var steps = ["Need: \(need.plain) h a night. The debt starts at 0, 14 dates ago."]
      for day in view.lastDays(SleepBalance.debtDays) {
        guard let hours = view.mornings[.sleepHours, day] else { continue }
        debt = max(0, debt + need - hours)
        steps.append("\(view.ledger.day(at: day)): \(hours.plain) h slept, debt \(debt.plain) h.")
      }
      return steps
    default: return []
    }
  }

  /// How each day's index is put together.
  var indexSteps: [String] {
    view.days.compactMap { day in
      guard let index = view.mornings.index(on: day) else { return nil }
      let known = Contributor.allCases.filter { view.mornings[contribution: $0, day] != nil }
      let parts = zip(known, index.points).map { "\($0.rawValue) \($1.plain)" }
      return "\(view.ledger.day(at: day)): 50 and \(parts.joined(separator: ", ")) give "
        + "\(index.value.plain)."
    }
  }

  /// The weighed session that counts.
  var hydrationSteps: [String] {
    guard let dose = view.weighed?.dose else { return [] }
    var steps = [
      "\(dose.massBefore.plain) kg before, \(dose.massAfter.plain) kg after: "
        + "\(dose.deficitKg.plain) kg."
    ]
    if let drunk = dose.drunkLiters, let hours = dose.hours {
      steps.append("\(drunk.plain) L drunk in \(hours.plain) h.")
    }
    return steps
  }

  /// The median and the days of each hard session.
  var sorenessSteps: [String] {
    let found = SorenessAfterSessions(view)
    return [
      "\(found.sessions) days with a session of RPE 7 or more; the median rests on "
        + "\(found.usualMornings) mornings, \(found.mornings) mornings after it are known."
    ]
  }

  /// The eligible runs at the reference heart rate.
  func runSteps(_ id: MetricID) -> [String] {
    guard id == "run.speed_at_ref_hr" else { return [] }
    let steady = SteadyRuns(view)
    var steps = ["\(steady.eligible) steady runs in 8 weeks."]
    steps += steady.runs.map {
      "\(view.ledger.day(at: $0.day)): \($0.heartRate.plain) bpm, \($0.speed.plain) km/h at the "
        + "reference."
    }
    if let test = steady.test {
      steps.append(
        "Theil-Sen slope \((test.slope * 28).plain) km/h in 28 days, Mann-Kendall p "
          + "\(test.p.plain).")
    }
    return steps
  }
}
