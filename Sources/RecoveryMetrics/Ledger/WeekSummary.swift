import TrainingModel

/// The sums of one week, in the currency of the report that asks.
struct WeekSummary: Sendable {
  /// Index of the first day.
  let start: Int
  /// Known day loads.
  let loads: [Double]
  /// Sums of everything that was logged; nil where there was something to sum, but no amount.
  let minutes: Double?
  let kilometers: Double?
  /// Days of the week inside the log.
  let loggedDays: Int
  let restDays: Int
  let easyDays: Int
  let hardDays: Int
  let monotony: Monotony?
  let isEstimated: Bool

  var load: Double { loads.reduce(0, +) }
  var isComplete: Bool { loads.count == 7 }
}

extension WeekSummary {
  init(start: Int, ledger: Ledger, book: LoadBook) {
    self.start = start
    let days = (start..<(start + 7)).filter { book.isLogged($0, in: ledger) }
    loads = days.compactMap { book.load(on: $0) }
    loggedDays = days.count
    minutes = Self.sum(days, ledger: ledger, isCounted: { _ in true }, amount: \.minutes)
    kilometers = Self.sum(
      days, ledger: ledger, isCounted: { $0.sport == .run }, amount: \.kilometers)
    restDays = days.count { book.isRestDay($0, in: ledger) }
    easyDays = days.count { book.isEasyDay($0, in: ledger) }
    hardDays = days.count { book.isHardDay($0, in: ledger) }
    monotony = loads.count == 7 ? Monotony(daily: loads) : nil
    let seen = (start..<(start + 7)).clamped(to: 0..<book.dayLoads.count)
    isEstimated = ledger.sessions(in: seen).contains { book.isEstimated[$0] }
  }

  private static func sum(
    _ days: [Int], ledger: Ledger, isCounted: (SessionFacts) -> Bool,
    amount: (SessionFacts) -> Double?
  ) -> Double? {
    let facts = days.flatMap { ledger.facts[ledger.sessionsAt[$0]].filter(isCounted) }
    let amounts = facts.compactMap(amount)
    return amounts.isEmpty && !facts.isEmpty ? nil : amounts.reduce(0, +)
  }
}

extension LoadBook {
  /// Inside the log as the report sees it, and neither in a long gap nor marked as not logged.
  func isLogged(_ day: Int, in ledger: Ledger) -> Bool {
    day >= 0 && day < dayLoads.count && !ledger.isUnlogged[day]
  }

  /// Load 0, or nothing but easy walks.
  func isRestDay(_ day: Int, in ledger: Ledger) -> Bool {
    guard isLogged(day, in: ledger) else { return false }
    return dayLoads[day] == 0 || ledger.facts[ledger.sessionsAt[day]].allSatisfy(\.isEasyWalk)
  }

  /// A rest day where active recovery counts as rest.
  func isEasyDay(_ day: Int, in ledger: Ledger) -> Bool {
    guard isLogged(day, in: ledger) else { return false }
    return isRestDay(day, in: ledger)
      || ledger.facts[ledger.sessionsAt[day]].allSatisfy {
        $0.isEasyWalk || $0.isActiveRecovery
      }
  }

  func isHardDay(_ day: Int, in ledger: Ledger) -> Bool {
    isLogged(day, in: ledger) && ledger.sessionsAt[day].contains { isHard[$0] }
  }
}
