import TrainingModel

/// HRV4Training's measurements: a reading on waking, with or without a questionnaire.
///
/// Android writes year-day-month in some places, and coordinates with decimal commas that shift
/// everything behind them: only what stands before is read.
struct HRV4Training: TableExport {
  let name = "HRV4Training"
  let source = "HRV4Training"

  func recognizes(_ table: ExportTable) -> Bool {
    table.has("rmssd", "hr") && table.has("avnn")
      && table.position("timestamp_measurement", "date") != nil
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    let stamp = table.position("timestamp_measurement", "date")
    guard let order = draft.dateOrder(of: table.texts(at: stamp), mayBeYearDayMonth: true) else {
      return draft.warn(
        "nothing tells whether its dates have the day or the month first; the file was left out",
        "export it again with a later day of the month in it")
    }
    if order != .yearMonthDay { draft.remark("the dates were read as \(order.rawValue)") }
    for row in table.rows {
      let rmssd = draft.measure(row, "rmssd", in: Plausible.rmssdMilliseconds)
      let rate = draft.measure(row, "hr", in: Plausible.restingHeartRate)
      // It has no time of one either.
      guard rmssd != nil || rate != nil else {
        draft.leaveOut("day without a reading")
        continue
      }
      guard let time = row.text(at: stamp).flatMap({ WrittenTime($0, order: order) }) else {
        draft.reject("the date cannot be read", line: row.line)
        continue
      }
      let day = time.local(draft.clock).day
      guard draft.morning(day)?.hrvRMSSD == nil else {
        draft.leaveOut("second reading of a day")
        continue
      }
      let note = row.text("note")?.note
      draft.morning(day, line: row.line) { checkIn in
        checkIn.hrvRMSSD = rmssd
        checkIn.restingHeartRate = rate
        checkIn.note = note
      }
    }
    draft.leaveOutAll("SDNN, which is not RMSSD")
    if table.has("fatigue") {
      draft.leaveOutAll("answers, on the app's own scales, of which the file says nothing")
    }
  }
}

/// Elite HRV's readings; only those that the app calls readiness.
struct EliteHRV: TableExport {
  let name = "Elite HRV"
  let source = "Elite HRV"

  func recognizes(_ table: ExportTable) -> Bool {
    table.has("datetime", "type", "lnrmssd", "rmssd", "hr")
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    let rows = table.rows.map { ($0, $0.text("datetime", "date").flatMap { WrittenTime($0) }) }
    for (row, time) in rows.sorted(by: { ($0.1?.secondsOfDay ?? 0) < ($1.1?.secondsOfDay ?? 0) }) {
      guard row.text("type")?.lowercased() == "readiness" else {
        draft.leaveOut("reading that is no morning reading")
        continue
      }
      guard let day = row.text("date").flatMap({ WrittenTime($0) })?.day ?? time?.day else {
        draft.reject("the date cannot be read", line: row.line)
        continue
      }
      guard draft.morning(day) == nil else {
        draft.leaveOut("later reading of a day")
        continue
      }
      let rmssd = draft.measure(row, "rmssd", in: Plausible.rmssdMilliseconds)
      let rate = draft.measure(row, "hr", in: Plausible.restingHeartRate)
      draft.morning(day, line: row.line) { checkIn in
        checkIn.hrvRMSSD = rmssd
        checkIn.restingHeartRate = rate
      }
    }
    draft.leaveOutAll("the app's own score, called HRV, and SDNN")
  }
}
