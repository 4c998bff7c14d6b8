import TrainingModel

extension German {
  /// What was assumed or left out while measuring.
  package func assumption(_ assumption: Assumption) -> String {
    switch assumption {
    case .currency(let currency): counted(in: currency)
    case .estimatedLoads(let count): estimatedLoads(count)
    case .unansweredEfforts(1):
      "Bei einer Einheit steht RPE 0, obwohl sie gedauert hat; wie hart war sie?"
    case .unansweredEfforts(let count):
      "Bei \(count) Einheiten steht RPE 0, obwohl sie gedauert haben; wie hart waren sie?"
    case .filledLoads(let other, let pairs):
      "Fehlende Belastungen sind aus \(measure(other)) ergänzt, im mittleren Verhältnis von "
        + "\(pairs) Einheiten, die beides haben."
    case .maximumFromAge:
      "Der Maximalpuls ist aus dem Alter geschätzt (Tanaka 2001), das kann um 10 Schläge danebenliegen."
    case .constantsWithoutSex:
      "TRIMP rechnet mit den Konstanten für Männer, da kein Geschlecht angegeben ist; das ändert nur den Maßstab."
    case .clockNights(1): "Die Stunden einer Nacht stammen aus Uhrzeiten."
    case .clockNights(let count): "Die Stunden von \(count) Nächten stammen aus Uhrzeiten."
    case .unknownDays(let count):
      "Die Belastung von \(count) der 7 Tage ist unbekannt und zählt nicht als Ruhe."
    case .unusualDays(1): "Ein Tag mit Krankheit oder Reise zählt nicht zum üblichen Bereich."
    case .unusualDays(let count):
      "\(count) Tage mit Krankheit oder Reise zählen nicht zum üblichen Bereich."
    case .newBaselines(let restarts):
      "Ein anderes Gerät oder eine andere App misst: Der übliche Bereich begann neu für "
        + list(restarts.map { "\(restarted($0.measure)) am \(dates.dayAndMonth($0.day))" }) + "."
    }
  }

  private func restarted(_ measure: Assumption.Restarted) -> String {
    switch measure {
    case .hrv: "HRV"
    case .restingHeartRate: "Ruhepuls"
    case .answers: own("deine Antworten", "die Antworten")
    case .respiration: "Atemfrequenz"
    }
  }

  private func counted(in currency: LoadCurrency) -> String {
    switch currency {
    case .sessionRPE: "Belastung zählt als Session-RPE × Minuten."
    case .trimp: "Belastung zählt als TRIMP, aus Puls und Minuten."
    case .runningStress: "Belastung zählt als rTSS, aus Tempo und Schwellentempo."
    case .minutes:
      "Belastung zählt in Minuten: Zu wenige Einheiten der letzten 42 Tage haben eine RPE, einen Puls "
        + "oder ein Tempo zum Vergleich."
    }
  }

  private func measure(_ currency: LoadCurrency) -> String {
    switch currency {
    case .sessionRPE: "der Session-RPE"
    case .trimp: "dem TRIMP"
    case .runningStress: "dem Lauftempo"
    case .minutes: "den Minuten"
    }
  }
}
