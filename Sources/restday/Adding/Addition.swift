import Foundation
import LogReading
import TrainingModel

/// The work of `restday add`: from what a person typed to one line in the log.
struct Addition {
  let table: WritableTable
  let common: CommonOptions
  let options: AddOptions

  /// - Parameter typed: what was typed, by column.
  func run(typed: [String: String]) throws {
    try common.run { console throws(Failure) in
      let home = try Home.find(common.home)
      let (settings, diagnostics) = try home.readSettings()
      guard !diagnostics.contains(where: { $0.severity == .error }) else {
        throw Failure(diagnostics)
      }
      console.report(diagnostics)
      let line = try line(typed, settings, console)
      let appender = LogAppender(home: home, settings: settings)
      if options.dryRun {
        let place = try appender.place(for: line)
        try accept(place, line, settings, console)
        console.say(
          "Nothing was written. This would be line \(place.table.lineNumber) of \(place.path):")
        console.print(place.table.text + "\n")
      } else {
        let place = try appender.append(line) { place throws(Failure) in
          try accept(place, line, settings, console)
        }
        console.say("Added \(line.summary) as line \(place.table.lineNumber).")
        console.printPlace(place.url.path)
      }
    }
  }

  private func line(
    _ typed: [String: String], _ settings: Settings, _ console: Console
  ) throws(Failure) -> LogLine {
    var typed = typed
    let today = Clock.today(in: TimeZone(identifier: settings.timeZone) ?? .gmt)
    switch typed["date"]?.lowercased() {
    case nil, "today"?: typed["date"] = today.description
    case "yesterday"?: typed["date"] = today.advanced(by: -1).description
    default: break
    }
    if options.ask {
      typed = try Questions(table: table, units: settings.units, console: console).ask(given: typed)
    }
    if settings.units == .imperial { console.report(bareNumbers(in: typed)) }
    do throws(RefusedLine) {
      return try LogLine(table, typed: typed)
    } catch {
      console.report(error.diagnostics)
      throw Failure(Self.nothingWritten)
    }
  }

  /// In an imperial home a number without a unit is worth a word: it is metric, as its column says.
  private func bareNumbers(in typed: [String: String]) -> [Diagnostic] {
    FieldGuide.all(of: table).compactMap { guide in
      guard let example = guide.imperialExample, let text = typed[guide.column],
        Double(plainDecimal: text) != nil
      else { return nil }
      return Diagnostic(
        .remark, "\(guide.column) \(text.quoted) has no unit, so it is in \(guide.valueName)",
        remedy: "write the unit if you mean another, such as \(example)")
    }
  }

  /// Says what there is to know before the line is written; a warning ends it under `--strict`.
  private func accept(
    _ place: LogAppender.Place, _ line: LogLine, _ settings: Settings, _ console: Console
  ) throws(Failure) {
    var diagnostics = place.diagnostics
    if line.day > Clock.today(in: TimeZone(identifier: settings.timeZone) ?? .gmt) {
      diagnostics.append(
        Diagnostic(
          .remark, "\(line.day) is still to come, and counts all the same", file: place.path,
          line: place.table.lineNumber,
          remedy: "correct the date if it is a slip; put plans into plan.csv"))
    }
    console.report(diagnostics)
    if common.strict, diagnostics.contains(where: { $0.severity == .warning }) {
      throw Failure(Self.nothingWritten)
    }
  }

  private static let nothingWritten = Diagnostic(
    .error, "nothing was written", remedy: "mend what is named above, then try again")
}

extension LogLine {
  /// `the check-in of 2025-11-16 (sleep_hours 7.5, energy 4)`.
  fileprivate var summary: String {
    let name = table == .checkIns ? "check-in" : "session"
    let values = cells.filter { $0.column != "date" }.map { "\($0.column) \($0.text)" }
    return "the \(name) of \(day) (\(values.joined(separator: ", ")))"
  }
}
