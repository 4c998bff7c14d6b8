import Testing

/// The details: where the runner finds them, and who does not get them.
struct DetailOutputTests {
  private func home() throws -> ScratchHome {
    var log = LogBuilder()
    log.mornings(
      LogBuilder.allDays,
      ["respiration_rate": "14.2", "supine_hr": "50", "standing_hr": "72", "bedtime": "22:30"])
    log.mornings(LogBuilder.allDays, ["wake_time": "06:30"])
    return try log.home()
  }

  private static let details = [
    "load.acute_chronic", "vitals.respiration", "sleep.regularity_index",
  ]

  @Test func `the runner finds them on the page, in its twin, and in JSON`() throws {
    let home = try home()
    let markdown = try home.run("report", "--format", "md", "--output", "-", "--quiet").output
    #expect(markdown.contains("\n## Details\n"))
    #expect(markdown.contains("Your last 7 days averaged"))
    let page = try home.run("report", "--format", "html", "--output", "-", "--quiet").output
    #expect(page.contains("<details><summary>Details</summary>"))
    let metrics = try home.report(LogBuilder.week)["metrics"] as? [String: Any] ?? [:]
    for id in Self.details { #expect(metrics[id] != nil, "\(id)") }
    // Never logged: neither a row nor a number.
    #expect(metrics["vitals.spo2_pct"] == nil && !markdown.contains("Oxygen saturation"))
  }

  @Test(arguments: ["md", "html", "json"])
  func `a coach does not get them`(format: String) throws {
    let handed = try home().run("coach", "--format", format, "--output", "-", "--quiet")
    #expect(handed.status == 0)
    #expect(!handed.output.contains("previous 3 weeks") && !handed.output.contains("acute_chronic"))
    #expect(!handed.output.contains("Respiratory") && !handed.output.contains("vitals"))
  }

  @Test func `no danger zone, no injury, no sweet spot`() throws {
    let markdown = try home().run("report", "--format", "md", "--output", "-", "--quiet").output
    let details = markdown.split(separator: "## Details").last.map(String.init) ?? ""
    let own = details.split(separator: "\n## ").first.map { $0.lowercased() } ?? ""
    for word in ["danger", "injur", "sweet spot", "optimal"] { #expect(!own.contains(word)) }
  }

  @Test func `they are listed, and each can be explained`() throws {
    let home = try home()
    let list = try Binary.run(["explain", "--list"]).output
    for id in Self.details {
      #expect(list.contains("\n\(id)"))
      let outcome = try home.run("explain", id, "--week", LogBuilder.week)
      #expect(outcome.status == 0 && outcome.output.contains("Result: "), "\(id)")
    }
  }

  @Test func `a new device starts a normal anew, and the explanation says so`() throws {
    var log = LogBuilder()
    log.mornings([-10], ["device": "Strap 2"])
    let home = try log.home()
    let outcome = try home.run("explain", "hrv.week_ln", "--week", LogBuilder.week)
    #expect(
      outcome.output.contains(
        "The normal of ln RMSSD started anew on \(LogBuilder.date(-10)): another device, Strap 2 "
          + "after your own entry."))
    #expect(outcome.output.contains("Result: "))
    let metrics = try home.report(LogBuilder.week)["metrics"] as? [String: [String: Any]] ?? [:]
    #expect(metrics["hrv.week_ln"]?["status"] as? String == "within")
    let before = try home.report("2025-W13")["metrics"] as? [String: [String: Any]] ?? [:]
    #expect(before["hrv.week_ln"]?["status"] as? String == "learning")
  }
}
