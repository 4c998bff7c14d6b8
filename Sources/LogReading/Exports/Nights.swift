import TrainingModel

/// The sleeps of one file, each put to its morning: a night belongs to the day on which it ended,
/// a nap to the morning after it.
///
/// Of several sleeps that end on one day the longest is the night. A sleep shorter than three
/// hours is no night, unless the app says so.
struct Nights {
  /// Shorter sleeps are naps.
  static let shortestHours = 3.0
  /// Shorter nights were not measured.
  private static let plausibleHours = 0.5...Plausible.sleepHours.upperBound

  struct Sleep {
    let end: CalendarDay
    var start: ClockTime?
    var wake: ClockTime?
    let hours: Double
    /// What the app says; nil where it says nothing.
    var isNap: Bool?
    var line: Int?
    var measures = Measures()
  }

  /// What was measured in a night, each inside its plausible range.
  struct Measures {
    var restingHeartRate: Double?
    var hrvRMSSD: Double?
    var respirationRate: Double?
    var oxygenSaturation: Double?
    var skinTemperatureDeviation: Double?
  }

  private var sleeps: [Sleep] = []

  mutating func add(_ sleep: Sleep) {
    sleeps.append(sleep)
  }

  func put(into draft: inout ExportDraft) {
    var nights: [CalendarDay: Sleep] = [:]
    var naps: [Sleep] = []
    for sleep in sleeps.sorted(by: Self.isLonger) {
      let isNight = sleep.isNap.map { !$0 } ?? (sleep.hours >= Self.shortestHours)
      if isNight, nights[sleep.end] == nil {
        nights[sleep.end] = sleep
      } else {
        naps.append(sleep)
      }
    }
    for night in nights.values.sorted(by: { $0.end < $1.end }) { put(night, into: &draft) }
    for nap in naps.sorted(by: Self.isEarlier) {
      let before = nights[nap.end]?.wake.map { wake in nap.wake.map { $0 <= wake } ?? false }
      put(nap: nap, on: before == true ? nap.end : nap.end.advanced(by: 1), into: &draft)
    }
  }

  private static func isLonger(_ one: Sleep, _ other: Sleep) -> Bool {
    // What the app calls the night goes before what may be one.
    let (declared, otherDeclared) = (one.isNap == false, other.isNap == false)
    if declared != otherDeclared { return declared }
    return one.hours == other.hours ? isEarlier(one, other) : one.hours > other.hours
  }

  private static func isEarlier(_ one: Sleep, _ other: Sleep) -> Bool {
    (one.end.number, one.wake?.minutesSinceMidnight ?? 0, one.line ?? 0, one.hours)
      < (other.end.number, other.wake?.minutesSinceMidnight ?? 0, other.line ?? 0, other.hours)
  }

  private func put(_ night: Sleep, into draft: inout ExportDraft) {
    let hours = draft.measure(
      night.hours, "sleep in hours", in: Self.plausibleHours, line: night.line)
    let times = draft.clockTimes(night.start, night.wake, line: night.line)
    draft.morning(night.end, line: night.line) { checkIn in
      if let hours {
        checkIn.sleepHours = hours
        checkIn.bedtime = times.bed
        checkIn.wakeTime = times.wake
      }
      let measures = night.measures
      checkIn.restingHeartRate = measures.restingHeartRate ?? checkIn.restingHeartRate
      checkIn.hrvRMSSD = measures.hrvRMSSD ?? checkIn.hrvRMSSD
      checkIn.respirationRate = measures.respirationRate ?? checkIn.respirationRate
      checkIn.oxygenSaturation = measures.oxygenSaturation ?? checkIn.oxygenSaturation
      checkIn.skinTemperatureDeviation =
        measures.skinTemperatureDeviation ?? checkIn.skinTemperatureDeviation
    }
  }

  private func put(nap: Sleep, on day: CalendarDay, into draft: inout ExportDraft) {
    let minutes = (nap.hours * 60).rounded()
    guard minutes > 0 else { return draft.leaveOut("sleep of no length") }
    let sum = (draft.morning(day)?.napMinutes ?? 0) + minutes
    guard Plausible.napMinutes.contains(sum) else {
      return draft.leaveOut("second sleep of a day, beyond four hours")
    }
    draft.morning(day, line: nap.line) { $0.napMinutes = sum }
  }
}
