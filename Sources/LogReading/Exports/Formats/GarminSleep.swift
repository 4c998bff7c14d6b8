import TrainingModel

/// Garmin's nights: `sleepData` of the account export, and `dailySleepDTO` of the web.
struct GarminSleep: JSONExport {
  let name = "Garmin sleep"
  let source = "Garmin"

  /// Parts of a night may miss its window by this many seconds.
  private static let windowTolerance = 180.0

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
      addNaps(of: entry, night, to: &nights, draft.clock)
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
      guard let seconds = asleep(night, window: end.seconds(since: start)) else {
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

  /// Deep, light and REM sleep. A night without REM leaves it out: then the rest must fill the
  /// window.
  private func asleep(_ night: JSONValue, window: Int?) -> Double? {
    let stages = ["deepSleepSeconds", "lightSleepSeconds", "remSleepSeconds"].map {
      night[$0]?.number
    }
    let sum = stages.compactMap(\.self).reduce(0, +)
    guard sum > 0 else { return night["sleepTimeSeconds"]?.number }
    if !stages.contains(nil) { return sum }
    let awake = ["awakeSleepSeconds", "unmeasurableSeconds", "unmeasurableSleepSeconds"]
      .compactMap { night[$0]?.number }.reduce(0, +)
    guard let window else { return nil }
    return abs(sum + awake - Double(window)) <= Self.windowTolerance ? sum : nil
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
      night["averageRespiration"]?.number ?? night["averageRespirationValue"]?.number,
      "averageRespiration", in: Plausible.respirationRate, line: night.line)
    measures.oxygenSaturation = draft.measure(
      night["averageSpO2Value"]?.number, "averageSpO2Value", in: Plausible.oxygenSaturation,
      line: night.line)
    measures.skinTemperatureDeviation = draft.measure(
      entry["avgSkinTempDeviationC"]?.number, "avgSkinTempDeviationC",
      in: Plausible.skinTemperatureDeviation, line: night.line)
    measures.restingHeartRate = draft.measure(
      entry["restingHeartRate"]?.number, "restingHeartRate", in: Plausible.restingHeartRate,
      line: night.line)
    measures.hrvRMSSD = draft.measure(
      entry["avgOvernightHrv"]?.number, "avgOvernightHrv", in: Plausible.rmssdMilliseconds,
      line: night.line)
    return measures
  }

  private func addNaps(
    of entry: JSONValue, _ night: JSONValue, to nights: inout Nights, _ clock: LocalClock
  ) {
    let naps = (entry["dailyNapDTOS"] ?? night["dailyNapDTOS"] ?? night["napList"])?.items ?? []
    for nap in naps {
      guard let seconds = nap["napTimeSec"]?.number,
        let end = (nap["napEndTimestampGMT"] ?? nap["napStartTimestampGMT"])?.time?.asUTC
      else { continue }
      let local = end.local(clock)
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
