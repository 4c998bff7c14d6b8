import TrainingModel

/// The days of the last year whose index, load, practices and next morning's index are known.
struct MorningPairs {
  private struct Day {
    let practices: Set<String>
    let load: Double
    let today: RecoveryIndex
    let next: RecoveryIndex
    let index: Int
  }

  private let days: [Day]
  private let mornings: Mornings
  /// Every practice of these days, sorted.
  let slugs: [String]

  var count: Int { days.count }

  /// Practices that are sleep: both sleep items leave the index that judges them.
  private static let sleepPractices: Set<String> = ["sleep", "sleep-hygiene", "nap", "naps"]
  private static let sleepItems: Set<Contributor> = [.sleepQuality, .sleepDuration]

  init(_ view: WeekView, flagBook: FlagBook) {
    func index(_ day: Int) -> RecoveryIndex? {
      guard day < view.visible, !flagBook.isFlagged(view.ledger.day(at: day)) else { return nil }
      return view.mornings.index(on: day)
    }
    let window = view.lastDays(PracticeEffects.days)
    days = window.dropLast().compactMap { day in
      guard let row = view.ledger.checkIn(on: day), let load = view.book.load(on: day),
        let today = index(day), let next = index(day + 1)
      else { return nil }
      return Day(
        practices: Set(row.practices.map(\.slug)), load: load, today: today, next: next,
        index: day)
    }
    mornings = view.mornings
    slugs = days.reduce(into: Set()) { $0.formUnion($1.practices) }.sorted()
  }

  func pairs(for slug: String) -> [OwnEffect.Pair] {
    let isSleep = Self.sleepPractices.contains(slug)
    return days.compactMap { day in
      let today = isSleep ? withoutSleep(day.index) : day.today
      let next = isSleep ? withoutSleep(day.index + 1) : day.next
      guard let today, let next else { return nil }
      return OwnEffect.Pair(
        exposure: day.practices.contains(slug) ? 1 : 0, today: today.value, next: next.value,
        load: day.load)
    }
  }

  private func withoutSleep(_ day: Int) -> RecoveryIndex? {
    mornings.index(on: day, without: Self.sleepItems)
  }
}
