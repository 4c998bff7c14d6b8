import TrainingModel

/// A moment as a health export writes it: `2016-11-14 07:25:41 -0700`.
struct HealthTime: Hashable {
  /// Since 1970 UTC.
  let seconds: Int
  /// The offset that stands there. It is that of the phone when it exported, in winter and summer
  /// alike, so it says little about the place.
  let offsetSeconds: Int

  init?(_ text: some Collection<UInt8>) {
    let time = text.withContiguousStorageIfAvailable {
      HealthTime(written: UnsafeRawBufferPointer($0))
    }
    guard let time = time ?? Array(text).withUnsafeBytes({ HealthTime(written: $0) }) else {
      return nil
    }
    self = time
  }

  private init?(written bytes: UnsafeRawBufferPointer) {
    /// The number that so many digits spell; nil for anything else.
    func number(_ start: Int, _ count: Int) -> Int? {
      var value = 0
      for byte in bytes[start..<(start + count)] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard bytes.count == 25, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: " "),
      let year = number(0, 4), let month = number(5, 2), let dayOfMonth = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      let day = CalendarDay(year: year, month: month, day: dayOfMonth),
      CalendarDay.plausibleYears.contains(year), hour < 24, minute < 60, second < 61,
      let offsetHours = number(21, 2), offsetHours <= 14,
      let offsetMinutes = number(23, 2), offsetMinutes < 60
    else { return nil }
    let sign: Int
    switch bytes[20] {
    case UInt8(ascii: "+"): sign = 1
    case UInt8(ascii: "-"): sign = -1
    default: return nil
    }
    offsetSeconds = sign * (offsetHours * 3600 + offsetMinutes * 60)
    seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offsetSeconds
  }
}
