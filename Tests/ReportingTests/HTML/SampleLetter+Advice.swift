import TrainingModel

@testable import Reporting

extension SampleLetter {
  static let advice = AdvicePart(
    heading: "Five things to do, in this order", intro: "Ranked by how much each should change your week.",
    lines: [
      item("down-weeks", "Run a down week", "1,030–1,210 points, longest run 15 km",
        "You did 2,189 points against a usual week of 1,723, and only 34% of the time was easy. "
          + "Sunday’s 21.4 km was 16% further than any run in the 30 days before.",
        "Keep your usual running days and take about a third off each. Leave out the intervals "
          + "and the tempo; six relaxed 20-second strides on Thursday keep the legs awake."),
      item("rest-days", "Put in two full rest days", "Monday and Friday, no running, no strength",
        "One rest day this week; your normal is two or three.",
        "A walk of 20 to 40 minutes is welcome. Anything that makes you breathe hard is not rest."),
      item("sleep", "Go to bed 45 minutes earlier", "In bed by 22:15, five nights of seven",
        "You slept 6:50 a night against the 8:00 you say you need: 8 h 10 min short over the week.",
        "Set an alarm for going to bed, not only for getting up. Dim the room and leave the phone "
          + "elsewhere from 21:45."),
      item("protein", "Eat within the hour after running", "65 g carbohydrate, 20 g protein",
        "You did so on 2 of 6 training days. Your two flattest mornings followed days you did not.",
        "Rice and eggs, porridge with milk and fruit, or yoghurt, oats and a banana."),
      item("foam-rolling", "Roll the calves", "10 minutes, evenings after running",
        "Soreness was 4 on two mornings.", "Slowly, to the edge of discomfort and no further."),
    ], none: nil)

  private static func item(
    _ slug: String, _ title: String, _ dose: String, _ why: String, _ how: String
  ) -> AdviceLine {
    AdviceLine(
      practice: slug, section: "rest", title: title, dose: dose, why: why, how: how,
      evidence: "moderate", evidenceText: "some support",
      evidenceNote: "From a consensus on athletes; few trials in runners.",
      sources: [
        SourceLine(
          key: "walsh-2021", title: "Sleep and the athlete", journal: "Br J Sports Med",
          year: 2021, url: "https://doi.org/10.1136/bjsports-2020-102025",
          citation: "Br J Sports Med 2021")
      ], because: [], weeksInRow: 2, weeksInRowText: "Second week running.")
  }

  static let followed = FollowedPart(
    lines: [
      followedLine("Sleep", "in bed by 22:30, five nights", false, "2 of 5 nights",
        "Sleep went from 6:58 to 6:50 a night", "Not tried enough to judge"),
      followedLine("Foam rolling", "10 min after hard runs", true, "2 of 2",
        "Soreness went from 2.6 to 3.0", "No help seen yet"),
      followedLine("Down week", "a third less", nil, "the log cannot tell", "Load rose",
        "Too early to say"),
    ], none: nil, caution: "What followed may have other causes.")

  private static func followedLine(
    _ title: String, _ asked: String, _ done: Bool?, _ text: String, _ happened: String,
    _ so: String
  ) -> FollowedLine {
    FollowedLine(
      practice: "sleep", title: title, asked: asked, done: done, doneText: text, metric: nil,
      before: nil, after: nil, happenedText: happened, soText: so)
  }

  static let nextWeek = NextWeek(
    corridor: 1030...1210, corridorText: "1,030–1,210 points",
    sentences: [
      "Aim for 1,030 to 1,210 points, 60 to 70% of your usual week. If you wake on Sunday with "
        + "soreness of 4 or more, stop the long run at 60 minutes."
    ],
    weeks: zip(39..., [1640, 1755, nil, 1210, 1690, 1812, 1905, 2189]).map {
      .init(week: String($0), value: $1, text: $1.map { String(Int($0)) } ?? "")
    },
    daysHeading: "A week that fits, 1,110 points", days: plannedDays,
    needs: [
      SessionNeed(
        title: "Sunday 23 November: long, 90 min",
        lines: ["An easy or rest day before.", "An early night on Saturday."])
    ], description: "Load by week, and a week that fits.")

