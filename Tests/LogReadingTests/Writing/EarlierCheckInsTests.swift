import Foundation
import Testing
import TrainingModel

@testable import LogReading

/// A second check-in for a day is not silent, and says truly which one is used.
struct EarlierCheckInsTests {
  @Test func `the last in order of names and lines wins, cell by cell`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("earlier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "checkins.csv": "date,energy\n2025-11-15,3\n2025-11-16,3\n",
      "first.md": "---\ntype: checkin\ndate: 2025-11-16\nenergy: 2\nmood: 3\n---\n",
      "empty.md": "---\ntype: checkin\ndate: 2025-11-16\nenergy:\n---\n",
      "sessions.csv": "date,rpe\n2025-11-16,4\n",
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    let line = try LogLine(.checkIns, typed: ["date": "2025-11-16", "energy": "4", "note": "x"])
    let remarks = EarlierCheckIns(of: line.day, in: folder, path: "Log", columns: [:])
      .remarks(on: line, writtenTo: "Log/checkins.csv")
    #expect(
      remarks.map(\.description) == [
        """
        Log/checkins.csv:3: remark: 2025-11-16 has a check-in here already; cell by cell, the last \
        wins
        """,
        """
        Log/first.md:2: warning: 2025-11-16 has a check-in here already; cell by cell, the last \
        wins, and this file comes after Log/checkins.csv by name: it is used for energy
          change these cells there as well
        """,
      ])
  }
}
