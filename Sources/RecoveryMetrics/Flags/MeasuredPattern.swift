import TrainingModel

/// Patterns of measures that are red flags by themselves.
enum MeasuredPattern {
  static let restingHeartRate = "resting-hr-high"
  static let lowMood = "low-mood-14-days"
  static let soreness = "soreness-8-days"
  static let longIllness = "ill"
  static let weightLoss = "weight-loss"
  static let lowOxygen = "low-spo2"
  static let orthostatic = "orthostatic"

  /// For each day, how many days in a row up to it `holds`; a day without a value ends the row.
  static func streaks(count: Int, holds: (Int) -> Bool) -> [Int] {
    var length = 0
    return (0..<count).map { day in
      length = holds(day) ? length + 1 : 0
      return length
    }
  }

  /// The days on which a pattern over days in a row is open: its row, long enough, ends there.
  static func daily(_ ledger: Ledger) -> [(day: Int, id: String)] {
    let mornings = ledger.mornings
    func days(_ id: String, atLeast length: Int, holds: (Int) -> Bool) -> [(day: Int, id: String)] {
      streaks(count: ledger.count, holds: holds).enumerated()
        .filter { $0.element >= length }.map { ($0.offset, id) }
    }
    let moods = days(lowMood, atLeast: 14) { mornings[.mood, $0]?.isWithin(2) == true }
    let sore = days(soreness, atLeast: 8) { mornings[.soreness, $0]?.reaches(4) == true }
    let ill = days(longIllness, atLeast: 11) { mornings.isIll[$0] }
    return moods + sore + ill + restingHeartRates(ledger) + orthostaticRises(ledger)
  }

  /// Mornings with z of 3 or more, three in a row, a symptom tag on one of the row's days.
  private static func restingHeartRates(_ ledger: Ledger) -> [(day: Int, id: String)] {
    let rows = streaks(count: ledger.count) {
      ledger.mornings.z(.restingHeartRate, on: $0)?.reaches(3) == true
    }
    return rows.enumerated().compactMap { day, length in
      guard length >= 3,
        ((day - length + 1)...day).contains(where: {
          ledger.checkIn(on: $0)?.symptoms.isEmpty == false
        })
      else { return nil }
      return (day, restingHeartRate)
    }
  }

  /// Days with a symptom tag on which the heart rate rose by 30 bpm or more on standing, or by 40
  /// from 12 to 19 years of age.
  private static func orthostaticRises(_ ledger: Ledger) -> [(day: Int, id: String)] {
    (0..<ledger.count).compactMap { day in
      guard let rise = ledger.mornings[.orthostatic, day],
        ledger.checkIn(on: day)?.symptoms.isEmpty == false
      else { return nil }
      let age = ledger.settings.birthYear.map { ledger.day(at: day).year - $0 }
      let limit = age.map { (12...19).contains($0) } == true ? 40.0 : 30.0
      return rise.reaches(limit) ? (day, orthostatic) : nil
    }
  }

  /// Patterns that are judged once, at the week's end.
  static func weekly(_ ledger: Ledger, end: Int) -> [(day: Int, id: String)] {
    var found: [(day: Int, id: String)] = []
    if losesWeight(ledger.mornings, end: end) { found.append((end, weightLoss)) }
    let low = ((end - 6)...end).filter {
      ledger.mornings[.oxygen, $0]?.isWithin(92) == true
    }
    if low.count >= 2 { found += low.map { ($0, lowOxygen) } }
    return found
  }

  /// Mean mass of the seven dates that end on `day`, of three mornings or more.
  static func weekMass(_ mornings: Mornings, end day: Int) -> Double? {
    let values = mornings.values(.weight, in: (day - 6)..<(day + 1))
    return values.count >= BodyMass.fewestMornings ? Statistics.mean(values) : nil
  }

  private static func losesWeight(_ mornings: Mornings, end: Int) -> Bool {
    guard let now = weekMass(mornings, end: end) else { return false }
    let highest = ((end - 55)...end).compactMap { weekMass(mornings, end: $0) }.max() ?? now
    if (100 * (now / highest - 1)).isWithin(-5) { return true }
    let weeks = (0...3).map { weekMass(mornings, end: end - 7 * $0) }
    return zip(weeks, weeks.dropFirst()).allSatisfy { later, earlier in
      guard let later, let earlier else { return false }
      return (100 * (later / earlier - 1)).isWithin(-1)
    }
  }
}
