import TrainingModel

extension German {
  package var detailsIntro: String {
    "Für alle, die es genau wissen wollen. Weder das Urteil noch der Rat beruht darauf."
  }

  package func usual(_ low: String, _ high: String) -> String { "üblich \(low) bis \(high)" }

  package func detail(_ id: MetricID, _ value: Double) -> String? {
    switch id {
    case "load.acute_chronic":
      "Die letzten 7 Tage lagen im Mittel bei \(numbers.plain(value, decimals: 1))-mal so viel wie "
        + "die 3 Wochen davor."
    default: nil
    }
  }
}
