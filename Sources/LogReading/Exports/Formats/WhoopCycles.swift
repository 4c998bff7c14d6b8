import TrainingModel

/// `physiological_cycles.csv`: recovery and the night, on the day of waking up.
struct WhoopCycles: TableExport {
  let name = "WHOOP cycles"
  let source = Whoop.source

  func recognizes(_ table: ExportTable) -> Bool {
    Whoop.matches(
      table, ["recovery score %", "heart rate variability (ms)", "wake onset"], counts: [26])
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    Whoop.warnIfTranslated(table, &draft)
    guard let order = Whoop.dateOrder(table, &draft) else { return }
    let columns = WhoopNightColumns(table, onset: 12)
    let rate = Whoop.position(table, "resting heart rate (bpm)", 4)
    let rmssd = Whoop.position(table, "heart rate variability (ms)", 5)
    let oxygen = Whoop.position(table, "blood oxygen %", 7)
    var nights = Nights()
    for row in table.rows {
      guard var sleep = columns.sleep(row, order, &draft) else { continue }
      sleep.isNap = false
      sleep.measures.restingHeartRate = draft.measure(
        row, at: rate, in: Plausible.restingHeartRate)
      sleep.measures.hrvRMSSD = draft.measure(row, at: rmssd, in: Plausible.rmssdMilliseconds)
      sleep.measures.oxygenSaturation = draft.measure(
        row, at: oxygen, in: Plausible.oxygenSaturation)
      nights.add(sleep)
    }
    nights.put(into: &draft)
    draft.leaveOutAll("recovery score, strain, and skin temperature, which is no deviation")
  }
}

/// `sleeps.csv`: the same nights, and the naps.
struct WhoopSleeps: TableExport {
  let name = "WHOOP sleeps"
  let source = Whoop.source

  func recognizes(_ table: ExportTable) -> Bool {
    Whoop.matches(table, ["asleep duration (min)", "wake onset", "nap"], counts: [18])
  }

  func read(_ table: ExportTable, into draft: inout ExportDraft) {
    Whoop.warnIfTranslated(table, &draft)
    guard let order = Whoop.dateOrder(table, &draft) else { return }
    let columns = WhoopNightColumns(table, onset: 3)
    let nap = Whoop.position(table, "nap", 17)
    var nights = Nights()
    for row in table.rows {
      guard var sleep = columns.sleep(row, order, &draft) else { continue }
      sleep.isNap = row.text(at: nap)?.lowercased() == "true"
      nights.add(sleep)
    }
    nights.put(into: &draft)
    draft.leaveOutAll("scores and stages of sleep")
  }
}

/// The columns of a night, which stand in one order after its onset.
struct WhoopNightColumns {
  let onset: Int
  let wake: Int
  let respiration: Int
  let asleep: Int

  init(_ table: ExportTable, onset: Int) {
    self.onset = Whoop.position(table, "sleep onset", onset)
    wake = Whoop.position(table, "wake onset", onset + 1)
    respiration = Whoop.position(table, "respiratory rate (rpm)", onset + 3)
    asleep = Whoop.position(table, "asleep duration (min)", onset + 4)
  }

  func sleep(
    _ row: ExportRow, _ order: DateOrder, _ draft: inout ExportDraft
  ) -> Nights.Sleep? {
    guard let text = row.text(at: wake) else {
      draft.leaveOut("cycle without a night")
      return nil
    }
    guard let end = WrittenTime(text, order: order) else {
      draft.reject("the wake-up time cannot be read", line: row.line)
      return nil
    }
    guard let minutes = draft.number(row, at: asleep), minutes > 0 else {
      draft.leaveOut("night without a measured sleep")
      return nil
    }
    var sleep = Nights.Sleep(end: end.day, hours: minutes / 60, line: row.line)
    sleep.wake = end.clockTime
    sleep.start = row.text(at: onset).flatMap { WrittenTime($0, order: order) }?.clockTime
    sleep.measures.respirationRate = draft.measure(
      row, at: respiration, in: Plausible.respirationRate)
    return sleep
  }
}
