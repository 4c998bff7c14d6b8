import TrainingModel

/// Whether two sessions are one and the same run, told twice.
///
/// Two recordings are one when they start within a minute of each other, or when they overlap and
/// agree. A hand-written row and a recording are one when date and sport agree and what both say
/// about start, distance and duration is close; each row pairs with one recording at most.
enum SessionMatch {
  /// Starts of two recordings of one run differ by a minute at most.
  static let startTolerance = 60
  /// Minutes by which a hand-written start may be off.
  static let clockTolerance = 20
  /// Shares by which hand-written values may be off.
  static let distanceTolerance = 0.05
  static let durationTolerance = 0.10
  /// Share of the shorter recording that must overlap, and how far two recordings may differ.
  static let overlap = 0.6
  static let recordedDistanceTolerance = 0.10
  static let recordedDurationTolerance = 0.15

  static func isSameRecording(_ one: Session, _ other: Session) -> Bool {
    recordingTie(one, other) != nil
  }

  /// Why two recordings are one; nil where they are two.
  static func recordingTie(_ one: Session, _ other: Session) -> SessionTie? {
    guard one.sport == other.sport || one.sport == .other || other.sport == .other,
      let start = one.startInstant, let otherStart = other.startInstant
    else { return nil }
    let apart = abs(start - otherStart)
    let lengths = [
      isClose(one.minutes, other.minutes, recordedDurationTolerance),
      isClose(one.elapsedMinutes, other.elapsedMinutes, recordedDurationTolerance),
    ].compactMap(\.self)
    let sameLength = lengths.isEmpty ? nil : lengths.contains(true)
    if apart <= startTolerance { return sameLength == false ? nil : .start(secondsApart: apart) }
    guard let minutes = one.minutes, let otherMinutes = other.minutes,
      isClose(one.distanceMeters, other.distanceMeters, recordedDistanceTolerance) != false,
      sameLength == true
    else { return nil }
    let end = min(Double(start) + minutes * 60, Double(otherStart) + otherMinutes * 60)
    let shared = end - Double(max(start, otherStart))
    let shorter = 60 * min(minutes, otherMinutes)
    return shared >= overlap * shorter ? .overlap(shared / shorter) : nil
  }

  /// Why an export without an instant tells of a recording: by the wall clock, by the wall clock of
  /// another zone, or by the date alone, the more exactly the less there is to go by; nil where it
  /// does not.
  static func clockTie(_ export: Session, _ recording: Session) -> SessionTie? {
    guard export.startInstant == nil || recording.startInstant == nil,
      export.sport == recording.sport || export.sport == .other || recording.sport == .other
    else { return nil }
    let distance = relativeDifference(export.distanceMeters, recording.distanceMeters)
    let duration = durationDifference(export, recording)
    guard let start = export.start, let other = recording.start else {
      let agrees = (distance ?? 0) <= 0.03 && duration.map { $0 <= 0.05 } == true
      return export.day == recording.day && export.sport == recording.sport && agrees ? .date : nil
    }
    let days = recording.day.days(to: export.day)
    let apart = abs(days * 1440 + start.minutesSinceMidnight - other.minutesSinceMidnight)
    if apart <= 1 {
      let agrees =
        (distance ?? 0) <= recordedDistanceTolerance && (duration ?? 0) <= recordedDurationTolerance
      return agrees ? .clock(minutesApart: apart) : nil
    }
    // Whole and half hours, a minute more or less.
    guard apart <= 14 * 60 + 1, (apart + 1) % 30 <= 2, let distance, let duration else {
      return nil
    }
    return distance <= 0.02 && duration <= 0.02 ? .zone(minutesApart: apart) : nil
  }

  /// How well a hand-written session fits a recording: nil not at all, else smaller is better.
  ///
  /// What cannot be compared counts as a large difference, so that a row that says much goes
  /// before one that says little.
  static func distance(ofHandWritten row: Session, to recording: Session) -> Double? {
    guard row.day == recording.day,
      row.sport == recording.sport || row.sport == .other || recording.sport == .other
    else { return nil }
    var total = 3.0
    if let start = row.start, let recorded = recording.start {
      let apart = abs(start.minutesSinceMidnight - recorded.minutesSinceMidnight)
      guard apart <= clockTolerance else { return nil }
      total += Double(apart) / 60 - 1
    }
    if let difference = relativeDifference(row.distanceMeters, recording.distanceMeters) {
      guard difference <= distanceTolerance else { return nil }
      total += difference - 1
    }
    if let difference = durationDifference(row, recording) {
      guard difference <= durationTolerance else { return nil }
      total += difference - 1
    }
    // Two sports need more than a date in common.
    guard row.sport == recording.sport || total < 3 else { return nil }
    return total
  }

  /// Whether an entry and a table row tell of one session: something of both can be compared and
  /// agrees, or the entry is words alone.
  static func isSame(entry: Session, row: Session) -> Bool {
    guard entry.sport == row.sport, let distance = distance(ofHandWritten: entry, to: row) else {
      return false
    }
    let isWordsAlone =
      entry.start == nil && entry.minutes == nil && entry.distanceMeters == nil
    return distance < 3 || isWordsAlone
  }

  /// The row may have noted the timer or the whole time from start to end.
  static func durationDifference(_ row: Session, _ recording: Session) -> Double? {
    let differences = [recording.minutes, recording.elapsedMinutes]
      .compactMap { relativeDifference(row.minutes, $0) }
    return differences.min()
  }

  /// nil where one is missing or zero, which is how people and watches write "not measured".
  static func relativeDifference(_ one: Double?, _ other: Double?) -> Double? {
    guard let one, let other, one > 0, other > 0 else { return nil }
    return abs(one - other) / max(one, other)
  }

  private static func isClose(_ one: Double?, _ other: Double?, _ tolerance: Double) -> Bool? {
    relativeDifference(one, other).map { $0 <= tolerance }
  }
}
