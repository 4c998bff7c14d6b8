import TrainingModel

/// The wellness table of intervals.icu: one row a local day, fed by whatever device.
struct IntervalsWellnessTable: TableExport {
  let name = "intervals.icu wellness"
  let source = "intervals.icu"

  func recognizes(_ table: ExportTable) -> Bool {
    table.position("date", "id") != nil && table.has("restinghr", "hrv", "sleepsecs")
      && table.position("ctl", "ctlload", "readiness", "fatigue") != nil
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    let styles = draft.styles
    for row in table.rows {
      IntervalsWellness.add(line: row.line, &draft) { key in
        row.text(key.lowercased()).map { text in
          ExportCell(text, styles[table.position(key.lowercased()) ?? 0, default: .point])
        }
      }
    }
    IntervalsWellness.leaveOut(from: &draft)
  }
}

/// The wellness entries that the web interface of intervals.icu for programs gives.
struct IntervalsWellness: JSONExport {
  let name = "intervals.icu wellness"
  let source = "intervals.icu"

  func recognizes(_ value: JSONValue) -> Bool {
    value.sample.contains {
      $0.has("id", "restingHR") && ($0.has("sleepSecs") || $0.has("ctl"))
    }
  }

  func read(_ value: JSONValue, into draft: inout ExportDraft) {
    for entry in value.objects {
      Self.add(line: entry.line, &draft) { key in entry[key].map { ExportCell($0) } }
    }
    Self.leaveOut(from: &draft)
  }

  /// Adds the morning of one row, whose cells `cell` finds by their names.
  static func add(line: Int, _ draft: inout ExportDraft, cell: (String) -> ExportCell?) {
    guard let day = (cell("date") ?? cell("id")).flatMap({ WrittenTime($0.text)?.day }) else {
      return draft.reject("the date cannot be read", line: line)
    }
    func measure(_ key: String, _ range: ClosedRange<Double>, times factor: Double = 1) -> Double? {
      draft.measure(cell(key), key, in: range, times: factor, line: line)
    }
    var checkIn = CheckIn(day: day)
    checkIn.sleepHours = measure("sleepSecs", 0.5...16, times: 1.0 / 3600)
    checkIn.restingHeartRate = measure("restingHR", Plausible.restingHeartRate)
    checkIn.hrvRMSSD = measure("hrv", Plausible.rmssdMilliseconds)
    checkIn.weightKg = measure("weight", Plausible.weightKg)
    checkIn.oxygenSaturation = measure("spO2", Plausible.oxygenSaturation)
    checkIn.respirationRate = measure("respiration", Plausible.respirationRate)
    checkIn.note = cell("comments")?.text.note
    guard checkIn != CheckIn(day: day) else {
      return draft.leaveOut("day without a morning value")
    }
    draft.morning(day, line: line) { known in
      let origins = known.origins
      let source = known.source
      known = checkIn
      known.origins = origins
      known.source = source
    }
  }

  /// The answers are from 1, the best, to 4: no whole step of ours fits one of theirs.
  static func leaveOut(from draft: inout ExportDraft) {
    draft.leaveOutAll("answers on a scale of 1 to 4 (soreness, fatigue, stress, mood ...)")
    draft.leaveOutAll("SDNN, which is not RMSSD")
    draft.leaveOutAll("readiness and sleep scores, whose scale depends on the device")
  }
}
