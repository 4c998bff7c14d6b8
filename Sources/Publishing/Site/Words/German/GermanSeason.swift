import Reporting
import TrainingModel

/// The sentences of the season in German: what each row shows, by rule.
extension German {
  /// `Das Training ist um 27 % gestiegen.`
  func seasonHeadline(_ load: SeasonSeries?) -> String {
    guard let change = load?.change else { return "Die Saison bisher." }
    if change >= 10 { return "Das Training ist um \(numbers.percent(change)) gestiegen." }
    if change <= -10 { return "Das Training ist um \(numbers.percent(-change)) gesunken." }
    return "Eine gleichmäßige Saison."
  }

  func seasonTitle(_ headline: String) -> String { "Die Saison: \(headline)" }

  func seasonDescription(_ season: Season, runner: String) -> String {
    "\(runner), \(months(of: season)): Belastung und Signale nach Wochen, gegen den eigenen üblichen Bereich."
  }

  func seasonLede(
    _ season: Season, load: SeasonSeries?, fitness: SeasonSeries?
  ) -> [String] {
    var sentences: [String] = []
    if let load, let change = load.change, abs(change) >= 10 {
      sentences.append(
        "Die letzten vier Wochen brachten \(numbers.percent(abs(change))) "
          + "\(change > 0 ? "mehr" : "weniger") Belastung als die ersten vier.")
    } else if load?.change != nil {
      sentences.append(
        "Die letzten vier Wochen brachten etwa so viel Belastung wie die ersten vier.")
    }
    if let fitness, let first = fitness.points.first(where: { $0.value != nil }),
      let last = fitness.points.last(where: { $0.value != nil }), first.text != last.text
    {
      sentences.append(
        "Die Fitness, das Mittel der Belastung über 42 Tage, ging von \(first.text) auf \(last.text) pro Tag."
      )
    }
    let calls = season.calls.map { "„\($0.call)“ \(times($0.count))" }
    if !calls.isEmpty { sentences.append("Die Urteile: \(list(calls)).") }
    return [sentences.joined(separator: " ")]
  }

  func seasonFacts(_ season: Season) -> [(label: String, text: String)] {
    var facts = [
      (label: "Saison", text: "\(weeks(season.weeks)), \(months(of: season))"),
      (label: "Eingetragen", text: "\(season.loggedWeeks) von \(season.weeks.count) Wochen"),
    ]
    if season.downWeeks > 0 {
      facts.append((label: "Leichtere Wochen", text: "\(season.downWeeks), als getönte Spalten"))
    }
    return facts
  }

  func seasonIntro(_ season: Season) -> String {
    var sentences = [
      "\(capitalized(count(season.weeks.count))) Wochen von links nach rechts, jede, wie ihr eigener Brief sie sah."
    ]
    if season.downWeeks > 0 { sentences.append("Getönte Spalten sind leichtere Wochen.") }
    if season.reports.contains(where: { $0?.isRaceWeek == true }) {
      sentences.append("Eine senkrechte Linie steht für einen Wettkampf.")
    }
    if season.loggedWeeks < season.weeks.count {
      sentences.append("Eine Lücke in einer Linie ist eine Woche ohne Einträge.")
    }
    return sentences.joined(separator: " ")
  }

  func seasonTableHeadings(_ names: [String]) -> [String] {
    [headings.week] + names + ["Urteil", "Notiz"]
  }

  func seasonNote(_ report: WeekReport?) -> String {
    guard let report else { return "" }
    return [report.meta.isDownWeek ? "leichtere Woche" : nil, report.isRaceWeek ? race : nil]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// `Mai bis November 2025`.
  private func months(of season: Season) -> String {
    guard let start = season.weeks.first?.start, let end = season.weeks.last?.end else { return "" }
    let last = dates.monthAndYear(end)
    let first = dates.months[start.month - 1]
    if start.year != end.year { return "\(first) \(start.year) bis \(last)" }
    return start.month == end.month ? last : "\(first) bis \(last)"
  }

  private func times(_ number: Int) -> String {
    number == 1
      ? "einmal" : number == 2 ? "zweimal" : count(number) + (number > 12 ? "-mal" : "mal")
  }
}
