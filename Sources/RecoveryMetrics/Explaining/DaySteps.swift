import TrainingModel

/// Which days of the week, and of the weeks before, count for what.
extension Steps {
  private func days(where holds: (Int) -> Bool) -> [Int] { view.days.filter(holds) }

  func hardDays(_ id: MetricID) -> [String] {
    func isHard(_ day: Int) -> Bool { view.book.isHardDay(day, in: view.ledger) }
    let hard = days(where: isHard)
    var steps = ["A session is hard from RPE 7 on."]
    if let limit = view.book.hardImpulse {
      steps.append("Without RPE it is hard from a TRIMP of \(limit.plain) on.")
    }
    steps.append("Hard: \(dates(hard)): \(hard.count) days.")
    guard id == "load.back_to_back_hard_days" else { return steps }
    let beside = hard.filter { isHard($0 - 1) || isHard($0 + 1) }
    return steps + ["Next to another hard day: \(dates(beside)): \(beside.count) days."]
  }

  func restDays(_ id: MetricID) -> [String] {
    let rest = days { view.book.isRestDay($0, in: view.ledger) }
    let count = "Of \(view.summary.loggedDays) days inside the log, \(rest.count) were rest: "
    var steps = [count + dates(rest) + "."]
    if id == "load.rest_days_at_most" {
      let unknown = 7 - view.summary.loggedDays
      steps.append(
        "With the \(unknown) days that were not logged: \(rest.count) + \(unknown) = "
          + "\(rest.count + unknown).")
    }
    if id == "load.easy_days" {
      let easy = days { view.book.isEasyDay($0, in: view.ledger) }
      steps.append("With active recovery: \(dates(easy)): \(easy.count) days.")
    }
    return steps
  }

  /// The stretch that is the longest, by its days.
  func streak(_ reading: Reading) -> [String] {
    func isTraining(_ day: Int) -> Bool {
      view.book.isLogged(day, in: view.ledger) && !view.book.isRestDay(day, in: view.ledger)
    }
    var stretches: [String] = []
    for day in view.days where isTraining(day) {
      guard day == view.end || !isTraining(day + 1) else { continue }
      var first = day
      while isTraining(first - 1) { first -= 1 }
      stretches.append("\(date(first)) to \(date(day)), \(day - first + 1) days")
    }
    guard let longest = reading.value, !stretches.isEmpty else {
      return reading.value == nil ? [] : ["No day of the week was without rest: 0 days."]
    }
    return [
      "Without a rest day: \(stretches.joined(separator: "; ")). The longest: \(longest.plain) days."
    ]
  }

  func strainPercentile(_ reading: Reading) -> [String] {
    let past = view.history.compactMap { $0.monotony?.strain }
    guard let strain = view.summary.monotony?.strain else {
      return ["The week has no strain of its own."]
    }
    let list = past.sorted().map(\.plain).joined(separator: ", ")
    let place = reading.value.map { " It stands at percentile \($0.plain)." } ?? ""
    return ["Strain \(strain.plain) among \(past.count) weeks: \(list).\(place)"]
  }

  /// The weeks as far as they matter, oldest first.
  var downWeeks: [String] {
    let all = view.downWeeks
    let shown = Array(all.enumerated().suffix(12))
    let lines = shown.map { place, isDown in
      let start = view.days.lowerBound - 7 * (all.count - 1 - place)
      let load = view.book.completeLoad(from: start)?.plain ?? "not all days known"
      let word = isDown.map { $0 ? "a down week" : "no down week" } ?? "cannot be judged"
      return "Week of \(date(start)): load \(load), \(word)."
    }
    let recent = all.suffix(2).contains(true)
    guard let last = all.lastIndex(of: true) else {
      let count = all.reversed().prefix { $0 == false }.count
      return lines + ["\(count) weeks without one so far; of the last two none is one: 0."]
    }
    return lines + [
      "Weeks since the last one: \(all.count - 1 - last). One of the last two is one: "
        + "\(recent ? 1 : 0)."
    ]
  }
}
