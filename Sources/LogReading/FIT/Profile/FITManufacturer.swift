/// The makers of watches and apps that are worth naming in a report.
enum FITManufacturer {
  /// `nil` for a maker that is not in the list.
  static func word(_ number: Int) -> String? { words[number] }

  private static let words: [Int: String] = [
    1: "garmin", 15: "dynastream", 23: "suunto", 32: "wahoo", 70: "sigma", 71: "tomtom",
    95: "stryd", 123: "polar", 255: "development", 260: "zwift", 265: "strava",
    289: "hammerhead", 294: "coros", 307: "onelap", 331: "mywhoosh", 348: "huawei",
  ]
}
