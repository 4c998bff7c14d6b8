import TrainingModel

/// Makes one check-in a day: where a day was told twice, cell by cell, the last file in name order
/// wins, and within a file the last row. What a person wrote wins over what a device measured, and
/// of several devices one is chosen for each measure.
struct CheckInMerger {
  private(set) var diagnostics: [Diagnostic] = []
  /// Mornings that two files tell of, where one of them is a device's.
  private var shared: [SharedMornings] = []
  private var placesOfShared: [[String]: Int] = [:]
  /// Mornings whose notes are longer than one report can hold.
  private var fullOfNotes: Set<CalendarDay> = []

  fileprivate struct SharedMornings {
    let later: Origin
    let earlier: Origin
    let first: CalendarDay
    var count = 1
  }

  mutating func merge(_ checkIns: [CheckIn]) -> [CheckIn] {
    var merged: [CheckIn] = []
    merged.reserveCapacity(checkIns.count)
    var placeOfDay: [Int: Int] = [:]
    placeOfDay.reserveCapacity(checkIns.count)
    var sources = CheckInSources()
    let inOrder = sources.oneEach(checkIns.inOrder(by: Self.precedes))
    diagnostics += sources.diagnostics
    for checkIn in inOrder.lazy.map(\.tellingItsSources) {
      guard let place = placeOfDay[checkIn.day.number] else {
        placeOfDay[checkIn.day.number] = merged.count
        merged.append(checkIn)
        continue
      }
      let earlier = merged[place]
      report(checkIn, earlier)
      reportNote(of: checkIn, leftOutBy: earlier)
      merged[place] = earlier.overwritten(by: checkIn)
    }
    diagnostics += shared.map(\.diagnostic)
    return withoutLeapsOfWeight(merged.inOrder { $0.day < $1.day }.withDevicesHeld)
  }

  /// Measured before written, then in order of files and lines, whatever order they were read in.
  private static func precedes(_ one: CheckIn, _ other: CheckIn) -> Bool {
    if one.isMeasured != other.isMeasured { return one.isMeasured }
    let (file, otherFile) = (one.origins.first?.file ?? "", other.origins.first?.file ?? "")
    if file != otherFile { return file.utf8.lexicographicallyPrecedes(otherFile.utf8) }
    return (one.origins.first?.line ?? 0) < (other.origins.first?.line ?? 0)
  }

  private mutating func report(_ later: CheckIn, _ earlier: CheckIn) {
    guard let place = later.origins.first, let first = earlier.origins.first else { return }
    guard later.isHandWritten, earlier.isHandWritten else {
      if later.differs(from: earlier) { count(later.day, place, first) }
      return
    }
    diagnostics.append(
      Diagnostic(
        .warning,
        "\(later.day) has a check-in already, at \(first.place); cell by cell, this one is used",
        file: place.file, line: place.line, remedy: "keep one row for each date"))
  }

  /// A note may tell of what should be seen to, so none goes unread without a word.
  private mutating func reportNote(of later: CheckIn, leftOutBy earlier: CheckIn) {
    guard later.note != nil, !earlier.hasRoomForNotes, !fullOfNotes.contains(later.day),
      !earlier.hasNote(of: later)
    else { return }
    fullOfNotes.insert(later.day)
    let place = later.origins.first
    diagnostics.append(
      Diagnostic(
        .warning,
        "the notes of \(later.day) are longer than 16 KiB; this one, and any after it, is not read",
        file: place?.file, line: place?.line, remedy: "keep one note for each morning"))
  }

  /// A watch tells of most mornings that somebody writes about: one remark for two sources is
  /// enough. A file of a watch, and an entry, hold one morning each.
  private mutating func count(_ day: CalendarDay, _ later: Origin, _ earlier: Origin) {
    func source(_ origin: Origin) -> String {
      [.fit, .entry].contains(origin.kind) ? origin.kind.rawValue : origin.file
    }
    let sources = [source(later), source(earlier)]
    if let known = placesOfShared[sources] {
      shared[known].count += 1
    } else {
      placesOfShared[sources] = shared.count
      shared.append(SharedMornings(later: later, earlier: earlier, first: day))
    }
  }

  /// Body mass does not change by more than 6 % from one day to the next.
  private mutating func withoutLeapsOfWeight(_ checkIns: [CheckIn]) -> [CheckIn] {
    var result = checkIns
    for index in result.indices.dropFirst() {
      guard let weight = result[index].weightKg, let previous = result[index - 1].weightKg,
        result[index - 1].day.days(to: result[index].day) == 1,
        abs(weight - previous) / previous > Plausible.dailyWeightChange + 1e-9
      else { continue }
      result[index].weightKg = nil
      let place = result[index].origins.first
      diagnostics.append(
        Diagnostic(
          .warning,
          "weight_kg \(weight.plain) is more than 6 % from \(previous.plain) the day before"
            + " and was left out",
          file: place?.file, line: place?.line,
          remedy: "correct the number, or leave the cell empty"))
    }
    return result
  }
}

