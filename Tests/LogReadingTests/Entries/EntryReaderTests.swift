import Testing
import TrainingModel

@testable import LogReading

struct EntryReaderTests {
  private func read(_ text: String) -> RawLog {
    EntryReader().read(Array(text.utf8), file: "e.md")
  }

  @Test func `a session entry has the fields of the table, and its body as note`() throws {
    let log = read(
      """
      ---
      type: session
      date: 2025-11-10
      start: 7:05
      sport: run
      kind: long
      duration_min: 95
      distance_km: 17.2
      rpe: 4
      title: "Ridge: there and back"
      ---

      Felt **easy**.

      Two gels.
      """)
    var expected = Session(
      day: try #require(CalendarDay("2025-11-10")), sport: .run, source: .entry,
      origins: [Origin(file: "e.md", line: 2, kind: .entry)])
    expected.start = ClockTime("07:05")
    expected.kind = .long
    expected.minutes = 95
    expected.distanceMeters = 17_200
    expected.rpe = 4
    expected.title = "Ridge: there and back"
    expected.note = "Felt **easy**.\n\nTwo gels."
    #expect(log.diagnostics.isEmpty)
    #expect(log.sessions == [expected])
  }

  @Test func `a check-in entry may hold lists`() throws {
    let log = read(
      """
      ---
      type: CheckIn
      Date: 2025-11-10
      bedtime: 22:45
      ill: no
      symptoms: [fever, night-pain]
      practices:
        - nap 20min
        - foam-rolling
      note: first
      ---
      second
      """)
    let checkIn = try #require(log.checkIns.first)
    #expect(log.diagnostics.isEmpty)
    #expect(checkIn.bedtime == ClockTime("22:45") && checkIn.isIll == false)
    #expect(checkIn.symptoms == ["fever", "night-pain"])
    #expect(checkIn.practices.map(\.slug) == ["nap", "foam-rolling"])
    #expect(checkIn.note == "first\n\nsecond")
    #expect(checkIn.origins == [Origin(file: "e.md", line: 2, kind: .entry)])
  }

  @Test(arguments: [
    ("", "", false), ("sleep_hours:\nnote:\nsymptoms: []", "\n \n", false),
    ("sorenes: 3", "", false), ("ill: no", "", true), ("symptoms: none", "", true),
    ("", "Slept badly.", true), ("soreness: 99", "", true),
  ])
  func `a check-in with nothing filled in is none`(fields: String, body: String, counts: Bool) {
    let log = read("---\ntype: checkin\ndate: 2025-11-10\n\(fields)\n---\n\(body)")
    #expect(log.checkIns.count == (counts ? 1 : 0))
    let remark =
      "e.md:2: remark: nothing is filled in, so this is no check-in yet\n"
      + "  write behind the colons what you know"
    #expect(log.diagnostics.map(\.description).contains(remark) == !counts)
  }

  @Test func `a note entry`() throws {
    let log = read(
      "---\ntype: note\ndate: 2025-11-10\ntitle: New shoes\n---\n\n\n# Blue\n\nones\n\n")
    let origin = Origin(file: "e.md", line: 6, kind: .entry)
    let day = try #require(CalendarDay("2025-11-10"))
    #expect(
      log.notes == [Note(day: day, title: "New shoes", text: "# Blue\n\nones", origin: origin)])
    #expect(log.diagnostics.isEmpty)
  }

  @Test func `byte order mark, CRLF and a body with dashes`() {
    let log = read("\u{FEFF}---\r\ntype: note\r\ndate: 2025-11-10\r\n---\r\na\r\n---\r\nb\r\n")
    #expect(log.notes.map(\.text) == ["a\r\n---\r\nb"])
    #expect(log.diagnostics.isEmpty)
  }

  @Test(arguments: [
    (
      "just text\n",
      [
        "e.md:1: warning: the entry has no front matter and was left out\n"
          + "  begin it with a line ---, then type: note, date: 2025-11-16, and a line ---"
      ]
    ),
    (
      "---\ntype: note\n",
      [
        "e.md:1:1: warning: the front matter that opens here is never closed\n"
          + "  end it with a line that is exactly '---'"
      ]
    ),
    (
      "---\ndate: 2025-11-10\n---\n",
      [
        "e.md:2: warning: the entry has no 'type' and was left out\n"
          + "  add type: session, checkin or note"
      ]
    ),
    (
      "---\ndate: 2025-11-10\ntype: sesion\n---\n",
      [
        "e.md:3: warning: type 'sesion' is not known; the entry was left out\n"
          + "  write session, checkin or note"
      ]
    ),
    (
      "---\ntype: note\n---\nwords\n",
      ["e.md:2: warning: the date is missing; this row was left out\n  write it as YYYY-MM-DD"]
    ),
    (
      "---\ntype: session\ndate: 2025-11-10\n\nrpe: 70\nditsance_km: 7\nstart: noon\n---\n",
      [
        "e.md:6:1: remark: the field 'ditsance_km' is not known and was left out\n"
          + "  did you mean 'distance_km'?",
        "e.md:7: warning: start 'noon' is not a time of day and was left out\n"
          + "  write it as HH:MM, such as 22:45",
        "e.md:5: warning: rpe '70' is outside 0 to 10 and was left out\n"
          + "  correct the number, or leave the cell empty",
      ]
    ),
    (
      "---\ntype: checkin\ndate: 2025-11-10\nsleep_hours: 7,5\nsymptoms: [chest-pian]\n---\n",
      [
        "e.md:4: warning: sleep_hours '7,5' has a decimal comma; it was read as 7.5\n  write 7.5",
        "e.md:5: warning: symptom 'chest-pian' is not a known tag; it was kept as a note and"
          + " raises nothing\n  did you mean 'chest-pain'?",
      ]
    ),
    (
      "---\ntype: checkin\ndate: 2025-11-10\nbedtime: 06:30\nmood: 4\nwake_time: 06:00\n---\n",
      [
        "e.md:6: warning: bedtime 06:30 and wake_time 06:00 make a night of 23 h 30 min, more than"
          + " 16 h; both were left out\n  correct the times, or leave the cells empty"
      ]
    ),
    (
      "---\ntype: note\ndate: {a: b}\n---\n",
      [
        "e.md:3:7: warning: expected a list, found a list of keys and values\n"
          + "  write '[one, two]', or one item a line after '- '"
      ]
    ),
    (
      "---\ntype: note\ntype: note\n---\n",
      ["e.md:2:1: warning: key 'type' is given twice\n  keep one of the two"]
    ),
  ])
  func `what is wrong with an entry is said, with its line`(_ text: String, _ said: [String]) {
    #expect(read(text).diagnostics.map(\.description) == said)
  }

  @Test func `a long entry is left out`() {
    let text = "---\ntype: note\ndate: 2025-11-10\n---\n" + String(repeating: "x", count: 1 << 20)
    #expect(read(text).notes.isEmpty)
    #expect(
      read(text).diagnostics.map(\.description) == [
        "e.md: warning: the entry is larger than 1 MiB and was left out\n"
          + "  split it into several entries"
      ])
  }
}
