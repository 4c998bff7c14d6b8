import TrainingModel

/// The sessions of a week in words: which sources tell of each, why they are held to be one, and
/// what is taken from which.
enum SessionListing {
  static func text(_ sessions: [Session], in week: Week) -> String {
    let told = sessions.filter { week.contains($0.day) }
    let joined = told.count { $0.tellings.count > 1 }
    var lines = ["Sessions, week \(week)"]
    if told.isEmpty { lines.append("  None is logged.") }
    for session in told { lines += [""] + Self.lines(of: session) }
    if joined > 0 { lines += ["", order] }
    return lines.map(\.visibleLines).joined(separator: "\n") + "\n"
  }

  private static let order = """
    Measures are taken from FIT before TCX, GPX, the table of an export and your own row, and from
    the next where one lacks them. Effort, kind, title and note are yours where you gave them.
    """

  private static func lines(of session: Session) -> [String] {
    let start = session.start.map { " \($0)" } ?? ""
    let parts = [SessionPart.duration, .distance, .averageHeartRate, .exertion].compactMap { part in
      session.number(part).map { words(part, $0) }
    }
    let kind = session.kind.map { [$0.rawValue] } ?? []
    let head = ([session.sport.rawValue] + kind + parts).joined(separator: ", ")
    return ["\(session.day)\(start)  \(head)"] + sources(of: session)
  }

  private static func sources(of session: Session) -> [String] {
    guard session.tellings.count > 1 else {
      return session.origins.map { "  from \($0.place)" }
    }
    return session.tellings.flatMap { telling in
      let used = telling.used.map(\.rawValue).joined(separator: ", ")
      let place = telling.origin?.place ?? "an unnamed source"
      var lines = ["  \(place): " + (used.isEmpty ? "nothing that was not known" : used)]
      if let tie = telling.tie {
        lines.append("    the same session: \(reason(tie, telling, session))")
      }
      if let unused = unused(telling, session) { lines.append("    not used: \(unused)") }
      return lines
    }
  }

  /// What a source said that the session does not say.
  private static func unused(_ telling: SessionTelling, _ session: Session) -> String? {
    let differing = SessionPart.allCases.compactMap { part -> String? in
      guard let said = telling.said[part], let used = session.number(part) else { return nil }
      let words = words(part, said)
      return words == Self.words(part, used) ? nil : words
    }
    return differing.isEmpty ? nil : differing.joined(separator: ", ")
  }

  private static func reason(
    _ tie: SessionTie, _ telling: SessionTelling, _ session: Session
  ) -> String {
    switch tie {
    case .fileName: "its row names the file"
    case .start(0): "the same start to the second"
    case .start(let seconds): "the starts are \(seconds) s apart"
    case .overlap(let share):
      "they overlap by \(Int((share * 100).rounded())) % and are about as long"
    case .clock(0): "the same start by the clock"
    case .clock(let minutes): "the starts are \(minutes) min apart by the clock"
    case .zone(let minutes):
      "the clocks are \(minutes) min apart, as in another time zone; distance and duration agree"
    case .date: "the same day and sport; duration and distance agree"
    case .row: "the same day; \(nearness(telling, session))"
    }
  }

  /// How near the measures of a row are.
  private static func nearness(_ telling: SessionTelling, _ session: Session) -> String {
    let shares = [SessionPart.duration, .distance].compactMap { part -> String? in
      guard let said = telling.said[part], let used = session.number(part), said > 0, used > 0
      else { return nil }
      let share = abs(said - used) / max(said, used) * 100
      return "\(part.rawValue) \(Int(share.rounded())) % apart"
    }
    return shares.isEmpty ? "nothing speaks against it" : shares.joined(separator: ", ")
  }

  private static func words(_ part: SessionPart, _ value: Double) -> String {
    switch part {
    case .duration: rounded(value, 10) + " min"
    case .distance: rounded(value / 1000, 100) + " km"
    case .ascent: rounded(value, 1) + " m of ascent"
    case .averageHeartRate: "heart rate " + rounded(value, 1)
    case .maximumHeartRate: "highest heart rate " + rounded(value, 1)
    case .exertion: "effort " + rounded(value, 10)
    case .start, .trace, .kind, .title, .note: rounded(value, 1)
    }
  }

  private static func rounded(_ value: Double, _ parts: Double) -> String {
    let number = (value * parts).rounded() / parts
    return number == number.rounded() ? String(Int(number)) : String(number)
  }
}

extension Origin {
  /// `Content/Log/sessions.csv:12`.
  fileprivate var place: String {
    [file, line.map(String.init)].compactMap(\.self).joined(separator: ":")
  }
}

extension String {
  fileprivate var visibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
      .joined(separator: "\n")
  }
}