extension CheckIn {
  /// Whether a person wrote all of it. A watch's files tell of one morning in several pieces, and
  /// that is as it should be.
  fileprivate var isHandWritten: Bool { !origins.contains { $0.kind.isRecording } }

  /// Whether a cell of both holds another value.
  fileprivate func differs(from other: CheckIn) -> Bool {
    other.overwritten(by: self).cells != overwritten(by: other).cells
  }

  /// Without what is added up rather than overwritten.
  private var cells: CheckIn {
    var cells = self
    cells.note = nil
    cells.symptoms = []
    cells.unknownSymptoms = []
    cells.source = nil
    cells.sources = [:]
    cells.origins = []
    return cells
  }

  /// This check-in with each cell that a later one fills.
  func overwritten(by later: CheckIn) -> CheckIn {
    var result = self
    result.sleepHours = later.sleepHours ?? sleepHours
    result.bedtime = later.bedtime ?? bedtime
    result.wakeTime = later.wakeTime ?? wakeTime
    result.napMinutes = later.napMinutes ?? napMinutes
    result.restingHeartRate = later.restingHeartRate ?? restingHeartRate
    result.hrvRMSSD = later.hrvRMSSD ?? hrvRMSSD
    result.weightKg = later.weightKg ?? weightKg
    result.sleepQuality = later.sleepQuality ?? sleepQuality
    result.soreness = later.soreness ?? soreness
    result.energy = later.energy ?? energy
    result.stress = later.stress ?? stress
    result.mood = later.mood ?? mood
    result.motivation = later.motivation ?? motivation
    result.appetite = later.appetite ?? appetite
    result.alcoholUnits = later.alcoholUnits ?? alcoholUnits
    result.respirationRate = later.respirationRate ?? respirationRate
    result.oxygenSaturation = later.oxygenSaturation ?? oxygenSaturation
    result.skinTemperatureDeviation = later.skinTemperatureDeviation ?? skinTemperatureDeviation
    result.supineHeartRate = later.supineHeartRate ?? supineHeartRate
    result.standingHeartRate = later.standingHeartRate ?? standingHeartRate
    result.overallRecovery = later.overallRecovery ?? overallRecovery
    result.device = later.device ?? device
    for series in MeasuredSeries.allCases where series.stands(in: later) {
      result.sources[series] = later.sources[series]
    }
    // A red flag that was logged once is never lost to a second row.
    result.symptoms += later.symptoms.filter { !symptoms.contains($0) }
    result.unknownSymptoms += later.unknownSymptoms.filter { !unknownSymptoms.contains($0) }
    result.isIll = later.isIll ?? isIll
    result.isTravelling = later.isTravelling ?? isTravelling
    if !later.practices.isEmpty { result.practices = later.practices }
    if let note = later.note, hasRoomForNotes, !hasNote(of: later) {
      result.note = [self.note, note].compactMap(\.self).joined(separator: "\n\n")
    }
    result.origins += later.origins.prefix(max(0, Self.mostOrigins - origins.count))
    return result
  }

  /// Of a morning that is told more often, the first places are named.
  private static let mostOrigins = 64
  /// In bytes: a note that is longer takes up no other.
  private static let longestNote = 1 << 14

  fileprivate var hasRoomForNotes: Bool { (note?.utf8.count ?? 0) < Self.longestNote }

  /// Whether every line of the other's note stands here already.
  fileprivate func hasNote(of other: CheckIn) -> Bool {
    guard let own = note, let note = other.note else { return false }
    return Set(own.unicodeScalars.split(separator: "\n").map(String.init))
      .isSuperset(of: note.unicodeScalars.split(separator: "\n").map(String.init))
  }
}

extension CheckInMerger.SharedMornings {
  fileprivate var diagnostic: Diagnostic {
    let others =
      count == 1 ? "" : count == 2 ? ", and so has 1 more" : ", and so have \(count - 1) more"
    return Diagnostic(
      .remark,
      "\(first) has a check-in already, at \(earlier.place)\(others); cell by cell, \(later.kind == .entry ? "what you wrote is" : "this file's are")"
        + " used",
      file: later.file, line: later.line)
  }
}

extension Origin {
  /// `checkins.csv:12`.
  fileprivate var place: String {
    [file, line.map(String.init)].compactMap(\.self).joined(separator: ":")
  }
}
