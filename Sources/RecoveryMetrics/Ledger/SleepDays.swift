import TrainingModel

/// When the runner slept in each of 28 days that run from noon to noon, and how like they are.
///
/// A day is known where its morning has both clock times and no nap, whose time nobody wrote down.
/// Sleep that lasts beyond noon is told to the next day.
struct SleepDays: Sendable {
  /// Two known days in a row: the later one, and the minutes in which they differ.
  struct Pair: Hashable, Sendable {
    let day: Int
    let differentMinutes: Int
  }

  let known: Int
  let pairs: [Pair]

  static let dayMinutes = 1440

  init(_ view: WeekView) {
    let days = view.lastDays(Baseline.days).map { ($0, Self.sleep(on: $0, view)) }
    known = days.count { $0.1 != nil }
    pairs = zip(days, days.dropFirst()).compactMap { earlier, later in
      guard let one = earlier.1, let other = later.1 else { return nil }
      return Pair(day: later.0, differentMinutes: Self.difference(one, other))
    }
  }

  var likeMinutes: Double {
    Double(pairs.reduce(0) { $0 + Self.dayMinutes - $1.differentMinutes })
  }

  var comparedMinutes: Double { Double(pairs.count * Self.dayMinutes) }

  var index: Double? { SleepRegularity.index(same: likeMinutes, compared: comparedMinutes) }

  /// Minutes asleep, counted from the noon before; nil where that is not known.
  private static func sleep(on day: Int, _ view: WeekView) -> [Range<Int>]? {
    guard let night = night(on: day, view) else { return nil }
    let overflow = self.night(on: day - 1, view).map { $0.upperBound - dayMinutes } ?? 0
    let early = overflow > 0 ? [0..<min(overflow, night.lowerBound)] : []
    return (early + [night.clamped(to: 0..<dayMinutes)]).filter { !$0.isEmpty }
  }

  private static func night(on day: Int, _ view: WeekView) -> Range<Int>? {
    guard day <= view.end, let row = view.ledger.checkIn(on: day), let bed = row.bedtime,
      let wake = row.wakeTime, (row.napMinutes ?? 0) == 0
    else { return nil }
    let start = (bed.minutesSinceMidnight + dayMinutes / 2) % dayMinutes
    let length = (wake.minutesSinceMidnight - bed.minutesSinceMidnight + dayMinutes) % dayMinutes
    return length > 0 ? start..<(start + length) : nil
  }

  /// Minutes that belong to one of the two and not to both.
  private static func difference(_ one: [Range<Int>], _ other: [Range<Int>]) -> Int {
    let sum = (one + other).reduce(0) { $0 + $1.count }
    let both = one.reduce(0) { sum, range in
      sum + other.reduce(0) { $0 + range.clamped(to: $1).count }
    }
    return sum - 2 * both
  }
}
