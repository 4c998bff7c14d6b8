import Testing
import TrainingModel

@testable import LogReading

struct CheckInMergerTests {
  private func checkIn(
    _ day: Int, _ file: String, _ line: Int? = nil, kind: SourceKind = .table,
    _ change: (inout CheckIn) -> Void
  ) -> CheckIn {
    var checkIn = CheckIn(day: CalendarDay(number: 20_402 + day))
    checkIn.origins = [Origin(file: file, line: line, kind: kind)]
    change(&checkIn)
    return checkIn
  }

  private func merge(_ checkIns: [CheckIn]) -> (checkIns: [CheckIn], said: [String]) {
    var merger = CheckInMerger()
    return (merger.merge(checkIns), merger.diagnostics.map(\.description))
  }

  @Test func `cell by cell, the last file in name order wins, and is named`() {
    let one = checkIn(0, "checkins-a.csv", 2) {
      $0.sleepHours = 7
      $0.mood = 3
      $0.symptoms = ["fever"]
      $0.note = "a"
      $0.practices = [PracticeEntry(slug: "nap")]
    }
    let two = checkIn(0, "checkins-b.csv", 5) {
      $0.sleepHours = 8
      $0.soreness = 2
      $0.symptoms = ["chest-pain", "fever"]
      $0.note = "b"
    }
    for order in [[one, two], [two, one]] {
      let (checkIns, said) = merge(order)
      #expect(checkIns.map(\.sleepHours) == [8])
      #expect(checkIns.map(\.mood) == [3])
      #expect(checkIns.map(\.soreness) == [2])
      #expect(checkIns.map(\.symptoms) == [["fever", "chest-pain"]])
      #expect(checkIns.map(\.note) == ["a\n\nb"])
      #expect(checkIns.first?.practices.map(\.slug) == ["nap"])
      #expect(
        said == [
          "checkins-b.csv:5: warning: 2025-11-10 has a check-in already, at checkins-a.csv:2;"
            + " cell by cell, this one is used\n  keep one row for each date"
        ])
    }
  }

  @Test func `a note that finds no room is named, once for a morning`() {
    let long = String(repeating: "x", count: 1 << 14)
    let rows = [long, "chest pain", long, "more"].enumerated().map { index, note in
      checkIn(0, "checkins.csv", index + 2, kind: .entry) { $0.note = note }
    }
    let (checkIns, said) = merge(rows)
    #expect(checkIns.map(\.note) == [long])
    #expect(
      said.filter { $0.contains("16 KiB") } == [
        "checkins.csv:3: warning: the notes of 2025-11-10 are longer than 16 KiB; this one, and any"
          + " after it, is not read\n  keep one note for each morning"
      ])
    #expect(merge(Array(rows.prefix(1) + [rows[2]])).said.allSatisfy { !$0.contains("16 KiB") })
  }

  @Test func `within a file the last row wins`() {
    let rows = (2...4).map { line in
      checkIn(0, "checkins.csv", line) { $0.mood = Double(line - 1) }
    }
    #expect(merge(rows).checkIns.map(\.mood) == [3])
    #expect(merge(rows.reversed()).checkIns.map(\.mood) == [3])
    #expect(merge(rows).said.count == 2)
  }

  @Test func `the pieces of a watch make one morning without a word`() {
    let night = checkIn(0, "sleep.fit", kind: .fit) { $0.sleepHours = 7 }
    let hrv = checkIn(0, "hrv.fit", kind: .fit) { $0.hrvRMSSD = 60 }
    let written = checkIn(0, "checkins.csv", 2) { $0.soreness = 2 }
    let (checkIns, said) = merge([night, hrv, written])
    #expect(checkIns.map(\.sleepHours) == [7])
    #expect(checkIns.map(\.hrvRMSSD) == [60])
    #expect(checkIns.map(\.soreness) == [2])
    #expect(said.isEmpty)
    let other = checkIn(0, "checkins.csv", 2) { $0.hrvRMSSD = 61 }
    #expect(merge([hrv, other]).said.count == 1)
    // What a person wrote wins, whatever the files are called.
    #expect(merge([hrv, other]).checkIns.map(\.hrvRMSSD) == [61])
  }

  @Test func `a year of files of a watch beside a table is one remark`() {
    let watch = (0..<340).map { day in
      checkIn(day, "hrv-\(day).fit", kind: .fit) { $0.hrvRMSSD = 60 }
    }
    let table = (0..<340).map { day in
      checkIn(day, "checkins.csv", day + 2) { $0.hrvRMSSD = 61 }
    }
    let said = merge(watch + table).said
    #expect(
      said == [
        "checkins.csv:2: remark: 2025-11-10 has a check-in already, at hrv-0.fit,"
          + " and so have 339 more; cell by cell, this file's are used"
      ])
    let entries = (0..<340).map { day in
      checkIn(day, "\(day).md", kind: .entry) { $0.hrvRMSSD = 61 }
    }
    #expect(merge(watch + entries).said.count == 1)
  }

  @Test func `the same notes twice are there once`() {
    let notes = ["a", "b\n\nc", "a", "b\n\nc", "c"]
    let checkIns = notes.enumerated().map { index, note in
      checkIn(0, "\(index).csv", 2) { $0.note = note }
    }
    #expect(merge(checkIns).checkIns.map(\.note) == ["a\n\nb\n\nc"])
  }

  @Test(arguments: [(74.2, true), (74.3, false), (65.8, true), (65.7, false)])
  func `mass does not leap by more than 6 per cent from one day to the next`(
    _ weight: Double, _ isKept: Bool
  ) {
    let rows = [
      checkIn(0, "checkins.csv", 2) { $0.weightKg = 70 },
      checkIn(1, "checkins.csv", 3) { $0.weightKg = weight },
    ]
    let (checkIns, said) = merge(rows)
    #expect(checkIns.map(\.weightKg) == [70, isKept ? weight : nil])
    #expect(
      said
        == (isKept
          ? []
          : [
            "checkins.csv:3: warning: weight_kg \(weight) is more than 6 % from 70 the day before and"
              + " was left out\n  correct the number, or leave the cell empty"
          ]))
  }

  @Test func `mass may change over days that were not logged`() {
    let rows = [
      checkIn(0, "c.csv", 2) { $0.weightKg = 70 }, checkIn(2, "c.csv", 3) { $0.weightKg = 80 },
    ]
    #expect(merge(rows).checkIns.map(\.weightKg) == [70, 80])
  }

  @Test func `a morning that is told a thousand times names its first places`() {
    let rows = (2...1001).map { line in
      checkIn(0, "c.csv", line) { $0.soreness = 3 }
    }
    let merged = merge(rows).checkIns
    #expect(merged.count == 1 && merged.first?.soreness == 3)
    #expect(merged.first?.origins.compactMap(\.line) == Array(2...65))
  }
}
