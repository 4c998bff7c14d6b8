import TrainingModel

/// Oura's sleep periods as the web exports them: several rows a day, times with their offset.
struct OuraSleepTable: TableExport {
  let name = "Oura sleep"
  let source = "Oura"

  func recognizes(_ table: ExportTable) -> Bool {
    table.has("bedtime_start", "bedtime_end", "total_sleep_duration")
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    let styles = draft.styles
    var nights = Nights()
    for row in table.rows {
      let period = OuraPeriod(line: row.line) { key in
        row.text(key).map {
          ExportCell($0, styles[table.position(key) ?? 0, default: .point])
        }
      }
      if let sleep = period.sleep(&draft) { nights.add(sleep) }
    }
    nights.put(into: &draft)
    draft.leaveOutAll("scores and contributors")
  }
}

/// Oura's account in JSON: `{"sleep": [...]}`, or `{"data": [...]}` as programs get it.
struct OuraSleep: JSONExport {
  let name = "Oura sleep"
  let source = "Oura"

  func recognizes(_ value: JSONValue) -> Bool {
    (value["sleep"] ?? value["data"] ?? value).sample.contains {
      $0.has("bedtime_end", "bedtime_start")
    }
  }

  private func periods(in value: JSONValue) -> [JSONValue] {
    (value["sleep"] ?? value["data"])?.objects ?? value.items.filter(\.isObject)
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    var nights = Nights()
    for entry in periods(in: value) {
      let period = OuraPeriod(line: entry.line) { key in
        let readiness = key == "readiness_temperature_deviation"
        let cell = readiness ? entry["readiness"]?["temperature_deviation"] : entry[key]
        return cell.map { ExportCell($0) }
      }
      if let sleep = period.sleep(&draft) { nights.add(sleep) }
    }
    nights.put(into: &draft)
    draft.leaveOutAll("scores and contributors")
  }
}

/// One sleep period of Oura, whose fields `cell` finds by their names.
private struct OuraPeriod {
  let line: Int
  let cell: (String) -> ExportCell?

  func sleep(_ draft: inout ExportDraft) -> Nights.Sleep? {
    let type = cell("type")?.text ?? ""
    guard type != "rest", type != "deleted" else {
      draft.leaveOut("rest that was no sleep")
      return nil
    }
    guard let end = time("bedtime_end") else {
      draft.reject("the end of the sleep cannot be read", line: line)
      return nil
    }
    guard let seconds = number(["total_sleep_duration", "total"], &draft)?.value, seconds > 0 else {
      draft.leaveOut("period without sleep")
      return nil
    }
    let local = end.local(draft.clock)
    var sleep = Nights.Sleep(end: local.day, hours: seconds / 3600, line: line)
    sleep.wake = local.time
    sleep.start = time("bedtime_start")?.local(draft.clock).time
    sleep.isNap = type == "long_sleep" ? false : ["late_nap", "nap"].contains(type) ? true : nil
    func measure(_ keys: [String], _ range: ClosedRange<Double>) -> Double? {
      let found = number(keys, &draft)
      return draft.measure(found?.value, found?.key ?? keys[0], in: range, line: line)
    }
    sleep.measures.hrvRMSSD = measure(["average_hrv", "rmssd"], Plausible.rmssdMilliseconds)
    sleep.measures.restingHeartRate = measure(
      ["lowest_heart_rate", "hr_lowest"], Plausible.restingHeartRate)
    sleep.measures.respirationRate = measure(
      ["average_breath", "breath_average"], Plausible.respirationRate)
    sleep.measures.skinTemperatureDeviation = measure(
      ["readiness_temperature_deviation", "temperature_deviation"],
      Plausible.skinTemperatureDeviation)
    return sleep
  }

  /// The first number under these keys.
  private func number(
    _ keys: [String], _ draft: inout ExportDraft
  ) -> (key: String, value: Double)? {
    for key in keys {
      if let value = draft.number(cell(key), key, line: line) { return (key, value) }
    }
    return nil
  }

  /// Oura's offsets are local, `+00:00` too.
  private func time(_ key: String) -> WrittenTime? {
    cell(key).flatMap { WrittenTime($0.text) }?.asLocal
  }
}

/// Oura's older table of trends: one row a day.
struct OuraTrendsTable: TableExport {
  let name = "Oura trends"
  let source = "Oura"

  func recognizes(_ table: ExportTable) -> Bool {
    table.has("date", "average hrv", "lowest resting heart rate")
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    for row in table.rows {
      guard let day = row.text("date").flatMap({ WrittenTime($0) })?.day else {
        draft.reject("the date cannot be read", line: row.line)
        continue
      }
      let sleep = table.position("total sleep time", "total sleep duration")
      let hours = draft.measure(row, at: sleep, in: 0.5...16, times: 1.0 / 3600)
      let rmssd = draft.measure(row, "average hrv", in: Plausible.rmssdMilliseconds)
      let rate = draft.measure(row, "lowest resting heart rate", in: Plausible.restingHeartRate)
      let breaths = draft.measure(row, "respiratory rate", in: Plausible.respirationRate)
      let warmth = draft.measure(
        row, "temperature deviation (°c)", in: Plausible.skinTemperatureDeviation)
      let times = draft.clockTimes(
        row.text("bedtime start").flatMap { WrittenTime($0) }?.clockTime,
        row.text("bedtime end").flatMap { WrittenTime($0) }?.clockTime, line: row.line)
      draft.morning(day, line: row.line) { checkIn in
        checkIn.sleepHours = hours
        checkIn.bedtime = times.bed
        checkIn.wakeTime = times.wake
        checkIn.hrvRMSSD = rmssd
        checkIn.restingHeartRate = rate
        checkIn.respirationRate = breaths
        checkIn.skinTemperatureDeviation = warmth
      }
    }
    draft.leaveOutAll("scores")
  }
}
