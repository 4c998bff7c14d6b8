import Guidance
import TrainingModel

extension English {
  /// `Four things to do, in this order`.
  package func adviceHeading(_ number: Int) -> String {
    if !speaksToRunner { return "Suggested for next week" }
    switch number {
    case 0: return "What to do"
    case 1: return "One thing to do"
    default: return "\(capitalized(count(number))) things to do, in this order"
    }
  }

  package func adviceIntro(_ number: Int) -> String {
    guard number > 0 else { return "" }
    return number == 1
      ? "The dose is worked out from \(your) own log where the log allows."
      : "Most important first. Doses are worked out from \(your) own log where it allows."
  }

  package func noAdvice(isStop: Bool) -> String {
    isStop ? "No training advice in a week with a warning sign." : "No advice this week."
  }

  /// The grade in words.
  package func evidence(_ grade: String) -> String {
    switch grade {
    case "strong": "well supported"
    case "moderate": "some support"
    case "weak": "little research"
    case "contested": "studies disagree"
    default: "does not do what is often said"
    }
  }

  package func evidenceWord(_ grade: String) -> String { grade }

  package func weeksInRow(_ weeks: Int) -> String {
    "Advised \(count(weeks)) weeks in a row."
  }

  package var nothingFollowed: String { "No advice was given last week." }
  package var followedCaution: String {
    "What came after may have had other causes; this only sets the two side by side."
  }

  package func done(_ done: Bool?, days: Int?) -> String {
    switch (done, days) {
    case (nil, _): "the log cannot tell"
    case (true?, let days?) where days > 0: "yes, on \(plural(days, "day"))"
    case (true?, _): "yes"
    case (false?, _): "not logged"
    }
  }

  /// `Sleep went from 6:58 to 6:50.`
  package func happened(_ name: String?, before: String?, after: String?) -> String {
    guard let name else { return "No signal belongs to it." }
    guard let before, let after else { return "\(name): not known in both weeks." }
    return before == after
      ? "\(name) stayed at \(after)." : "\(name) went from \(before) to \(after)."
  }

  /// The week after a warning sign asks about it.
  package var askedAboutFlag: String {
    "Has it been looked at? If it is still there, or came back, see a clinician."
  }

  package func so(done: Bool?, change: Change) -> String {
    switch (done, change) {
    case (nil, _): "Cannot be judged."
    case (false?, _): "Not tried, so there is nothing to judge."
    case (true?, .better): "It went the better way; other things changed too."
    case (true?, .worse): "No help seen yet."
    case (true?, .same): "No change seen."
    case (true?, .unknown): "Too early to say."
    }
  }
}

/// Said of a basic that no finding asked for.
extension English {
  package var nothingAsks: String { AdviceChooser.nothingAsks }
  package var tooFewNumbers: String { AdviceChooser.tooFewNumbers }
}
