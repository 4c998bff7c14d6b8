import TrainingModel

extension English {
  package func noCheckIn(on days: [CalendarDay]) -> String {
    if days.count == 7 {
      return "No check-in was logged, so nothing is said about how \(you) slept or felt."
    }
    let names = list(days.map(dates.weekday))
    return days.count == 1
      ? "\(names) has no check-in: means rest on the other mornings."
      : "\(names) have no check-in: a bad morning could hide in the gaps."
  }

  package func neverLogged(_ names: [String]) -> String {
    let all = list(names.enumerated().map { $0.offset == 0 ? $0.element : lowered($0.element) })
    return names.count == 1
      ? "\(all) was not logged, so it counts neither for nor against \(you)."
      : "\(all) were not logged, so they count neither for nor against \(you)."
  }

  package func loadMissing(on days: [CalendarDay]) -> String {
    "The load of \(list(days.map(dates.weekday))) is not known, so the week's sum is too low, and "
      + "monotony and strain are not given."
  }

  package var noDistance: String {
    "No distance is known for the week, so the longest run cannot be compared."
  }

  package func learningNormals(_ number: Int) -> String {
    "\(capitalized(count(number))) of the numbers \(number == 1 ? "has" : "have") no normal yet: "
      + "six weeks, or ten mornings in four weeks, are needed before anything is flagged."
  }

  package func estimatedLoads(_ number: Int) -> String {
    number == 1
      ? "One session has an estimated load."
      : "\(capitalized(count(number))) sessions have an estimated load."
  }

  package var estimatedSleep: String {
    "Sleep on some nights comes from bedtime and wake time, and so is a little long."
  }

  /// Why the load is counted as it is.
  package func currency(_ choice: LoadCurrencyChoice) -> String {
    let share = choice.share.map {
      ", as \(numbers.percent($0 * 100)) of the last 42 days' training time has what it needs"
    }
    return switch choice.currency {
    case .sessionRPE: "Session RPE is the measure of load\(share ?? "")."
    case .trimp: "TRIMP is the measure of load\(share ?? "")."
    case .runningStress: "Running stress is the measure of load\(share ?? "")."
    case .minutes: "Minutes are the measure of load, as too little else is logged."
    }
  }

  package func method(weights: [(name: String, weight: Double)]) -> [String] {
    let parts = weights.map { "\($0.name) \(numbers.plain($0.weight, decimals: 2))" }
    return [
      "Normal means \(your) own: of the last 28 mornings, or of the last 12 complete weeks for load. "
        + "About one value in three lies a little outside by chance.",
      "The Recovery Balance Index weighs \(list(parts)). Training load is left out of it on purpose.",
    ]
  }
}

extension English {
  package func morningsIntro(hasLines: Bool, pairs: Int) -> String {
    hasLines
      ? "From \(your) own log: the numbers are small, and other things changed too."
      : "Nothing to report yet: this needs 40 mornings with at least ten of each kind, and there "
        + "are \(numbers.plain(Double(pairs)))."
  }

  package func strength(_ practice: MorningStudy.Practice) -> String {
    let zero = practice.interval80.contains(0)
    if zero || practice.pairs < 60 || !practice.isKept {
      return zero ? "Cannot tell" : "A hint"
    }
    return "A pattern"
  }

  /// Never more than an observation allows: no claim that something works.
  package func morning(_ practice: MorningStudy.Practice, name: String, tested: Int) -> String {
    let raw = numbers.plain(abs(practice.rawDifference), decimals: 1)
    let way = practice.rawDifference < 0 ? "lower" : "higher"
    let after = numbers.plain(abs(practice.estimate), decimals: 0)
    let afterWay = practice.estimate < 0 ? "lower" : "higher"
    let low = numbers.plain(practice.interval80.lowerBound)
    let high = numbers.plain(practice.interval80.upperBound)
    let index = speaksToRunner ? "your index" : "the index"
    let few =
      practice.pairs < 60
      ? " and \(practice.pairs) mornings are too few to claim anything" : ""
    let looked = tested == 1 ? "One practice was" : "\(capitalized(count(tested))) practices were"
    return
      "On mornings after \(lowered(name)) (\(practice.exposed) of \(practice.pairs)) \(index) was "
      + "\(raw) \(way) on average; after allowing for the previous day's load it was about "
      + "\(after) \(afterWay) (80% interval \(low) to \(high)). \(looked) looked at\(few)."
  }
}
