import ArgumentParser
import TrainingModel

/// Which week a command is about.
struct WeekOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "2025-W46, a date in it, last or this.",
      discussion: "Without it, the last week with a complete log, else the latest with data."))
  var week: String?

  /// Whether the text can be a week at all; which one it is depends on the home.
  mutating func validate() throws {
    guard let week, !["this", "last"].contains(week.lowercased()), Week(week) == nil else { return }
    throw ValidationError(
      "\(week.quoted) is no week; write it as 2025-W46, as a date in it, or as last or this")
  }

  func week(of loaded: LoadedHome) throws(Failure) -> Week {
    let latest = try Self.latestWeek(of: loaded)
    guard let named = week else { return latest }
    let today = Clock.today(for: loaded.settings)
    guard let week = Week(named: named, today: today, startingOn: latest.weekStart) else {
      throw Failure(
        Diagnostic(
          .error, "\(named.quoted) is no week",
          remedy: "write it as 2025-W46, as a date in it, or as last or this"))
    }
    return week
  }

  /// The last week with a complete log, else the latest with data.
  static func latestWeek(of loaded: LoadedHome) throws(Failure) -> Week {
    if let week = loaded.log.latestWeek(startingOn: loaded.settings.weekStart) { return week }
    throw Failure(
      Diagnostic(
        .error, "the log has no session and no check-in, so there is no week to report",
        file: Home.logPath,
        remedy: "put watch files, checkins.csv or sessions.csv there; restday check lists"
          + " what could not be read"))
  }

  static func noSuchWeek(_ week: Week, _ loaded: LoadedHome) -> Failure {
    let span = loaded.log.span.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "nothing"
    return Failure(
      Diagnostic(
        .error, "week \(week) lies outside the log, which holds \(span)",
        remedy: "name a week inside it with --week"))
  }
}
