import TrainingModel

extension English {
  /// `Week 46`, `Week of 9 November`.
  package func weekName(_ week: Week) -> String {
    switch week.weekStart {
    case .monday: "Week \(week.isoYearAndNumber.number)"
    case .sunday: "Week of \(week.start.dayOfMonth) \(dates.months[week.start.month - 1])"
    }
  }

  package func coverage(_ coverage: Coverage) -> String {
    "\(coverage.checkIns) of 7 check-ins, \(plural(coverage.sessions, "session"))"
  }

  package func comparedWith(weeks: Int) -> String {
    guard weeks > 0 else { return "no earlier week" }
    let own = speaksToRunner ? "your own" : "the runner's own"
    return weeks == 1 ? "\(own) last week" : "\(own) last \(weeks) weeks"
  }

  /// What the picture shows, as a sentence or two.
  package func glanceClaim(_ facts: GlanceFacts) -> String {
    guard facts.hasLoad else { return "No training load is known for this week." }
    var sentences: [String] = []
    if let day = facts.largest, let load = facts.largestText {
      let rest = facts.restDays.map(dates.weekday)
      let resting = rest.isEmpty ? "no rest day" : "rest on \(list(rest))"
      sentences.append("\(dates.weekday(day)) was the largest day, \(load), with \(resting).")
    }
    if facts.hardDays > 0 {
      let all = "\(count(facts.troubledMornings)) of \(count(facts.hardDays)) mornings"
      let after = facts.hardDays == 1 ? "The morning after the hard day" : nil
      if let after {
        let place = facts.troubledMornings == 1 ? "outside" : "inside"
        sentences.append("\(after) was \(place) \(your) normal.")
      } else {
        sentences.append("\(capitalized(all)) after a hard day were outside \(your) normal.")
      }
    }
    return sentences.joined(separator: " ")
  }

  package func need(_ hours: Double) -> String { "need \(numbers.clockHours(hours))" }
  package func aNight(_ hours: String) -> String { "\(hours) a night" }
  package func ofFive(_ value: String) -> String { "\(value) of 5" }
  package func normalMorning(_ range: String) -> String { "normal morning \(range)" }
  package func normalSentence(_ range: String) -> String { "A normal morning is \(range)." }

  package func normal(_ range: String?) -> String {
    range.map { "normal \($0)" } ?? "normal: still learning"
  }

  package func unloggedRow(_ names: [String]) -> String {
    list(names.enumerated().map { $0.offset == 0 ? $0.element : lowered($0.element) })
      + ": not logged, and not guessed"
  }

  package func sleepTitle(_ need: Double) -> String {
    "Sleep in the night before each day, against a need of \(spokenNeed(need))"
  }

  package func morningTitle(_ name: String, isScale: Bool) -> String {
    isScale ? "\(name) each morning, 1 to 5" : "\(name) each morning"
  }

  /// `Mon 58, Tue 56, Wed 48 (outside normal), Thu not logged.`
  package func byDay(_ days: [(day: String, text: String, isOutside: Bool)]) -> String {
    days.map { "\($0.day) \($0.text)\($0.isOutside ? " (outside normal)" : "")" }
      .joined(separator: ", ") + "."
  }

  package func loadByDay(_ days: [(day: String, text: String, isHard: Bool)]) -> String {
    days.map { "\($0.day) \($0.text)\($0.isHard ? ", hard" : "")." }.joined(separator: " ")
  }

  /// `foam rolling on 2 days`.
  package func timesDone(_ practice: String, days: Int) -> String {
    "\(lowered(practice)) on \(plural(days, "day"))"
  }

  package func doneOn(_ practice: String, days: [String]) -> String {
    "\(practice): done on \(list(days))."
  }

  private func spokenNeed(_ hours: Double) -> String { numbers.spokenHours(hours) }
}
