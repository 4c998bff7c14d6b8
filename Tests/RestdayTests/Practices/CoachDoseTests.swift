import Testing

/// What a coach is handed rests on nothing that is withheld, amounts of last week's advice included.
struct CoachDoseTests {
  @Test(arguments: ["text", "md", "html", "json"])
  func `a dose worked out from body mass does not reach the coach`(format: String) throws {
    let home = try LogBuilder { log in
      log.mornings(LogBuilder.allDays, ["weight_kg": "71.4"])
      log.trainInstead(-1, minutes: 100, km: 15)
    }.home()
    let own = try home.run("report", "--week", LogBuilder.week, "--format", "md", "--output", "-")
    #expect(own.output.contains("71.4"), "the runner is told the mass the dose was worked out for")
    let handed = try home.run("coach", "--week", LogBuilder.week, "--format", format)
    #expect(handed.status == 0)
    for mark in ["at 71.4", "215", "355"] { #expect(!handed.output.contains(mark)) }
  }

  @Test(arguments: ["md", "html"])
  func `a time to bed does not reach a coach who gets no sleep`(format: String) throws {
    let home = try LogBuilder { log in
      log.set("audiences: {coach: {hide: [sleep]}}")
      log.mornings(LogBuilder.allDays, ["bedtime": "22:41", "wake_time": "06:53"])
    }.home()
    let handed = try home.run("coach", "--week", LogBuilder.week, "--format", format)
    #expect(handed.status == 0)
    for mark in ["06:53", "22:53", "22:41"] { #expect(!handed.output.contains(mark)) }
  }
}
