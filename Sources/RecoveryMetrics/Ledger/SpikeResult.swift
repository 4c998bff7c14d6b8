import TrainingModel

/// How far the week's runs jumped beyond the longest run of the 30 days before each of them.
///
/// Runs of one day do not see each other; runs with none before are left out; the largest counts.
struct SpikeResult: Hashable, Sendable {
  /// One run against its own 30 days.
  struct Jump: Hashable, Sendable {
    let day: Int
    let kilometers: Double
    let longestBefore: Double
    let percent: Double
  }

  let jumps: [Jump]
  /// There were runs, but none with a distance.
  let isUnmeasured: Bool

  var largest: Jump? {
    jumps.max { ($0.percent, -$0.day) < ($1.percent, -$1.day) }
  }

  init(days: Range<Int>, ledger: Ledger) {
    var jumps: [Jump] = []
    var runs = 0
    var measured = 0
    for place in ledger.sessions(in: days) where ledger.facts[place].sport == .run {
      runs += 1
      guard let run = ledger.facts[place].runKilometers else { continue }
      measured += 1
      let day = ledger.facts[place].day
      let before = ledger.sessions(in: (day - LoadChange.spikeDays)..<day)
        .compactMap { ledger.facts[$0].runKilometers }
      guard let longest = before.max(),
        let percent = LoadChange.spike(today: run, before: before)
      else { continue }
      jumps.append(Jump(day: day, kilometers: run, longestBefore: longest, percent: percent))
    }
    self.jumps = jumps
    isUnmeasured = runs > 0 && measured == 0
  }
}

extension SessionFacts {
  /// Distance of a run, if it went anywhere.
  var runKilometers: Double? {
    guard sport == .run, let kilometers, kilometers > 0 else { return nil }
    return kilometers
  }
}
