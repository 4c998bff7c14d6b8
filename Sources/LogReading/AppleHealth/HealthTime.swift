import TrainingModel

/// A moment as a health export writes it: `2016-11-14 07:25:41 -0700`.
struct HealthTime: Hashable {
  /// Since 1970 UTC.
  let seconds: Int
  /// The offset that stands there. It is that of the phone when it exported, in winter and summer
  /// alike, so it says little about the place.
  let offsetSeconds: Int

  init?(_ text: some Collection<UInt8>) {
    let bytes = Array(text)
    guard bytes.count == 25, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: " "),
      let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7]),
      let dayOfMonth = Int(digits: bytes[8..<10]), let hour = Int(digits: bytes[11..<13]),
      let minute = Int(digits: bytes[14..<16]), let second = Int(digits: bytes[17..<19]),
      let day = CalendarDay(year: year, month: month, day: dayOfMonth),
      CalendarDay.plausibleYears.contains(year), hour < 24, minute < 60, second < 61,
      let offset = Self.offset(bytes[20...])
    else { return nil }
    offsetSeconds = offset
    seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second - offset
  }

  /// `-0700`.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let hours = Int(digits: bytes.dropFirst().prefix(2)), hours <= 14,
      let minutes = Int(digits: bytes.dropFirst(3)), minutes < 60
    else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }
}
