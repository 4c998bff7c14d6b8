import TrainingModel

/// An instant as TCX and GPX write it: `2015-05-10T14:13:32.000Z`, `2025-08-30T20:29:19+02:00`.
struct TrackTime: Hashable {
  /// Since 1970 UTC; a time without a zone is taken as UTC.
  let seconds: Double
  /// What the clock on the wall was ahead of UTC; nil where the file says no more than UTC.
  let utcOffsetSeconds: Int?
  let hasZone: Bool

  init?(_ text: some StringProtocol) {
    var rest = Array(text.utf8)[...]
    guard rest.count >= 19, let day = CalendarDay(String(decoding: rest.prefix(10), as: UTF8.self))
    else { return nil }
    rest = rest.dropFirst(10)
    guard let separator = rest.popFirst(), [0x54, 0x74, 0x20].contains(separator),
      let hour = Self.takeNumber(&rest, below: 24), rest.popFirst() == UInt8(ascii: ":"),
      let minute = Self.takeNumber(&rest, below: 60), rest.popFirst() == UInt8(ascii: ":"),
      let second = Self.takeNumber(&rest, below: 61), let fraction = Self.takeFraction(&rest),
      let zone = Self.zone(rest)
    else { return nil }
    let whole = day.number * 86_400 + hour * 3600 + minute * 60 + second - (zone.offset ?? 0)
    seconds = Double(whole) + fraction
    utcOffsetSeconds = zone.offset
    hasZone = zone.isThere
  }

  private static func takeNumber(_ rest: inout ArraySlice<UInt8>, below limit: Int) -> Int? {
    let digits = rest.prefix(2)
    guard digits.count == 2, let number = Int(digits: digits), number < limit else { return nil }
    rest = rest.dropFirst(2)
    return number
  }

  /// `.250` is a quarter; nothing is 0.
  private static func takeFraction(_ rest: inout ArraySlice<UInt8>) -> Double? {
    guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") else { return 0 }
    rest = rest.dropFirst()
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !digits.isEmpty else { return nil }
    rest = rest.dropFirst(digits.count)
    return Double(plainDecimal: "0." + String(decoding: digits.prefix(9), as: UTF8.self))
  }

  /// Nothing, `Z`, `+02:00`, `+0200` or `+02`.
  private static func zone(_ rest: ArraySlice<UInt8>) -> (offset: Int?, isThere: Bool)? {
    guard let sign = rest.first else { return (nil, false) }
    if rest.elementsEqual([UInt8(ascii: "Z")]) || rest.elementsEqual([UInt8(ascii: "z")]) {
      return (nil, true)
    }
    let digits = rest.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      digits.count == 2 || digits.count == 4, let hours = Int(digits: digits.prefix(2)),
      let minutes = digits.count == 2 ? 0 : Int(digits: digits.dropFirst(2)), minutes < 60
    else { return nil }
    let offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -60 : 60)
    guard (-12 * 3600...14 * 3600).contains(offset) else { return nil }
    return (offset == 0 ? nil : offset, true)
  }
}
