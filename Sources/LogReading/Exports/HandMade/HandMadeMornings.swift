import TrainingModel

/// Reads the mornings of a table of somebody's own.
struct HandMadeMornings {
  private let columns: HandMadeColumns
  /// Answers whose column stays within 1 to 5.
  private var answers: Set<HandMadeColumn.Field> = []
  private let weightFactor: Double

  private static let answerFields: [HandMadeColumn.Field] = [
    .sleepQuality, .soreness, .energy, .stress, .mood, .motivation, .appetite,
  ]

  init(_ table: ExportTable, _ columns: HandMadeColumns, _ draft: inout ExportDraft) {
    self.columns = columns
    weightFactor = Self.weightFactor(columns, draft.settings)
    for field in Self.answerFields {
      guard let column = columns[field] else { continue }
      let title = draft.title(at: column.position).quoted
      let style = draft.style(at: column.position)
      let values = table.texts(at: column.position).compactMap { style.number($0) }
      if values.allSatisfy({ Plausible.scale.contains($0) }) {
        answers.insert(field)
        draft.remark("\(title) was read as 1 to 5, where 5 is much of what the name says")
      } else {
        draft.leaveOutAll("\(title), which is not on a scale of 1 to 5")
      }
    }
    if columns[.fatigue] != nil {
      draft.leaveOutAll("fatigue, for energy is what is asked here")
    }
    if columns[.hrv] != nil, columns.isFromAppleHealth || columns[.sdnn] != nil {
      draft.leaveOutAll("HRV of Apple Health, which is SDNN and not RMSSD")
    } else if let hrv = columns[.hrv], hrv.unit != "rmssd", hrv.unit != "ms" {
      draft.remark(
        "\(draft.title(at: hrv.position).quoted) was read as RMSSD in milliseconds",
        "name the column hrv_rmssd, or sdnn if that is what it holds")
    }
  }

  private static func weightFactor(_ columns: HandMadeColumns, _ settings: Settings) -> Double {
    switch columns[.weight]?.unit {
    case "lb", "lbs", "pounds": 0.45359237
    case "kg": 1
    default: settings.units == .imperial ? 0.45359237 : 1
    }
  }

  func add(_ row: ExportRow, _ day: CalendarDay, _ draft: inout ExportDraft) {
    var checkIn = CheckIn(day: day)
    checkIn.sleepHours = sleepHours(row, &draft)
    checkIn.restingHeartRate = measure(row, .restingHeartRate, Plausible.restingHeartRate, &draft)
    if !columns.isFromAppleHealth, columns[.sdnn] == nil {
      checkIn.hrvRMSSD = measure(row, .hrv, Plausible.rmssdMilliseconds, &draft)
    }
    checkIn.weightKg = weight(row, &draft)
    checkIn.napMinutes = measure(row, .nap, Plausible.napMinutes, &draft)
    let bedtime = draft.clockTime(row, at: columns[.bedtime]?.position)
    let wakeTime = draft.clockTime(row, at: columns[.wakeTime]?.position)
    (checkIn.bedtime, checkIn.wakeTime) = draft.clockTimes(bedtime, wakeTime, line: row.line)
    checkIn.sleepQuality = answer(row, .sleepQuality, &draft)
    checkIn.soreness = answer(row, .soreness, &draft)
    checkIn.energy = answer(row, .energy, &draft)
    checkIn.stress = answer(row, .stress, &draft)
    checkIn.mood = answer(row, .mood, &draft)
    checkIn.motivation = answer(row, .motivation, &draft)
    checkIn.appetite = answer(row, .appetite, &draft)
    guard checkIn != CheckIn(day: day) else {
      if !columns.isAboutSessions { draft.leaveOut("row without a morning value") }
      return
    }
    if !columns.isAboutSessions { checkIn.note = row.text(at: columns[.note]?.position)?.note }
    if draft.morning(day) != nil { draft.leaveOut("earlier row of the same day") }
    draft.morning(day, line: row.line) { known in
      checkIn.origins = known.origins
      known = checkIn
    }
  }

  private func measure(
    _ row: ExportRow, _ field: HandMadeColumn.Field, _ range: ClosedRange<Double>,
    _ draft: inout ExportDraft
  ) -> Double? {
    guard let column = columns[field], let cell = draft.quantity(row, at: column.position) else {
      return nil
    }
    return draft.measure(cell.value, draft.title(at: column.position), in: range, line: row.line)
  }

  private func answer(
    _ row: ExportRow, _ field: HandMadeColumn.Field, _ draft: inout ExportDraft
  ) -> Double? {
    answers.contains(field) ? measure(row, field, Plausible.scale, &draft) : nil
  }

  private func weight(_ row: ExportRow, _ draft: inout ExportDraft) -> Double? {
    guard let column = columns[.weight], let cell = draft.quantity(row, at: column.position) else {
      return nil
    }
    let factor: Double =
      switch cell.unit {
      case "kg": 1
      case "lb", "lbs": 0.45359237
      default: weightFactor
      }
    return draft.measure(
      cell.value * factor, draft.title(at: column.position), in: Plausible.weightKg, line: row.line)
  }

  /// Hours, unless a unit says otherwise; `7:30` is seven and a half hours.
  private func sleepHours(_ row: ExportRow, _ draft: inout ExportDraft) -> Double? {
    guard let column = columns[.sleep], let text = row.text(at: column.position) else { return nil }
    let title = draft.title(at: column.position)
    let isMinutes = ["min", "mins", "minutes", "minuten"].contains(column.unit)
    var hours = draft.style(at: column.position).number(text).map { isMinutes ? $0 / 60 : $0 }
    if hours == nil, let seconds = WrittenDuration.seconds(text) {
      let isTwoNumbers =
        text.utf8.allSatisfy { "0123456789:".utf8.contains($0) }
        && text.utf8.count { $0 == UInt8(ascii: ":") } == 1
      hours = isTwoNumbers ? seconds / 60 : seconds / 3600
    }
    guard let hours else {
      draft.count(unreadable: title, text, line: row.line)
      return nil
    }
    return draft.measure(hours, title, in: 0.5...16, line: row.line)
  }
}
