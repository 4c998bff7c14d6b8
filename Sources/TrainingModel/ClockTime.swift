/// A time of day on the wall clock, to the minute.
package struct ClockTime: Hashable, Comparable, Sendable {
  /// 0 to 1439.
  package let minutesSinceMidnight: Int

  package init?(minutesSinceMidnight minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    minutesSinceMidnight = minutes
  }

  /// The time `minutes` after midnight, wrapped round the clock.
  package init(wrappingMinutes minutes: Int) {
    let remainder = minutes % 1440
    minutesSinceMidnight = remainder < 0 ? remainder + 1440 : remainder
  }

  /// Reads `7:05`, `07:05` or `07:05:30` (seconds are dropped).
  package init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      let hour = Int(digits: parts[0]), hour < 24,
      let minute = Int(digits: parts[1]), minute < 60
    else { return nil }
    if parts.count == 3 {
      guard let second = Int(digits: parts[2]), second < 60 else { return nil }
    }
    minutesSinceMidnight = hour * 60 + minute
  }

  package var hours: Double { Double(minutesSinceMidnight) / 60 }

  package static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}

extension ClockTime: CustomStringConvertible {
  /// `07:05`.
  package var description: String {
    "\((minutesSinceMidnight / 60).padded(to: 2)):\((minutesSinceMidnight % 60).padded(to: 2))"
  }
}
