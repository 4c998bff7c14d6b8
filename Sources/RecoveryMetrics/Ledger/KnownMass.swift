/// The latest body mass that a report can see: mean of the seven dates that end with the last
/// weighed morning of eight weeks, else that of the last weighed session.
struct KnownMass: Hashable, Sendable {
  let kg: Double
  /// Mornings, or 1 for a session.
  let n: Int

  static let days = 56

  init?(ledger: Ledger, end: Int, visible: Int) {
    let window = (end - Self.days + 1)..<(end + 1)
    if let last = window.last(where: { ledger.mornings[.weight, $0] != nil }) {
      let values = ledger.mornings.values(.weight, in: (last - 6)..<(last + 1))
      if let mean = Statistics.mean(values) {
        kg = mean
        n = values.count
        return
      }
    }
    let weighed = ledger.sessions(in: 0..<visible).last { ledger.facts[$0].massKg != nil }
    guard let mass = weighed.flatMap({ ledger.facts[$0].massKg }) else { return nil }
    kg = mass
    n = 1
  }
}
