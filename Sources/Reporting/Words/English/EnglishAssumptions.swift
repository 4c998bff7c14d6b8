import TrainingModel

extension English {
  /// What was assumed or left out while measuring.
  package func assumption(_ assumption: Assumption) -> String {
    switch assumption {
    case .currency(let currency): counted(in: currency)
    case .estimatedLoads(1): "One session's load is estimated."
    case .estimatedLoads(let count): "The loads of \(count) sessions are estimated."
    case .unansweredEfforts(1): "One session has RPE 0 for time that was spent; how hard was it?"
    case .unansweredEfforts(let count):
      "\(count) sessions have RPE 0 for time that was spent; how hard were they?"
    case .filledLoads(let other, let pairs):
      "Missing loads are filled from \(other.rawValue), by the median ratio of "
        + "\(pairs) sessions that have both."
    case .maximumFromAge:
      "Maximal heart rate is estimated from age (Tanaka 2001), which may be off by 10 bpm."
    case .constantsWithoutSex:
      "TRIMP uses the men's constants, as no sex is set; it only rescales your history."
    case .clockNights(1): "One night's hours come from clock times."
    case .clockNights(let count): "The hours of \(count) nights come from clock times."
    case .unknownDays(let count):
      "The load of \(count) of 7 days is unknown and not counted as rest."
    case .unusualDays(1): "One ill or travelling day is left out of your normal."
    case .unusualDays(let count):
      "\(count) ill or travelling days are left out of your normal."
    case .newBaselines(let restarts):
      "Another device or app measures: the normal started anew for "
        + list(restarts.map { "\(restarted($0.measure)) on \(dates.dayAndMonth($0.day))" }) + "."
    }
  }

  private func restarted(_ measure: Assumption.Restarted) -> String {
    switch measure {
    case .hrv: "HRV"
    case .restingHeartRate: "resting heart rate"
    case .answers: "your answers"
    case .respiration: "respiration"
    }
  }

  private func counted(in currency: LoadCurrency) -> String {
    switch currency {
    case .sessionRPE: "Load is counted as session RPE × minutes."
    case .trimp: "Load is counted as TRIMP, from heart rate and minutes."
    case .runningStress: "Load is counted as rTSS, from pace and threshold pace."
    case .minutes:
      "Load is counted in minutes: too few sessions of the last 42 days have an RPE, "
        + "a heart rate or a pace to compare."
    }
  }
}
