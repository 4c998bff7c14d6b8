import TrainingModel

/// Turns what a person typed for a measure into the plain number of its column.
///
/// `6mi` becomes `9.656` for `distance_km`, `1:02:03` becomes `62.05` for `duration_min`, `7,5`
/// becomes `7.5`. A number without a unit has the unit of the column.
enum TypedMeasure {
  /// Typed text that could mean two things.
  enum Ambiguity: Error, Hashable {
    /// `1,200`: a thousand or a decimal comma.
    case comma(String)
    /// `1:30`: hours and minutes, or minutes and seconds.
    case clock(String)
  }

  /// The number as it is written; text that is no number comes back as it is, for the reader of
  /// fields to refuse with its reason.
  static func plain(_ typed: String, column: String) throws(Ambiguity) -> String {
    let unit = MeasureUnit(column: column)
    if let unit, let number = try clock(typed, unit) { return rounded(number) }
    let (digits, suffix) = parts(of: typed)
    let pointed = try withPoint(digits)
    guard !suffix.isEmpty else { return pointed }
    guard let unit, let number = Double(plainDecimal: pointed),
      let value = unit.value(number, suffix)
    else { return typed }
    return value == number ? pointed : rounded(value)
  }

  /// `6.2 mi` as `6.2` and `mi`.
  private static func parts(of typed: String) -> (digits: String, suffix: String) {
    let scalars = typed.unicodeScalars
    let digits = scalars.prefix { ("0"..."9").contains($0) || "+-.,".unicodeScalars.contains($0) }
    let suffix = String(scalars.dropFirst(digits.count)).trimmed.lowercased()
    return (String(digits), suffix)
  }

  private static func withPoint(_ digits: String) throws(Ambiguity) -> String {
    let parts = digits.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard parts.count == 2, !digits.utf8.contains(UInt8(ascii: ".")) else { return digits }
    let whole = parts[0].drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    let isSmall = whole.isEmpty || whole.allSatisfy { $0 == UInt8(ascii: "0") }
    guard parts[1].count != 3 || isSmall || whole.count > 3 else { throw .comma(digits) }
    return String(Substring(parts[0])) + "." + String(Substring(parts[1]))
  }

  /// `1:02:03` in minutes or hours, `7:30` in hours; nil for a text that is no such time.
  private static func clock(_ typed: String, _ unit: MeasureUnit) throws(Ambiguity) -> Double? {
    guard unit == .minutes || unit == .hours else { return nil }
    let parts = typed.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int(digits: $0) }
    guard parts.count == 2 || parts.count == 3, numbers.count == parts.count,
      (1...3).contains(parts[0].count),
      zip(parts, numbers).dropFirst().allSatisfy({ $0.count == 2 && $1 < 60 })
    else { return nil }
    guard unit == .hours || parts.count == 3 else { throw .clock(typed) }
    let seconds = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    return Double(seconds) / (unit == .hours ? 3600 : 60)
  }

  /// To a thousandth: a meter, a gram, a twentieth of a second.
  private static func rounded(_ value: Double) -> String {
    guard abs(value) < 1e9 else { return value.plain }
    return ((value * 1000).rounded() / 1000).plain
  }
}
