import TrainingModel

@testable import LogReading

/// Tables of the log, read and added to.
extension FuzzTarget {
  static let tables: [FuzzTarget] = [
    FuzzTarget("checkins") { expectReads($0, "checkins.csv", .checkIns) },
    FuzzTarget("sessions") { expectReads($0, "sessions.csv", .sessions) },
    FuzzTarget("plan") { expectReads($0, "plan.csv", .plan) },
    FuzzTarget("imported") {
      expectReads($0, "checkins-imported-garmin.csv", .checkIns)
      expectReads($0, "sessions-imported-strava.csv", .sessions)
    },
    FuzzTarget("adding") { expectAdds($0) },
  ]

  private static func expectReads(_ bytes: [UInt8], _ file: String, _ kind: TableReader.Kind) {
    let reader = TableReader(columns: ["sessions": ["effort": "rpe"], "checkins": ["tag": "date"]])
    expectPlausible(reader.read(bytes, file: file, as: kind))
  }

  /// A line added to a table leaves every byte before it as it was, and reads back.
  private static func expectAdds(_ bytes: [UInt8]) {
    guard let line = sampleLine, let grown = try? GrownTable(bytes, adding: line, renamed: [:])
    else { return }
    expect(grown.bytes.starts(with: bytes), "the old bytes come first")
    let before = CSVTable(utf8: TextDecoding.utf8(from: bytes)).rows.count
    let after = CSVTable(utf8: TextDecoding.utf8(from: grown.bytes))
    expect(after.rows.count == before + 1, "one row more")
    expect(after.rows.last?.line == grown.lineNumber, "the row stands where it is said to")
  }

  private static let sampleLine = try? LogLine(
    .checkIns,
    typed: [
      "date": "2025-11-10", "sleep_hours": "7.5", "soreness": "2", "note": "=1+1, \"slow\"; calm",
    ])
}
