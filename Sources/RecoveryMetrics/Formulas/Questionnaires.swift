/// Sums of answers. All items are needed; otherwise the items are shown, not the sum.
enum Questionnaires {
  /// Sleep, fatigue, stress, soreness, each 1 to 7: 4 to 28, lower is better.
  /// Source: Hooper and Mackinnon 1995.
  static func hooper(_ items: [Double]) -> Double? {
    items.count == 4 ? items.reduce(0, +) : nil
  }

  /// Fatigue, sleep quality, soreness, stress, mood, each 1 to 5: 5 to 25, higher is better.
  /// Source: McLean 2010.
  static func mcLean(_ items: [Double]) -> Double? {
    items.count == 5 ? items.reduce(0, +) : nil
  }
}
