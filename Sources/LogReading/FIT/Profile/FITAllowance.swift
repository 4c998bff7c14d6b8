/// How much of one file is kept, so that a file made to fill memory cannot.
struct FITAllowance {
  /// Eleven days at one record a second; the longest honest activities have three.
  private(set) var records: Int
  private(set) var messages = 300_000
  private(set) var sessions = 100
  /// More was there than was kept.
  private(set) var isExceeded = false

  /// Parts of a file read at all; swims and triathlons have up to seven.
  static let parts = 256

  init(records: Int = 1_000_000) {
    self.records = records
  }

  @inline(__always)
  mutating func takeRecord() -> Bool {
    guard records > 0 else {
      isExceeded = true
      return false
    }
    records &-= 1
    return true
  }

  mutating func takeMessage() -> Bool {
    guard messages > 0 else {
      isExceeded = true
      return false
    }
    messages &-= 1
    return true
  }

  mutating func takeSession() -> Bool {
    guard sessions > 0 else {
      isExceeded = true
      return false
    }
    sessions &-= 1
    return true
  }
}
