import TrainingModel

@testable import Reporting

extension SampleLetter {
  static let shorts = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  static let glance = Glance(
    claim: "Both hard days were followed by a low morning, and Sunday’s long run, your longest "
      + "since August, began on another.",
    days: days,
    load: GlanceLoad(
      name: "Training load", summary: "2,189 points", normalText: "normal 1,190–1,820",
      description: "Monday rest. Tuesday 496 points, hard. Sunday 708, the largest day."),
    sleep: row(
      "sleep", .sleep, "Sleep, night before", "6:50 a night",
      [7.67, 7.08, 6.33, 6.75, 6.17, 7.33, 6.5], ["7:40", "7:05", "6:20", "6:45", "6:10", "7:20", "6:30"]),
    sleepNeedHours: 8, sleepNeedText: "need 8:00, the line",
    rows: [
      row(
        "hrv", .line, "HRV", "51 ms", [58, 56, 48, nil, 46, 52, 47],
        ["58", "56", "48", "–", "46", "52", "47"], normal: 50...67, text: "normal morning 50–67"),
      row(
        "restingHeartRate", .line, "Resting heart rate", "51 bpm",
        [48, 49, 52, nil, 53, 51, 52], ["48", "49", "52", "–", "53", "51", "52"],
        normal: 45...51, text: "normal morning 45–51"),
      row(
        "soreness", .pips, "Soreness", "3.0 of 5", [2, 2, 4, 3, 4, 3, 3],
        ["2", "2", "4", "3", "4", "3", "3"], normal: 1...3, text: "normal 1–3"),
      row(
        "energy", .pips, "Energy", "3.0 of 5", [4, 4, 3, 3, 2, 3, 2],
        ["4", "4", "3", "3", "2", "3", "2"], normal: 3...5, text: "normal 3–5"),
    ],
    practices: [
      practice("Foam rolling", [false, true, false, true, false, false, false]),
      practice("Mobility", [true, false, true, false, false, true, false]),
      practice("Nap", [true, false, false, false, false, true, false]),
    ],
    unlogged: nil)

  static let days: [GlanceDay] = {
    let easy: [Double] = [0, 0, 150, 0, 120, 180, 0]
    let moderate: [Double] = [0, 0, 0, 0, 150, 0, 708]
    let hard: [Double] = [0, 496, 0, 385, 0, 0, 0]
    return week.days.enumerated().map { index, day in
      let total = easy[index] + moderate[index] + hard[index]
      return GlanceDay(
        day: day, short: shorts[index], number: String(day.dayOfMonth), name: shorts[index],
        load: total > 0 ? .known(total) : .rest, easyLoad: easy[index],
        moderateLoad: moderate[index], hardLoad: hard[index],
        loadText: total > 0 ? String(Int(total)) : "rest", isRestDay: total == 0,
        hasCheckIn: true, sessions: [])
    }
  }()

  static func row(
    _ id: String, _ style: GlanceRow.Style, _ name: String, _ summary: String,
    _ values: [Double?], _ texts: [String], normal: ClosedRange<Double>? = nil,
    text: String? = nil
  ) -> GlanceRow {
    let cells = zip(values, texts).map { value, text in
      let isOutside = value.map { normal?.contains($0) == false } ?? false
      return GlanceRow.Cell(
        value: value, text: text, status: nil, normal: normal, isOutside: isOutside)
    }
    return GlanceRow(
      id: id, style: style, isDrawn: true, name: name, summary: summary, normalText: text, cells: cells,
      title: name, description: zip(shorts, texts).map { "\($0) \($1)" }.joined(separator: ", "))
  }

  static func practice(_ name: String, _ days: [Bool]) -> PracticeRow {
    PracticeRow(
      slug: name, name: name, days: days, count: days.count { $0 }, description: "Done on some.")
  }

  static let signals = SignalTable(
    caption: "Your value, your own normal range, and a flag if you are outside it: H high, L low.",
    lines: [
      line("load.week", "Training load", "points", [1640, 1755, 1820, 1210, 1690, 1812, 1905, 2189],
        "2,189", 1190...1820, "1,190–1,820", .high, "biggest week of 26", "Load"),
      line("load.easy_share_pct", "Easy share", "of training time",
        [62, 58, 55, 66, 57, 52, 48, 34], "34%", 51...66, "51–66%", .low, "lowest of 26 weeks", "Load"),
      line("load.rest_days", "Rest days", "", [2, 2, 2, 3, 2, 2, 2, 1], "1", 2...3, "2–3", .low,
        "one fewer than usual", "Load"),
      line("sleep.mean_h", "Sleep", "hours a night",
        [7.3, 7.2, 7.1, 7.6, nil, 7.2, 7, 6.8], "6:50", 8...9, "8:00–9:00", .low,
        "8 h 10 min short over the week", "Sleep"),
      line("hrv.week_ln", "HRV", "ms, weekly average", [59, 58, 56, 62, 60, 58, 55, 51], "51",
        55...61, "55–61", .low, "falling for four weeks", "Heart"),
      line("rhr.week", "Resting heart rate", "bpm", [48, 48, 49, 47, 48, 48, 49, 51], "51", 47...49,
        "47–49", .high, "two beats above range", "Heart"),
      line("feel.soreness", "Soreness", "1 to 5", [2, 2.3, 2.5, 1.8, 2.2, 2.4, 2.6, 3], "3.0",
        1.8...2.5, "1.8–2.5", .high, "climbing for four weeks", "Feel"),
      line("feel.mood", "Mood", "1 to 5", [nil, nil, nil, 3.9, 3.6, 3.5, 3.5, 3.4], "3.4", nil,
        "learning, 5 of 6 weeks", nil, "nothing that stands out", "Feel"),
    ],
    weeksHeading: "Weeks 39–46", unlogged: "Stress and motivation: not logged")

  private static func line(
    _ id: MetricID, _ name: String, _ unit: String, _ values: [Double?], _ text: String,
    _ normal: ClosedRange<Double>?, _ normalText: String, _ flag: SignalLine.Flag?,
    _ words: String, _ group: String
  ) -> SignalLine {
    SignalLine(
      id: id, name: name, unit: unit, value: values.last ?? nil, valueText: text, normal: normal,
      normalText: normalText, flag: flag,
      flagText: flag.map { $0 == .high ? "High" : "Low" } ?? "", words: words,
      weeks: values.enumerated().map { .init(week: String(39 + $0), value: $1, text: "") },
      weeksText: "\(name), last 8 weeks", group: group)
  }
}
