import TrainingModel

/// Reads a health export of any size as it streams by.
///
/// Of each day: the night from one source, the resting heart rate that was written last, the
/// earliest body mass, breathing and blood oxygen during the night. Of each workout its measures.
/// HRV is left out: Apple measures SDNN at odd times, which is not the RMSSD of a morning.
struct AppleHealthReader {
  private let settings: Settings

  init(settings: Settings) {
    self.settings = settings
  }

  /// What was found; nil when the outermost element is not that of a health export.
  ///
  /// - Parameter progress: called now and then with the bytes read so far.
  func read(
    _ stream: ByteStream, file: String, progress: (Int) -> Void = { _ in }
  ) throws(StreamFault) -> RawLog? {
    var scanner = HealthTagScanner(stream)
    var records = HealthRecords()
    var draft = ExportDraft(AppleHealth(), file: file, settings: settings)
    var fault: StreamFault?
    var outcome = HealthTagScanner.Outcome.cut
    do throws(StreamFault) {
      outcome = try scanner.scan(
        progress: progress, wants: { records.wants($0) }, visit: { records.take($0) })
    } catch {
      fault = error
    }
    if case .notHealthExport = outcome { return nil }
    records.finishWorkout()
    if let fault {
      guard fault == .damaged, !records.isEmpty else { throw fault }
    }
    if outcome == .cut {
      draft.warn(
        "the export ends in the middle; what came before was used", "export it again on the phone")
    }
    if scanner.brokenTags > 0 {
      draft.remark("damaged entries, left out: \(scanner.brokenTags)")
    }
    HealthDays(records, timeZone: settings.timeZone).put(into: &draft)
    leaveOut(records, &draft)
    return draft.finished()
  }

  private func leaveOut(_ records: HealthRecords, _ draft: inout ExportDraft) {
    if records.unreadable > 0 {
      draft.warn(
        "entries whose date, value or unit cannot be read, left out: \(records.unreadable)",
        "nothing to do, unless a measure is missing")
    }
    for (type, reason) in HealthRecords.reasons {
      if let unused = records.unused.first(where: { $0.type == type.description }) {
        draft.leaveOutAll("\(reason) (\(unused.count.grouped))")
      }
    }
    let others = records.unused.filter { unused in
      !HealthRecords.reasons.contains { $0.type.description == unused.type }
    }
    guard !others.isEmpty else { return }
    let count = others.map(\.count).reduce(0, +)
    draft.leaveOutAll(
      "records of \(others.count) other \(others.count == 1 ? "kind" : "kinds") (\(count.grouped))")
  }
}

extension HealthRecords {
  fileprivate var isEmpty: Bool {
    sleep.pieces.isEmpty && workouts.isEmpty && restingRates.isEmpty && weights.isEmpty
  }

  /// What one might miss, and why it is not taken.
  fileprivate static let reasons: [(type: StaticString, reason: String)] = [
    (
      "HKQuantityTypeIdentifierHeartRateVariabilitySDNN",
      "HRV, for it is SDNN and no normal of RMSSD may hold it"
    ),
    ("HKQuantityTypeIdentifierVO2Max", "VO2max, an estimate"),
    (
      "HKQuantityTypeIdentifierAppleSleepingWristTemperature",
      "wrist temperature, which is no deviation from a normal"
    ),
    ("HKQuantityTypeIdentifierHeartRate", "single heart rates"),
    ("HKQuantityTypeIdentifierStepCount", "steps"),
  ]
}