  private static let plannedDays: [PlannedDay] = {
    let texts = [
      "rest", "easy 50 min", "easy 55 min, light strength 25 min", "easy 50 min with 6 strides",
      "rest", "easy 45 min", "long, easy 90 min",
    ]
    let loads: [Double?] = [nil, 150, 265, 200, nil, 135, 360]
    return week.next.days.enumerated().map { index, day in
      PlannedDay(
        day: day, short: shorts[index], number: String(day.dayOfMonth), name: shorts[index],
        text: texts[index], loadText: loads[index].map { "\(Int($0)) points" },
        load: loads[index], isRestDay: loads[index] == nil, isOwnPlan: false)
    }
  }()

  static let care = ["The first hour", "The evening", "The day after"].map { title in
    CareList(
      id: title, title: title,
      lines: [
        .init(time: "0–10 min", text: "Walk until you breathe through your nose.", practice: nil),
        .init(time: "10–30 min", text: "Drink to thirst; dry clothes.", practice: nil),
      ])
  }

  static let sessions = SessionTable(
    caption: "Load is minutes multiplied by effort (RPE, 0 to 10).",
    rows: [
      session("Tue 11", "Intervals", "6 × 800 m", 62, 11.4, 8, .hard),
      session("Wed 12", "Easy run", nil, 50, 9, 3, .easy),
      session("Thu 13", "Tempo run", "2 × 15 min", 55, 10.6, 7, .hard),
      session("Fri 14", "Easy run", nil, 40, 7.1, 3, .easy),
      session("Fri 14", "Strength", "legs and trunk", 30, nil, 5, .moderate),
      session("Sat 15", "Easy run", nil, 45, 8.2, 4, .easy),
      session("Sun 16", "Long run", "hilly", 118, 21.4, 6, .moderate),
    ],
    total: SessionTotal(
      count: "7 sessions", minutesText: "400", distanceText: "67.7", loadText: "2,189",
      distanceUnit: "km"))

  private static func session(
    _ day: String, _ name: String, _ title: String?, _ minutes: Double, _ km: Double?,
    _ rpe: Double, _ intensity: SessionRow.Intensity
  ) -> SessionRow {
    SessionRow(
      day: week.start, dayText: day, sport: .run, kind: nil, name: name, title: title,
      minutes: minutes, kilometers: km, rpe: rpe, load: minutes * rpe,
      minutesText: String(Int(minutes)), distanceText: km.map { "\($0)" } ?? "–",
      rpeText: String(Int(rpe)), loadText: String(Int(minutes * rpe)), intensity: intensity,
      intensityText: intensity.rawValue, isEstimated: false, source: .table, line: name)
  }

  static let mornings = BetterMornings(
    intro: "From your own log, so the numbers are small and other things changed too.",
    lines: [
      .init(
        practice: "sleep", name: "Nights of 7:30 or more", strength: "Probably, 34 mornings",
        text: "Energy averaged 3.8 on 19 mornings after 7:30 or more sleep, and 3.0 on 15 "
          + "mornings after less. Long nights often fall on easy days, which may be part of it.",
        estimate: 0.8, interval: 0.2...1.4)
    ])

  static let notes = [
    NoteLine(
      day: week.start, dayText: "Tuesday 11 November", title: "Intervals",
      markdown: "Last two reps *ragged*. <script>alert(1)</script> See [plan](javascript:x).")
  ]

  static let basis = Basis(
    missing: [
      "Thursday has no HRV or resting heart rate, so those averages use six mornings.",
      "Not logged: stress, motivation.",
    ], assumed: ["Sleep is your watch’s estimate."],
    currency: "Load is counted in session RPE: 100% of your training time has it.",
    method: ["Normal is the range of your own last 12 weeks."],
    formulas: [
      .init(id: "load.week", name: "Training load", formula: "sum of minutes × RPE", source: "Foster 2001")
    ], changed: [])

  static let clinician = ClinicianPart(
    status: "Nothing on this list was logged this week.",
    now: "Get help now for chest pain, fainting, breathlessness out of proportion to effort, or a "
      + "heartbeat that feels wrong.",
    soon: "Book an appointment for pain that changes how you run, pain in one spot on a bone, "
      + "soreness that lasts beyond a week, fever, weight loss you did not intend, missed periods, "
      + "or tiredness that two easy weeks do not lift.",
    remark: "High resting heart rate with low HRV can also come just before a cold.")
}
