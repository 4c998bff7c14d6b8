import Testing
import TrainingModel

@testable import LogReading

/// What a person types becomes the cells of a line, or is refused with its reason.
struct LogLineTests {
  @Test(arguments: [
    ("sleep_hours", "7.5", "7.5"), ("sleep_hours", "7,5", "7.5"), ("sleep_hours", "7:30", "7.5"),
    ("sleep_hours", "450min", "7.5"), ("weight_kg", "150lb", "68.039"),
    ("weight_kg", "68.1 kg", "68.1"), ("nap_minutes", "20min", "20"), ("energy", " 4 ", "4"),
    ("practices", "cold-water 12min 52F", "cold-water 12min 52F"),
    ("note", "two\nlines\u{7}", "two lines"), ("note", "+1", "+1"),
  ])
  func `a check-in's cells`(_ column: String, _ typed: String, _ text: String) throws {
    let line = try LogLine(.checkIns, typed: ["date": "2025-11-16", column: typed])
    #expect(
      line.cells == [
        LogLine.Cell(column: "date", text: "2025-11-16"), LogLine.Cell(column: column, text: text),
      ])
  }

  @Test(arguments: [
    ("distance_km", "6mi", "9.656"), ("distance_km", "6 Miles", "9.656"),
    ("distance_km", "10km", "10"), ("distance_km", "5000m", "5"),
    ("distance_km", "21,0975", "21.0975"),
    ("duration_min", "62", "62"), ("duration_min", "1:02:03", "62.05"),
    ("duration_min", "1.5h", "90"), ("temperature_c", "52F", "11.111"),
    ("temperature_c", "-5", "-5"), ("temperature_c", "14°F", "-10"),
    ("ascent_m", "400ft", "121.92"),
    ("fluid_l", "17oz", "0.503"), ("fluid_l", "500ml", "0.5"), ("weight_after_kg", "62.4", "62.4"),
  ])
  func `a session's cells`(_ column: String, _ typed: String, _ text: String) throws {
    let line = try LogLine(.sessions, typed: ["date": "2025-11-16", column: typed])
    #expect(line.cells.last == LogLine.Cell(column: column, text: text))
  }

  /// Typed, what is said, and what to do.
  struct Refusal {
    let table: WritableTable
    let typed: [String: String]
    let summary: String
    let remedy: String

    init(_ table: WritableTable, _ typed: [String: String], _ summary: String, _ remedy: String) {
      self.table = table
      self.typed = typed
      self.summary = summary
      self.remedy = remedy
    }
  }

  @Test(arguments: [
    Refusal(
      .checkIns, ["energy": "7"], "energy '7' is outside 1 to 5", "correct the number"),
    Refusal(
      .checkIns, ["energy": "much"], "energy 'much' is not a number",
      "write a plain number such as 7.5"),
    Refusal(
      .checkIns, ["sleep_hours": "long"], "sleep_hours 'long' is not a number",
      "write 7.5, 7.5h or 7:30"),
    Refusal(
      .checkIns, ["bedtime": "25:00"], "bedtime '25:00' is not a time of day",
      "write it as HH:MM, such as 22:45"),
    Refusal(
      .checkIns, ["bedtime": "06:30", "wake_time": "06:00"],
      "bedtime 06:30 and wake_time 06:00 make a night of 23 h 30 min, more than 16 h",
      "correct the times"),
    Refusal(
      .checkIns, ["bedtime": "0:00", "wake_time": "0:00"],
      "bedtime and wake_time are both 00:00, which is no night", "correct the times"),
    Refusal(.checkIns, ["ill": "maybe"], "ill 'maybe' is neither yes nor no", "write yes or no"),
    Refusal(
      .checkIns, ["symptoms": "feverr"], "symptom 'feverr' is not a known tag",
      "did you mean 'fever'?; put other words into the note"),
    Refusal(
      .checkIns, ["practices": "nap 20x"], "the amount '20x' of practice 'nap' cannot be read",
      "write minutes as 20min and degrees as 11C or 52F"),
    Refusal(
      .checkIns, ["date": "2025-02-30", "energy": "4"], "date '2025-02-30' is not a date",
      "write it as YYYY-MM-DD, such as 2025-11-16"),
    Refusal(
      .checkIns, [:], "the check-in is empty",
      "give at least one answer, such as --sleep-hours 7.5 or --energy 4, or use --ask"),
    Refusal(
      .sessions, ["note": "  "], "the session is empty",
      "say at least what it was, such as --duration 40 --rpe 4, or use --ask"),
    Refusal(
      .sessions, ["kind": "eazy"], "kind 'eazy' is not known",
      "did you mean 'easy'? it can be easy, recovery, long, steady, tempo, intervals, race,"
        + " strength, cross-training"),
    Refusal(
      .sessions, ["duration_min": "1:30"],
      "duration_min '1:30' could be hours and minutes, or minutes and seconds",
      "write 1:30:00 or 0:01:30, or the minutes alone"),
    Refusal(
      .sessions, ["ascent_m": "1,200"], "ascent_m '1,200' has a comma that could mean two things",
      "write 1200 or 1.200"),
    Refusal(
      .sessions, ["distance_km": "6 furlongs"], "distance_km '6 furlongs' is not a number",
      "write 10, 10km or 6.2mi"),
    Refusal(
      .sessions, ["distance_km": "200", "duration_min": "62"],
      "62 min for 200 km is outside 2 to 20 min per km", "correct distance_km or duration_min"),
    Refusal(
      .sessions, ["rpe": "0", "duration_min": "40"],
      "rpe 0 means rest, but the session took 40 min; its load is not known",
      "rate the whole session from 1 to 10"),
  ])
  func `what reading would leave out is refused in its words`(_ sample: Refusal) {
    var typed = sample.typed
    typed["date"] = typed["date"] ?? "2025-11-16"
    do throws(RefusedLine) {
      let line = try LogLine(sample.table, typed: typed)
      Issue.record("accepted as \(line)")
    } catch {
      #expect(error.diagnostics.map(\.summary) == [sample.summary])
      #expect(error.diagnostics.first?.remedy == sample.remedy)
      #expect(error.diagnostics.first?.severity == .error)
    }
  }

  @Test func `one answer is checked by itself`() {
    #expect(LogLine.refusal(of: "7", in: "energy", table: .checkIns) != nil)
    #expect(LogLine.refusal(of: "4", in: "energy", table: .checkIns) == nil)
    #expect(LogLine.refusal(of: "", in: "energy", table: .checkIns) == nil)
    #expect(LogLine.refusal(of: "2025-11-16", in: "date", table: .sessions) == nil)
    #expect(LogLine.refusal(of: "tomorrow", in: "date", table: .sessions) != nil)
  }
}
