import TrainingModel

/// Reads the sessions of a table of somebody's own.
struct HandMadeSessions {
  private let columns: HandMadeColumns
  private let metersPerUnit: Double
  /// Seconds that a bare number of the duration column stands for; nil where nothing tells.
  private let secondsPerNumber: Double?
  /// Whether the column of exertion is on 0 to 10.
  private let takesRPE: Bool

  init(_ table: ExportTable, _ columns: HandMadeColumns, _ draft: inout ExportDraft) {
    self.columns = columns
    metersPerUnit = Self.metersPerUnit(columns, &draft)
    secondsPerNumber = Self.secondsPerNumber(columns[.duration]?.unit ?? columns[.time]?.unit)
    let styles = draft.styles
    let efforts = table.texts(at: columns[.rpe]?.position).compactMap {
      styles[columns[.rpe]?.position ?? 0, default: .point].number($0)
    }
    takesRPE = !efforts.contains { $0 > 10 && $0 <= 20 }
    if !takesRPE { draft.leaveOutAll("exertion above 10, which is another scale than 0 to 10") }
  }

  private static func metersPerUnit(
    _ columns: HandMadeColumns, _ draft: inout ExportDraft
  ) -> Double {
    guard let column = columns[.distance] else { return 1000 }
    switch column.unit {
    case "mi", "mile", "miles": return 1609.344
    case "m", "meter", "meters", "metres": return 1
    case "km": return 1000
    default:
      let isImperial = draft.settings.units == .imperial
      draft.remark(
        "the unit of \(draft.title(at: column.position).quoted) is not said;"
          + " \(isImperial ? "miles" : "kilometers") were assumed, as in restday.yml",
        "name the column distance_km or distance_mi")
      return isImperial ? 1609.344 : 1000
    }
  }

  private static func secondsPerNumber(_ unit: String?) -> Double? {
    switch unit {
    case "min", "mins", "minutes", "minuten", "m": 60
    case "h", "hr", "hrs", "hours", "std", "stunden": 3600
    case "s", "sec", "secs", "seconds": 1
    default: nil
    }
  }

  func add(_ row: ExportRow, _ time: WrittenTime, _ draft: inout ExportDraft) {
    let type = row.text(at: columns[.type]?.position) ?? ""
    let kind = Self.kind(type)
    let meters = meters(row, &draft)
    let minutes = minutes(row, meters, &draft)
    guard meters != nil || minutes != nil else {
      if !columns.isAboutMornings { draft.leaveOut("row without a session") }
      return
    }
    let spoken = Sport(words: type)
    var session = draft.session(
      time.day, type.isEmpty || (spoken == .other && kind != nil) ? Sport(usualFor: kind) : spoken,
      line: row.line)
    session.start =
      time.clockTime
      ?? row.text(at: columns.startOfSessions?.position).flatMap { ClockTime($0) }
    session.kind = kind
    session.distanceMeters = meters
    session.minutes = minutes
    session.ascentMeters = draft.measure(
      row, at: columns[.ascent]?.position, in: Plausible.ascentMeters,
      times: ["ft", "feet"].contains(columns[.ascent]?.unit) ? 0.3048 : 1)
    session.averageHeartRate = quantity(row, .averageHeartRate, Plausible.heartRate, &draft)
    session.maximumHeartRate = quantity(row, .maximumHeartRate, Plausible.heartRate, &draft)
    if takesRPE { session.rpe = quantity(row, .rpe, Plausible.rpe, &draft) }
    session.title = row.text(at: columns[.title]?.position)
    session.note = row.text(at: columns[.note]?.position)?.note
    draft.add(session)
  }

  private static func kind(_ type: String) -> SessionKind? {
    let words = type.folded
    return SessionKind(rawValue: words)
      ?? SessionKind.allCases.first { words.contains($0.rawValue) }
  }

  private func quantity(
    _ row: ExportRow, _ field: HandMadeColumn.Field, _ range: ClosedRange<Double>,
    _ draft: inout ExportDraft
  ) -> Double? {
    guard let column = columns[field], let cell = draft.quantity(row, at: column.position) else {
      return nil
    }
    return draft.measure(cell.value, draft.title(at: column.position), in: range, line: row.line)
  }

  private func meters(_ row: ExportRow, _ draft: inout ExportDraft) -> Double? {
    guard let column = columns[.distance],
      let cell = draft.quantity(row, at: column.position)
    else { return nil }
    let factor: Double =
      switch cell.unit {
      case "km": 1000
      case "mi", "miles": 1609.344
      case "m": 1
      default: metersPerUnit
      }
    return draft.measure(
      cell.value * factor, draft.title(at: column.position), in: ExportDraft.distanceMeters,
      line: row.line)
  }

  private func minutes(_ row: ExportRow, _ meters: Double?, _ draft: inout ExportDraft) -> Double? {
    guard let column = columns[.duration] ?? columns[.time],
      let text = row.text(at: column.position)
    else { return nil }
    guard let seconds = seconds(text, meters, draft.style(at: column.position)) else {
      draft.count(unreadable: draft.title(at: column.position), text, line: row.line)
      return nil
    }
    return draft.measure(
      seconds / 60, draft.title(at: column.position), in: Plausible.sessionMinutes, line: row.line)
  }

  /// `1:05` may be an hour and five minutes or a minute and five seconds: the pace decides.
  private func seconds(_ text: String, _ meters: Double?, _ style: NumberStyle) -> Double? {
    if let number = style.number(text) { return secondsPerNumber.map { number * $0 } }
    guard let seconds = WrittenDuration.seconds(text) else { return nil }
    let isTwoNumbers = text.utf8.count { $0 == UInt8(ascii: ":") } == 1
    guard isTwoNumbers, !text.utf8.contains(where: { $0 | 0x20 >= UInt8(ascii: "a") }),
      seconds < 3600
    else { return seconds }
    let candidates = [seconds, seconds * 60]
    let fitting = candidates.filter { candidate in
      meters.map { Plausible.pace.contains(candidate / 60 / ($0 / 1000)) } ?? false
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
