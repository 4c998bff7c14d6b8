import Testing
import TrainingModel

@testable import LogReading

/// What a runner is told about a table: file, row, what is wrong, what to do. One line each.
struct TableWordingTests {
  private func said(_ kind: TableReader.Kind, _ text: String) -> [String] {
    read(kind, text).diagnostics.map(\.description)
  }

  @Test(arguments: [
    (
      "sleep_hours", "7h30",
      "sleep_hours '7h30' is not a number and was left out\n"
        + "  write a plain number such as 7.5, without a unit, or leave the cell empty"
    ),
    (
      "sleep_hours", "\"7,5\"",
      "sleep_hours '7,5' has a decimal comma; it was read as 7.5\n  write 7.5"
    ),
    (
      "sleep_hours", "75",
      "sleep_hours '75' is outside 0 to 16 and was left out\n"
        + "  correct the number, or leave the cell empty"
    ),
    (
      "sleep_hours", "nan",
      "sleep_hours 'nan' is not a number and was left out\n"
        + "  write a plain number such as 7.5, without a unit, or leave the cell empty"
    ),
    (
      "resting_hr", "480",
      "resting_hr '480' is outside 25 to 110 and was left out\n"
        + "  correct the number, or leave the cell empty"
    ),
    (
      "resting_hr", "0",
      "resting_hr '0' is outside 25 to 110 and was left out\n"
        + "  correct the number, or leave the cell empty"
    ),
    (
      "soreness", "6",
      "soreness '6' is outside 1 to 5 and was left out\n"
        + "  correct the number, or leave the cell empty"
    ),
    (
      "bedtime", "22.45",
      "bedtime '22.45' is not a time of day and was left out\n"
        + "  write it as HH:MM, such as 22:45"
    ),
    ("ill", "perhaps", "ill 'perhaps' is neither yes nor no and was left out\n  write yes or no"),
    (
      "symptoms", "chest-pian",
      "symptom 'chest-pian' is not a known tag; it was kept as a note and raises nothing\n"
        + "  did you mean 'chest-pain'?"
    ),
    (
      "symptoms", "hiccups",
      "symptom 'hiccups' is not a known tag; it was kept as a note and raises nothing\n"
        + "  restday explain red-flags lists the tags"
    ),
    (
      "practices", "nap 20",
      "the amount '20' of practice 'nap' was left out\n"
        + "  write minutes as 20min and degrees as 11C or 52F"
    ),
    (
      "practices", "nap 20furlongs",
      "the amount '20furlongs' of practice 'nap' was left out\n"
        + "  write minutes as 20min and degrees as 11C or 52F"
    ),
    (
      "practices", "cold-water 300C",
      "the amount '300c' of practice 'cold-water' was left out\n"
        + "  write minutes as 20min and degrees as 11C or 52F"
    ),
    (
      "practices", "../etc 5min",
      "practice '../etc 5min' was left out\n"
        + "  name it by its page, such as foam-rolling, with an amount if you like: nap 20min"
    ),
  ])
  func `bad cells of a check-in`(_ column: String, _ cell: String, _ expected: String) {
    #expect(
      said(.checkIns, "date,\(column)\n2025-11-09,\n2025-11-10,\(cell)\n")
        == ["checkins.csv:3: warning: " + expected])
  }

  @Test(arguments: [
    (
      "06:30,06:00",
      "bedtime 06:30 and wake_time 06:00 make a night of 23 h 30 min, more than 16 h; both were"
        + " left out"
    ),
    (
      "22:00,14:01",
      "bedtime 22:00 and wake_time 14:01 make a night of 16 h 1 min, more than 16 h; both were"
        + " left out"
    ),
    ("0:00,00:00", "bedtime and wake_time are both 00:00, which is no night; both were left out"),
  ])
  func `times that make no night are left out`(_ cells: String, _ summary: String) {
    let log = read(.checkIns, "date,bedtime,wake_time,mood\n2025-11-10,\(cells),4\n")
    #expect(
      log.diagnostics.map(\.description) == [
        "checkins.csv:2: warning: \(summary)\n  correct the times, or leave the cells empty"
      ])
    #expect(log.checkIns.map(\.bedtime) == [nil] && log.checkIns.map(\.wakeTime) == [nil])
    #expect(log.checkIns.map(\.mood) == [4])
  }

  @Test(arguments: ["22:00,14:00", "23:30,06:00", "01:00,01:30", ",06:00", "06:00,"])
  func `other times are kept`(_ cells: String) {
    let log = read(.checkIns, "date,bedtime,wake_time\n2025-11-10,\(cells)\n")
    #expect(log.diagnostics.isEmpty)
    let times = log.checkIns.flatMap { [$0.bedtime, $0.wakeTime].compactMap(\.self) }
    #expect(times.count == cells.split(separator: ",").count)
  }

  @Test(arguments: [
    (
      "rpe", "70",
      "rpe '70' is outside 0 to 10 and was left out\n  correct the number, or leave the cell empty"
    ),
    (
      "sport", "runing",
      "sport 'runing' is not known and was left out\n"
        + "  it can be run, ride, swim, walk, strength, other"
    ),
    (
      "kind", "tempoo",
      "kind 'tempoo' is not known and was left out\n  did you mean 'tempo'? it can be"
        + " easy, recovery, long, steady, tempo, intervals, race, strength, cross-training"
    ),
    (
      "start", "25:00",
      "start '25:00' is not a time of day and was left out\n  write it as HH:MM, such as 22:45"
    ),
    (
      "duration_min", "-5",
      "duration_min '-5' is outside 0 to 1440 and was left out\n"
        + "  correct the number, or leave the cell empty"
    ),
    (
      "average_hr", "15O",
      "average_hr '15O' is not a number and was left out\n"
        + "  write a plain number such as 7.5, without a unit, or leave the cell empty"
    ),
  ])
  func `bad cells of a session`(_ column: String, _ cell: String, _ expected: String) {
    #expect(
      said(.sessions, "date,\(column)\n2025-11-10,\(cell)\n")
        == ["sessions.csv:2: warning: " + expected])
  }

  @Test(arguments: [
    ("", "the date is missing; this row was left out\n  write it as YYYY-MM-DD"),
    (
      "10.11.2025",
      "date '10.11.2025' is not a date; this row was left out\n"
        + "  write it as YYYY-MM-DD, such as 2025-11-16"
    ),
    (
      "2025-02-30",
      "date '2025-02-30' is not a date; this row was left out\n"
        + "  write it as YYYY-MM-DD, such as 2025-11-16"
    ),
    (
      "1025-11-10",
      "date '1025-11-10' is not between 1990 and 2100; this row was left out\n"
        + "  correct the year"
    ),
  ])
  func `bad dates cost their row`(_ date: String, _ expected: String) {
    for kind in TableReader.Kind.allCases {
      let log = read(kind, "date,title,note\n\(date),x,x\n2025-11-10,y,y\n")
      #expect(log.checkIns.count + log.sessions.count + log.plan.count == 1)
      #expect(
        log.diagnostics.filter { $0.severity == .warning }.map(\.description)
          == ["\(kind.rawValue).csv:2: warning: " + expected])
    }
  }

  @Test func `a session that cannot be`() {
    #expect(
      said(.sessions, "date,duration_min,distance_km,rpe\n2025-11-10,20,100,5\n2025-11-11,30,,0\n")
        == [
          "sessions.csv:2: warning: 20 min for 100 km is outside 2 to 20 min per km;"
            + " the distance was left out\n  correct distance_km or duration_min",
          "sessions.csv:3: warning: rpe 0 means rest, but the session took 30 min;"
            + " its load is not known\n"
            + "  rate the whole session from 1 to 10, or leave the cell empty",
        ])
  }

  @Test func `odd columns are named once`() {
    #expect(
      said(.checkIns, "date,sorenes,mood,Mood,weather\n2025-11-10,2,3,4,x\n2025-11-11,2,3,4,x\n")
        == [
          "checkins.csv:1: remark: the column 'sorenes' is not known and was left out\n"
            + "  did you mean 'soreness'?",
          "checkins.csv:1: warning: the column 'Mood' stands here twice; the first one is read\n"
            + "  rename or remove the second one",
          "checkins.csv:1: remark: the column 'weather' is not known and was left out\n"
            + "  rename it, or map it under 'columns' in restday.yml",
        ])
  }

  @Test func `a table without a header`() {
    let names = PlanColumn.allCases.map(\.rawValue).joined(separator: ", ")
    #expect(
      said(.plan, "2025-11-10,run,easy\n2025-11-11,run,easy\n") == [
        "plan.csv:1: error: no column is called 'date', so no row can be read\n"
          + "  the first line names the columns: \(names)"
      ])
    #expect(
      said(.plan, "daet,kind\n2025-11-11,easy\n") == [
        "plan.csv:1: error: no column is called 'date', so no row can be read\n"
          + "  the first line names the columns: \(names)"
      ])
  }

  @Test func `a row with a cell too many is left out`() {
    let log = read(.checkIns, "date,sleep_hours,soreness\n2025-11-10,7,5,2\n2025-11-11,7.5,2,,\n")
    #expect(log.checkIns.map(\.sleepHours) == [7.5])
    #expect(
      log.diagnostics.map(\.description) == [
        "checkins.csv:2: warning: the row has 4 cells but the header names 3; it was left out\n"
          + "  put text with commas in quotes, and write 7.5 rather than 7,5"
      ])
    #expect(
      said(.checkIns, "date;soreness\n2025-11-10;2;3\n") == [
        "checkins.csv:2: warning: the row has 3 cells but the header names 2; it was left out\n"
          + "  put text that holds the character between the cells in quotes"
      ])
  }

  @Test func `the shape of a table`() {
    #expect(
      said(.checkIns, "") == [
        "checkins.csv:1: warning: the table is empty\n"
          + "  the first line names the columns, each line below is one row"
      ])
    #expect(
      said(.checkIns, "date,note\n2025-11-10,\"x\n2025-11-11,y\n") == [
        "checkins.csv:2: warning: a quote opens here and is never closed; this row was left out\n"
          + "  add the closing quote, or remove the opening one"
      ])
    let wide = String(repeating: ",", count: 2000)
    #expect(
      said(.checkIns, "date,note\n\(wide)\n") == [
        "checkins.csv:2: warning: a row has more than 2,000 cells; reading stopped at this row\n"
          + "  check that this file is the table it is meant to be"
      ])
    let long = String(repeating: "x", count: 1 << 20)
    #expect(
      said(.checkIns, "date,note\n2025-11-10,\(long)x\n") == [
        "checkins.csv:2: warning: a cell is longer than 1 MiB; reading stopped at this row\n"
          + "  look for a quote that is never closed"
      ])
  }

  @Test func `hostile text is shown, not obeyed`() {
    let text = "date,sleep_hours\n2025-11-10,\u{1B}[31m" + String(repeating: "9", count: 200)
    #expect(
      said(.checkIns, text) == [
        "checkins.csv:2: warning: sleep_hours '␛[31m" + String(repeating: "9", count: 74)
          + "…' is not a number and was left out\n"
          + "  write a plain number such as 7.5, without a unit, or leave the cell empty"
      ])
  }
}
