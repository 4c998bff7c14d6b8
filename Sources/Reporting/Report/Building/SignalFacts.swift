import TrainingModel

/// What the words beside a signal are made from.
package struct SignalFacts: Hashable, Sendable {
  /// The week among all weeks before it.
  package enum Place: Hashable, Sendable { case highest, lowest, between }

  package let reading: Reading
  package let unit: MetricUnit
  package let style: MetricStyle
  /// Weeks in a row that it rose (above zero) or fell (below zero).
  package let trend: Int
  package let place: Place
  /// Weeks with a value, this one included.
  package let weeks: Int
  /// How many mornings it rests on; nil for what is not logged in the morning.
  package let mornings: Int?
}

extension MetricID {
  /// Whether it is answered or measured in the morning.
  var isMorning: Bool { ["sleep", "hrv", "rhr", "feel"].contains(group) }
}

extension SignalFacts {
  /// How many weeks in a row the last value rose or fell, from values oldest first.
  package static func trend(of values: [Double]) -> Int {
    var rises = 0
    var falls = 0
    for (earlier, later) in zip(values, values.dropFirst()).reversed() {
      if later > earlier, falls == 0 {
        rises += 1
      } else if later < earlier, rises == 0 {
        falls += 1
      } else {
        break
      }
    }
    return rises - falls
  }

  package static func place(of value: Double?, among earlier: [Double]) -> Place {
    guard let value, earlier.count >= 7 else { return .between }
    if earlier.allSatisfy({ $0 < value }) { return .highest }
    if earlier.allSatisfy({ $0 > value }) { return .lowest }
    return .between
  }
}
