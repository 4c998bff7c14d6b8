import TrainingModel

extension Steps {
  /// Steps of doses: what they are worked out from.
  func doseSteps(_ id: MetricID) -> [String] {
    let value = Catalog.metric(id)?.measure(view).value?.plain
    return doseBasis(id) + [value.map { "By the formula: \($0)." }].compactMap(\.self)
  }

  private func doseBasis(_ id: MetricID) -> [String] {
    switch id {
    case "dose.load_low", "dose.load_high": [corridor, reference]
    case "dose.down_week_low", "dose.down_week_high": [reference]
    case "dose.longest_run_km": longestRun
    case "dose.taper_low_km", "dose.taper_high_km": taper
    case "dose.return_km":
      [view.breakStart.map { "The break began on \(date($0))." } ?? "There was no break."]
    case "dose.rest_days":
      [
        "The settings say \(view.settings.experience.rawValue), the verdict \(view.verdict.rawValue)."
      ]
    case "dose.easy_minutes": easyMinutes
    case "dose.bed_by", "dose.usual_bedtime", "dose.usual_wake": clocks
    case "dose.earlier_min": earlier
    case "dose.fluid_low_l", "dose.fluid_high_l", "dose.fluid_hours", "dose.sodium_low_mg",
      "dose.sodium_high_mg":
      hydration
    default: fuel
    }
  }

  private var corridor: String {
    guard let shares = view.loadShares else {
      return "Under \(view.verdict.rawValue) no corridor is given."
    }
    return "The verdict is \(view.verdict.rawValue): \(shares.lowerBound.plain) to "
      + "\(shares.upperBound.plain) of the reference."
  }

  private var reference: String {
    let weeks = view.history.prefix(LoadJudgement.referenceWeeks).filter(\.isComplete).map(\.load)
    guard let mean = Statistics.mean(weeks) else {
      return "No week of the three before is complete."
    }
    return "Reference: \(sum(weeks)) / \(weeks.count) = \(mean.plain)."
  }

  private var longestRun: [String] {
    largest(
      "Runs of 30 days, km",
      view.sessions(in: view.lastDays(LoadChange.spikeDays))
        .compactMap { view.ledger.facts[$0].runKilometers })
  }

  private var taper: [String] {
    let weeks = ([view.summary] + view.history.prefix(Taper.weeksBack - 1))
      .compactMap(\.kilometers).filter { $0 > 0 }
    let highest = Array(weeks.sorted().suffix(Taper.baselineWeeks))
    return [
      "\(weeks.count) weeks with runs; the highest, km: "
        + "\(highest.map(\.plain).joined(separator: ", "))."
    ]
  }

  private var easyMinutes: [String] {
    let times = view.sessions(in: view.lastDays(LoadBook.windowDays)).compactMap {
      view.ledger.facts[$0].easyRunMinutes
    }
    return [
      "Minutes of \(times.count) easy runs: \(times.sorted().map(\.plain).joined(separator: ", "))."
    ]
  }

  private var clocks: [String] {
    let need = "Need: \(view.settings.plausibleSleepNeed.plain) h."
    func told(_ name: String, _ usual: (minutes: Double, n: Int)?) -> String? {
      usual.map {
        "\(name), minutes from midnight: median of \($0.n) mornings \($0.minutes.plain)."
      }
    }
    return [
      told("Bedtime", view.usualClock(\.bedtime)), told("Wake time", view.usualClock(\.wakeTime)),
      need,
    ].compactMap(\.self)
  }

  private var earlier: [String] {
    guard let mean = Statistics.mean(view.nights.hours) else { return [] }
    let need = view.settings.plausibleSleepNeed
    return [
      "60 × (\(need.plain) - \(mean.plain)) = \((60 * (need - mean)).plain) min short a night."
    ]
  }

  private var fuel: [String] {
    [
      massStep,
      view.carbohydratePerDay.map {
        "The week's training a day asks for \($0.lowerBound.plain) to \($0.upperBound.plain) g/kg of "
          + "carbohydrate a day."
      },
    ].compactMap(\.self)
  }
}
