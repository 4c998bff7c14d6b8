import TrainingModel

/// Garmin's nights: `sleepData` of the account export, and `dailySleepDTO` of the web.
struct GarminSleep: JSONExport {
  let name = "Garmin sleep"
  let source = "Garmin"

  /// Parts of a night may miss its window by this many seconds.
  private static let windowTolerance = 180.0
  /// How long a part of a night may be: none of it, or all of the longest.
  private static let plausibleSeconds = 0...(Plausible.sleepHours.upperBound * 3600)

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains {
      $0["dailySleepDTO"] != nil
        || $0.has("calendarDate", "sleepStartTimestampGMT")
        || $0.has("calendarDate", "sleepWindowConfirmationType")
    }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    var nights = Nights()
    for entry in value.objects.newestLast {
      let night = entry["dailySleepDTO"] ?? entry
      addNaps(of: entry, night, to: &nights, &draft)
      guard night["sleepEndTimestampGMT"] != nil else {
        draft.leaveOut("day without a measured night")
        continue
      }
      guard let end = night["sleepEndTimestampGMT"]?.time?.asUTC,
        let start = night["sleepStartTimestampGMT"]?.time?.asUTC
      else {
        draft.reject("its times cannot be read", line: night.line)
        continue
      }
      guard let seconds = asleep(night, window: end.seconds(since: start), &draft) else {
        draft.reject("its stages do not add up to its window", line: night.line)
        continue
      }
      let (day, wake) = wake(of: night, end, draft.clock)
      var sleep = Nights.Sleep(end: day, hours: seconds / 3600, isNap: false, line: night.line)
      sleep.wake = wake
      sleep.start =
        night["sleepStartTimestampLocal"]?.time?.clockTime ?? start.local(draft.clock).time
      sleep.measures = measures(of: entry, night, &draft)
      nights.add(sleep)
    }
    nights.put(into: &draft)
    draft.leaveOutAll("scores and stages of sleep")
  }

  /// Deep, light and REM sleep. A night without one of them must show by its window that there was
  /// none.
  private func asleep(
    _ night: JSONValue, window: Int?, _ draft: inout ExportDraft
  ) -> Double? {
    let stages = ["deepSleepSeconds", "lightSleepSeconds", "remSleepSeconds"].map {
      part($0, of: night, &draft)
    }
    let sum = stages.compactMap(\.self).reduce(0, +)
    guard sum > 0 else { return draft.number(night, "sleepTimeSeconds") }
    if !stages.contains(nil) { return sum }
    let awake = ["awakeSleepSeconds", "unmeasurableSeconds", "unmeasurableSleepSeconds"]
      .compactMap { part($0, of: night, &draft) }.reduce(0, +)
    guard let window else { return nil }
    return abs(sum + awake - Double(window)) <= Self.windowTolerance ? sum : nil
  }

  /// The seconds of a part of the night; nil where it has none, or none that can be.
  private func part(
    _ key: String, of night: JSONValue, _ draft: inout ExportDraft
  ) -> Double? {
    // -1 and -2 stand for "not measured".
    guard let seconds = draft.number(night, key), ![-1, -2].contains(seconds) else { return nil }
    guard Self.plausibleSeconds.contains(seconds) else {
      draft.count(implausible: key, Self.plausibleSeconds, line: night.line)
      return nil
    }
    return seconds
  }

  /// The wake-up day as Garmin names it, else the local day of the end.
  private func wake(
    of night: JSONValue, _ end: WrittenTime, _ clock: LocalClock
  ) -> (CalendarDay, ClockTime?) {
    let local = end.local(clock)
    let day = night["calendarDate"]?.text.flatMap { CalendarDay($0) }
    return (day ?? local.day, night["sleepEndTimestampLocal"]?.time?.clockTime ?? local.time)
  }

  private func measures(
    of entry: JSONValue, _ night: JSONValue, _ draft: inout ExportDraft
  ) -> Nights.Measures {
    var measures = Nights.Measures()
    measures.respirationRate = draft.measure(
      night, "averageRespiration", "averageRespirationValue", in: Plausible.respirationRate)
    measures.oxygenSaturation = draft.measure(
      night, "averageSpO2Value", in: Plausible.oxygenSaturation)
    measures.skinTemperatureDeviation = draft.measure(
      entry, "avgSkinTempDeviationC", in: Plausible.skinTemperatureDeviation)
    measures.restingHeartRate = draft.measure(
      entry, "restingHeartRate", in: Plausible.restingHeartRate)
    measures.hrvRMSSD = draft.measure(
      entry, "avgOvernightHrv", in: Plausible.rmssdMilliseconds)
    return measures
  }

  private func addNaps(
    of entry: JSONValue, _ night: JSONValue, to nights: inout Nights,
    _ draft: inout ExportDraft
  ) {
    let naps = (entry["dailyNapDTOS"] ?? night["dailyNapDTOS"] ?? night["napList"])?.items ?? []
    for nap in naps {
      guard let seconds = draft.number(nap, "napTimeSec") else { continue }
      guard let end = (nap["napEndTimestampGMT"] ?? nap["napStartTimestampGMT"])?.time?.asUTC
      else {
        draft.reject("the end of the nap cannot be read", line: nap.line)
        continue
      }
      let local = end.local(draft.clock)
      nights.add(
        Nights.Sleep(
          end: local.day, wake: local.time, hours: seconds / 3600, isNap: true, line: nap.line))
    }
  }
}

extension JSONValue {
  /// An instant or date, written as text or as seconds or milliseconds since 1970.
  var time: WrittenTime? {
    if let text, let time = WrittenTime(text) { return time }
    return number.flatMap { WrittenTime(epoch: $0) }
  }
}

extension [JSONValue] {
  /// Days stand in several entries; the one that was made last is read last.
  var newestLast: [JSONValue] {
    let keys = ["createTimestampUTC", "createTimeStamp", "createTimestamp"]
    let stamps = map { entry in keys.lazy.compactMap { entry[$0]?.text }.first ?? "" }
    return zip(indices, stamps).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { self[$0.0] }
  }
}
