/// A FIT time stamp: seconds since 1989-12-31T00:00:00Z.
///
/// Small numbers are no dates. A watch that lost its clock counts the seconds since it was
/// switched on; such times still order records and measure lengths.
package struct FITTime: Sendable, Hashable, Comparable {
  package let raw: UInt32

  private static let smallestDate: UInt32 = 0x1000_0000
  /// 1989-12-31T00:00:00Z in Unix time.
  private static let epoch = 631_065_600

  /// `nil` for the number that says "no time".
  init?(raw: UInt32) {
    guard raw != .max else { return nil }
    self.raw = raw
  }

  package var isDated: Bool { raw >= Self.smallestDate }

  /// `nil` if the watch did not know the date.
  package var unixSeconds: Int? { isDated ? Int(raw) + Self.epoch : nil }

  package static func < (one: FITTime, other: FITTime) -> Bool { one.raw < other.raw }

  /// Seconds from `earlier` to here, negative if it is later.
  package func seconds(since earlier: FITTime) -> Int { Int(raw) - Int(earlier.raw) }
}
