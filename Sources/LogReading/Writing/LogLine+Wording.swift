import TrainingModel

extension Diagnostic {
  /// What reading says of a cell, said of a value that was just typed: nothing was left out yet,
  /// the value is refused.
  func asRefusal(of texts: [String: String]) -> Diagnostic {
    var summary = summary
    for (ending, instead) in Self.consequences where summary.hasSuffix(ending) {
      summary = String(summary.dropLast(ending.count)) + instead
      break
    }
    return Diagnostic(.error, summary, remedy: remedy.map { Self.remedy($0, summary, texts) })
  }

  /// What reading does with a bad cell, and what that becomes before anything is written.
  private static let consequences = [
    (" and was left out", ""), ("; this row was left out", ""), ("; the distance was left out", ""),
    ("; both were left out", ""),
    ("; it was kept as a note and raises nothing", ""), (" was left out", " cannot be read"),
  ]

  private static func remedy(
    _ remedy: String, _ summary: String, _ texts: [String: String]
  ) -> String {
    if summary.hasSuffix("is not a number"),
      let column = texts.keys.sorted().first(where: { summary.hasPrefix($0 + " ") }),
      let unit = MeasureUnit(column: column)
    {
      return "write \(unit.example)"
    }
    if summary.hasPrefix("symptom ") { return remedy + "; put other words into the note" }
    for ending in [
      ", without a unit, or leave the cell empty", ", or leave the cell empty",
      ", or leave the cells empty",
    ] where remedy.hasSuffix(ending) {
      return String(remedy.dropLast(ending.count))
    }
    return remedy
  }
}

extension TypedMeasure.Ambiguity {
  func diagnostic(_ column: String) -> Diagnostic {
    switch self {
    case .comma(let text):
      let digits = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "," }))
      let point = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "," ? "." : $0 }))
      return Diagnostic(
        .error, "\(column) \(text.quoted) has a comma that could mean two things",
        remedy: "write \(digits) or \(point)")
    case .clock(let text):
      let padded = text.utf8.count < 5 ? "0" + text : text
      return Diagnostic(
        .error, "\(column) \(text.quoted) could be hours and minutes, or minutes and seconds",
        remedy: "write \(text):00 or 0:\(padded), or the minutes alone")
    }
  }
}
