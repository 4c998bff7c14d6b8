import TrainingModel

extension English {
  package var detailsIntro: String {
    "For the curious. Neither the call nor the advice rests on any of these."
  }

  package func usual(_ low: String, _ high: String) -> String { "usual \(low) to \(high)" }

  package func detail(_ id: MetricID, _ value: Double) -> String? {
    switch id {
    case "load.acute_chronic":
      "\(capitalized(your)) last 7 days averaged \(numbers.plain(value, decimals: 1)) times \(your) "
        + "previous 3 weeks."
    default: nil
    }
  }
}
