import TrainingModel

extension German {
  /// `Vier Dinge, das Wichtigste zuerst`.
  package func adviceHeading(_ number: Int) -> String {
    if !speaksToRunner { return "Vorschläge für die nächste Woche" }
    switch number {
    case 0: return "Was zu tun ist"
    case 1: return "Eines ist zu tun"
    default: return "\(capitalized(count(number))) Dinge, in dieser Reihenfolge"
    }
  }

  package func adviceIntro(_ number: Int) -> String {
    guard number > 0 else { return "" }
    let own = own("deinem eigenen Logbuch", "dem Logbuch")
    return number == 1
      ? "Die Menge ist aus \(own) berechnet, wo es das hergibt."
      : "Das Wichtigste zuerst. Die Mengen sind aus \(own) berechnet, wo es das hergibt."
  }

  package func noAdvice(isStop: Bool) -> String {
    isStop
      ? "Kein Rat zum Training in einer Woche mit einem Warnzeichen." : "Kein Rat diese Woche."
  }

  /// The grade in words.
  package func evidence(_ grade: String) -> String {
    switch grade {
    case "strong": "gut belegt"
    case "moderate": "einige Belege"
    case "weak": "wenig erforscht"
    case "contested": "Studien sind sich uneinig"
    default: "bewirkt nicht, was oft behauptet wird"
    }
  }

  package func evidenceWord(_ grade: String) -> String { evidence(grade) }

  package func weeksInRow(_ weeks: Int) -> String {
    "\(weeks == 1 ? "Eine Woche" : "\(capitalized(count(weeks))) Wochen") in Folge empfohlen."
  }

  package var nothingFollowed: String { "Letzte Woche gab es keinen Rat." }
  package var followedCaution: String {
    "Was danach kam, kann andere Gründe haben; hier steht beides nur nebeneinander."
  }

  package func done(_ done: Bool?, days: Int?) -> String {
    switch (done, days) {
    case (nil, _): "das Logbuch sagt es nicht"
    case (true?, let days?) where days > 0: "ja, an \(plural(days, "Tag", "Tagen"))"
    case (true?, _): "ja"
    case (false?, _): "nicht eingetragen"
    }
  }

  /// `Schlaf: von 6:58 auf 6:50.`
  package func happened(_ name: String?, before: String?, after: String?) -> String {
    guard let name else { return "Dazu gehört kein Signal." }
    guard let before, let after else { return "\(name): nicht aus beiden Wochen bekannt." }
    return before == after
      ? "\(name): unverändert \(after)." : "\(name): von \(before) auf \(after)."
  }

  /// The week after a warning sign asks about it.
  package var askedAboutFlag: String {
    "Ist es abgeklärt? Wenn es noch da ist oder wiederkam, lass es ärztlich abklären."
  }

  package func so(done: Bool?, change: Change) -> String {
    switch (done, change) {
    case (nil, _): "Lässt sich nicht beurteilen."
    case (false?, _): "Nicht probiert, also nichts zu beurteilen."
    case (true?, .better): "Es ging in die bessere Richtung; anderes hat sich auch geändert."
    case (true?, .worse): "Noch keine Hilfe zu sehen."
    case (true?, .same): "Keine Änderung zu sehen."
    case (true?, .unknown): "Zu früh, um etwas zu sagen."
    }
  }
}

/// Said of a basic that no finding asked for.
extension German {
  package var nothingAsks: String { "Nichts in deinen Zahlen verlangt diese Woche nach mehr." }
  package var tooFewNumbers: String { "Für mehr gibt es diese Woche zu wenige Zahlen." }
}
