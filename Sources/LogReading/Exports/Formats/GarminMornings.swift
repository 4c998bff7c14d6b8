import TrainingModel

/// Garmin's daily summaries: `UDSFile` of the account export and `dailySummary` of the web.
struct GarminDailySummaries: JSONExport {
  let name = "Garmin daily summaries"
  let source = "Garmin"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains {
      $0.has("calendarDate")
        && ($0.has("restingHeartRate") || $0.has("allDayStress") || $0.has("wellnessStartTimeGmt"))
    }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    for entry in value.objects {
      guard let day = draft.calendarDate(of: entry) else { continue }
      let rate = draft.measure(
        entry, "restingHeartRate", in: Plausible.restingHeartRate)
      guard let rate else {
        draft.leaveOut("day without a resting heart rate")
        continue
      }
      draft.morning(day, line: entry.line) { $0.restingHeartRate = rate }
    }
    draft.leaveOutAll("steps, stress levels and body battery")
  }
}

/// Garmin's health status: night values of HRV, oxygen, skin temperature and breathing.
struct GarminHealthStatus: JSONExport {
  let name = "Garmin health status"
  let source = "Garmin"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains {
      $0.has("calendarDate") && $0["metrics"]?.items.first?["type"] != nil
    }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    for entry in value.objects.newestLast {
      guard let day = draft.calendarDate(of: entry) else { continue }
      var isEmpty = true
      for metric in entry["metrics"]?.items ?? [] {
        guard let type = metric["type"]?.text, let range = Self.range(of: type) else { continue }
        let value = draft.measure(
          draft.number(metric, "value"), type, in: range, line: metric.line)
        guard let value else { continue }
        isEmpty = false
        draft.morning(day, line: entry.line) { Self.put(value, type, into: &$0) }
      }
      if isEmpty { draft.leaveOut("day without a value yet") }
    }
    draft.leaveOutAll("mean heart rate of the night, which is no resting heart rate")
  }

  private static func range(of type: String) -> ClosedRange<Double>? {
    switch type {
    case "HRV": Plausible.rmssdMilliseconds
    case "SPO2": Plausible.oxygenSaturation
    case "RESPIRATION": Plausible.respirationRate
    case "SKIN_TEMP_C": Plausible.skinTemperatureDeviation
    default: nil
    }
  }

  private static func put(_ value: Double, _ type: String, into checkIn: inout CheckIn) {
    switch type {
    case "HRV": checkIn.hrvRMSSD = value
    case "SPO2": checkIn.oxygenSaturation = value
    case "RESPIRATION": checkIn.respirationRate = value
    default: checkIn.skinTemperatureDeviation = value
    }
  }
}

/// Garmin's HRV of the web: one summary a night, alone or in a list.
struct GarminHRV: JSONExport {
  let name = "Garmin HRV"
  let source = "Garmin"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains { !summaries(in: $0).isEmpty }
  }

  private func summaries(in value: JSONValue) -> [JSONValue] {
    value.objects.flatMap { entry -> [JSONValue] in
      let found = entry["hrvSummaries"]?.items ?? [entry["hrvSummary"] ?? entry]
      return found.filter { $0.has("calendarDate", "lastNightAvg") }
    }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    for summary in summaries(in: value).newestLast {
      guard let day = draft.calendarDate(of: summary) else { continue }
      let rmssd = draft.measure(
        summary, "lastNightAvg", in: Plausible.rmssdMilliseconds)
      guard let rmssd else {
        draft.leaveOut("night without HRV")
        continue
      }
      draft.morning(day, line: summary.line) { $0.hrvRMSSD = rmssd }
    }
    draft.leaveOutAll("Garmin's own baselines and weekly means")
  }
}

/// Garmin's weights of the web, in grams.
struct GarminWeight: JSONExport {
  let name = "Garmin weight"
  let source = "Garmin"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains {
      $0["dailyWeightSummaries"] != nil || $0["dateWeightList"] != nil
    }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    for entry in value.objects {
      let days = entry["dailyWeightSummaries"]?.items.compactMap { $0["latestWeight"] }
      for weight in days ?? entry["dateWeightList"]?.items ?? [] {
        guard let day = draft.calendarDate(of: weight) else { continue }
        let kilograms = draft.measure(
          weight, "weight", in: Plausible.weightKg, times: 0.001)
        draft.morning(day, line: weight.line) { $0.weightKg = kilograms ?? $0.weightKg }
      }
    }
    draft.leaveOutAll("body fat and other estimates of scales")
  }
}

/// Scores of sleep or training, which are nobody's measurement: recognized, and left out.
struct GarminScores: JSONExport {
  let name = "Garmin scores"
  let source = "Garmin"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.first?.has("calendarDate", "value") == true
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    draft.leaveOutAll("scores, for nobody outside Garmin knows their scale")
  }
}

extension ExportDraft {
  /// The `calendarDate` of an entry, which is the day of waking; counted when it cannot be read.
  mutating func calendarDate(of entry: JSONValue) -> CalendarDay? {
    if let day = entry["calendarDate"]?.text.flatMap({ CalendarDay($0) }) { return day }
    reject("its date cannot be read", line: entry.line)
    return nil
  }
}
