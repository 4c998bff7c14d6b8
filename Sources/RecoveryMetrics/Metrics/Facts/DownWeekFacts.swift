import TrainingModel

extension Metric {
  /// Whether there was a lighter week of late.
  static let downWeekFacts: [Metric] = [
    .fact(
      "load.weeks_without_down_week", "Weeks without a down week", .weeks,
      "Weeks up to and including this one since the last with a load of 75 % of its reference or "
        + "less",
      source: "Coaching convention; direct evidence in runners is weak",
      needs: "6 weeks that can be judged, or a down week among them", basis: .history
    ) { view in
      let weeks = view.downWeeks
      var count = 0
      for isDown in weeks.reversed() {
        if isDown == true { return .value(Double(count), n: view.knownLoadDays) }
        guard isDown == false else { break }
        count += 1
      }
      guard count >= fewestWeeks else {
        return .missing(.insufficientData(have: count, need: fewestWeeks))
      }
      return .value(Double(count), n: view.knownLoadDays)
    },
    .fact(
      "load.down_week_recent", "A down week of late", .flag, "This week or the last was one",
      source: "Coaching convention; direct evidence in runners is weak",
      needs: "Both weeks judged, or one a down week",
      basis: .history
    ) { view in
      let recent = view.downWeeks.suffix(2)
      if recent.contains(true) { return .flag(true, n: view.knownLoadDays) }
      guard recent.count == 2, !recent.contains(nil) else {
        return .missing(
          .insufficientData(have: recent.count { $0 != nil }, need: 2))
      }
      return .flag(false, n: view.knownLoadDays)
    },
  ]

  /// Weeks that "no down week" looks at: this one and the five before.
  private static let fewestWeeks = 6
}

extension LoadBook {
  /// The load of every week of the log up to the one that starts on this day, oldest first; nil
  /// where a day is missing.
  func completeLoads(through start: Int) -> [Double?] {
    guard start + 6 >= 0 else { return [] }
    let first = start - 7 * ((start + 6) / 7)
    return stride(from: first, through: start, by: 7).map(completeLoad)
  }

  /// The load of the week that starts on this day; nil where a day is missing.
  func completeLoad(from start: Int) -> Double? {
    var sum = 0.0
    for day in start..<(start + 7) {
      guard let load = load(on: day) else { return nil }
      sum += load
    }
    return sum
  }
}
