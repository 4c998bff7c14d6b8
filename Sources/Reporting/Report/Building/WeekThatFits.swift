import TrainingModel

/// Seven days that fit a load corridor, made after the week that was: the same days and sports,
/// hard sessions kept only as far as the verdict allows.
struct WeekThatFits: Hashable {
  struct Day: Hashable {
    var kind: Kind
    var minutes: Double
    var load: Double
  }

  enum Kind: Hashable { case rest, easy, long, hard }

  let days: [Day]
  var load: Double { days.map(\.load).reduce(0, +) }

  /// nil where the log holds too little, or no such week falls inside the corridor.
  init?(
    after week: MeasuredWeek, corridor: ClosedRange<Double>, restDays: Int, hardDays: Int,
    easyRate: Double
  ) {
    guard week.days.count == 7, easyRate > 0 else { return nil }
    var draft = week.days.map { Self.pattern(of: $0, easyRate: easyRate) }
    Self.keepHard(&draft, upTo: hardDays, easyRate: easyRate)
    Self.addRest(&draft, upTo: restDays)
    let total = draft.map(\.load).reduce(0, +)
    guard total > 0 else { return nil }
    let aim = (corridor.lowerBound + corridor.upperBound) / 2
    let scale = aim / total
    // A day that grows by more than half is no longer the week the runner knows.
    guard scale < 1.5 else { return nil }
    days = draft.map { day in
      guard day.kind != .rest else { return day }
      let minutes = max(20, (day.minutes * scale / 5).rounded() * 5)
      return Day(kind: day.kind, minutes: minutes, load: minutes * day.load / day.minutes)
    }
    guard corridor.contains(load) else { return nil }
  }

  private static func pattern(of day: MeasuredDay, easyRate: Double) -> Day {
    let minutes = day.sessions.compactMap(\.session.minutes).reduce(0, +)
    guard !day.isRestDay, minutes >= 15 else { return Day(kind: .rest, minutes: 0, load: 0) }
    let loads = day.sessions.compactMap(\.load)
    let isHard = day.sessions.contains(where: \.isHard) && !loads.isEmpty
    let isLong = minutes >= 90
    return Day(
      kind: isHard ? .hard : isLong ? .long : .easy, minutes: minutes,
      load: isHard ? loads.reduce(0, +) : minutes * easyRate)
  }

  /// The hardest stay hard, the others become easy.
  private static func keepHard(_ days: inout [Day], upTo most: Int, easyRate: Double) {
    let hard = days.indices.filter { days[$0].kind == .hard }
      .sorted { (days[$0].load, $1) > (days[$1].load, $0) }
    for index in hard.dropFirst(most) {
      days[index].kind = days[index].minutes >= 90 ? .long : .easy
      days[index].load = days[index].minutes * easyRate
    }
  }

  /// The day after the largest first, then the smallest.
  private static func addRest(_ days: inout [Day], upTo least: Int) {
    func rests() -> Int { days.count { $0.kind == .rest } }
    func makeRest(_ index: Int) { days[index] = Day(kind: .rest, minutes: 0, load: 0) }
    if rests() < least,
      let largest = days.indices.max(by: { days[$0].load < days[$1].load })
    {
      makeRest((largest + 1) % days.count)
    }
    while rests() < least,
      let smallest = days.indices.filter({ days[$0].kind != .rest })
        .min(by: { days[$0].load < days[$1].load })
    {
      makeRest(smallest)
    }
  }
}
