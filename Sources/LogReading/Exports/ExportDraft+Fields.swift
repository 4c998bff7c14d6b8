import TrainingModel

extension ExportDraft {
  /// What a single bout may cover: 50 m to 1,000 km.
  static let distanceMeters = 50.0...1_000_000.0

  /// The number of a cell and the unit behind it: `80,40 kg`.
  mutating func quantity(_ row: ExportRow, at position: Int) -> (value: Double, unit: String)? {
    guard let text = row.text(at: position) else { return nil }
    guard let quantity = style(at: position).quantity(text) else {
      count(unreadable: title(at: position), text, line: row.line)
      return nil
    }
    return quantity
  }

  /// Minutes of a cell that holds a length of time with colons or units.
  mutating func duration(_ row: ExportRow, at position: Int?) -> Double? {
    guard let position, let text = row.text(at: position) else { return nil }
    guard let seconds = WrittenDuration.seconds(text) else {
      count(unreadable: title(at: position), text, line: row.line)
      return nil
    }
    return measure(
      seconds / 60, title(at: position), in: Plausible.sessionMinutes, line: row.line)
  }

  /// The time of day of a cell.
  mutating func clockTime(_ row: ExportRow, at position: Int?) -> ClockTime? {
    guard let position, let text = row.text(at: position) else { return nil }
    let time = ClockTime(text)
    if time == nil { count(unreadable: title(at: position), text, line: row.line) }
    return time
  }

  /// A bedtime and a wake time; neither where they make no night.
  mutating func clockTimes(
    _ bedtime: ClockTime?, _ wakeTime: ClockTime?, line: Int?
  ) -> (bed: ClockTime?, wake: ClockTime?) {
    guard let bedtime, let wakeTime, !ClockNight(bedtime, wakeTime).isPlausible else {
      return (bedtime, wakeTime)
    }
    count(clockNight: line)
    return (nil, nil)
  }

  /// The path, as the log knows it, of an activity file that a row names; without `.gz`, for it
  /// may have been unpacked.
  func recordingFile(named name: String) -> String? {
    guard !name.utf8.contains(UInt8(ascii: "\\")), name.utf8.first != UInt8(ascii: "/") else {
      return nil
    }
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + [Substring(name)]).joined(separator: "/").withoutGzipSuffix
  }
}

extension String {
  /// `12.fit` for `12.fit.gz`.
  var withoutGzipSuffix: String {
    lowercased().hasSuffix(".gz") ? String(dropLast(3)) : self
  }
}
