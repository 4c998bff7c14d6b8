import TrainingModel

extension German {
  package func noCheckIn(on days: [CalendarDay]) -> String {
    if days.count == 7 {
      return "Es gibt keinen Check-in, darum steht hier nichts über Schlaf und Befinden."
    }
    let names = list(days.map(dates.weekday))
    return days.count == 1
      ? "Am \(names) fehlt der Check-in: Die Mittelwerte ruhen auf den anderen Tagen."
      : "Ohne Check-in: \(names). In den Lücken kann sich ein schlechter Morgen verbergen."
  }

  package func neverLogged(_ names: [String]) -> String {
    "Nicht eingetragen: \(list(names)). Das zählt weder für noch gegen \(own("dich", "jemanden"))."
  }

  package func loadMissing(on days: [CalendarDay]) -> String {
    "Ohne bekannte Belastung: \(list(days.map(dates.weekday))). Die Summe der Woche ist darum zu "
      + "niedrig, Monotonie und Strain fehlen."
  }

  package var noDistance: String {
    "Für die Woche ist keine Strecke bekannt, darum fehlt der Vergleich des längsten Laufs."
  }

  package func learningNormals(_ number: Int) -> String {
    let verb = number == 1 ? "Eine Zahl hat" : "\(capitalized(count(number))) Zahlen haben"
    return "\(verb) noch keinen üblichen Bereich: Es braucht sechs Wochen oder zehn Morgen in vier "
      + "Wochen, bevor etwas markiert wird."
  }

  package func estimatedLoads(_ number: Int) -> String {
    number == 1
      ? "Bei einer Einheit ist die Belastung geschätzt."
      : "Bei \(count(number)) Einheiten ist die Belastung geschätzt."
  }

  package var estimatedSleep: String {
    "Der Schlaf mancher Nächte stammt aus den Zeiten von Zubettgehen und Aufstehen und ist darum "
      + "etwas zu lang."
  }

  /// Why the load is counted as it is.
  package func currency(_ choice: LoadCurrencyChoice) -> String {
    let share = choice.share.map {
      ", denn für \(numbers.percent($0 * 100)) der Trainingszeit der letzten 42 Tage gibt es das Nötige"
    }
    return switch choice.currency {
    case .sessionRPE: "Die Belastung ist aus Dauer und Anstrengung (RPE) berechnet\(share ?? "")."
    case .trimp: "Die Belastung ist als TRIMP berechnet\(share ?? "")."
    case .runningStress: "Die Belastung ist aus Dauer und Lauftempo berechnet\(share ?? "")."
    case .minutes: "Die Belastung ist in Minuten gezählt, weil sonst zu wenig eingetragen ist."
    }
  }

  package func method(weights: [(name: String, weight: Double)]) -> [String] {
    let parts = weights.map { "\($0.name) \(numbers.plain($0.weight, decimals: 2))" }
    let range = own("dein eigener üblicher Bereich", "der eigene übliche Bereich")
    return [
      "„Üblich“ ist \(range): aus den letzten 28 Morgen oder, bei der Belastung, aus den letzten 12 "
        + "vollständigen Wochen. Etwa jeder dritte Wert liegt aus Zufall ein wenig daneben.",
      "Der Erholungsindex gewichtet \(list(parts)). Die Trainingsbelastung ist mit Absicht nicht darin.",
    ]
  }
}

extension German {
  package func morningsIntro(hasLines: Bool, pairs: Int) -> String {
    hasLines
      ? "Aus \(own("deinem eigenen", "dem eigenen")) Logbuch: Die Zahlen sind klein, und anderes hat sich auch geändert."
      : "Noch nichts zu berichten: Dafür braucht es 40 Morgen mit mindestens zehn von jeder Art, "
        + "und es sind \(numbers.plain(Double(pairs)))."
  }

  package func strength(_ practice: MorningStudy.Practice) -> String {
    let zero = practice.interval80.contains(0)
    if zero || practice.pairs < 60 || !practice.isKept {
      return zero ? "Nicht zu sagen" : "Ein Hinweis"
    }
    return "Ein Muster"
  }

  /// Never more than an observation allows: no claim that something works.
  package func morning(_ practice: MorningStudy.Practice, name: String, tested: Int) -> String {
    let raw = numbers.plain(abs(practice.rawDifference), decimals: 1)
    let way = practice.rawDifference < 0 ? "niedriger" : "höher"
    let after = numbers.plain(abs(practice.estimate), decimals: 0)
    let afterWay = practice.estimate < 0 ? "niedriger" : "höher"
    let low = numbers.plain(practice.interval80.lowerBound)
    let high = numbers.plain(practice.interval80.upperBound)
    let few =
      practice.pairs < 60
      ? ", und \(practice.pairs) Morgen sind zu wenige für eine Behauptung" : ""
    let looked =
      tested == 1
      ? "Eine Maßnahme wurde betrachtet"
      : "\(capitalized(count(tested))) Maßnahmen wurden betrachtet"
    return
      "Am Morgen nach \(name) (\(practice.exposed) von \(practice.pairs) Morgen) lag \(own("dein", "der")) "
      + "Index im Mittel \(raw) \(way); nach Abzug der Belastung vom Vortag etwa \(after) "
      + "\(afterWay) (80-%-Intervall \(low) bis \(high)). \(looked)\(few)."
  }
}
