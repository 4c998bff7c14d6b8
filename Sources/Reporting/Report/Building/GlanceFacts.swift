import Foundation
import TrainingModel

/// What the sentence over the picture of the week is made from.
package struct GlanceFacts: Hashable, Sendable {
  package let restDays: [CalendarDay]
  package let largest: CalendarDay?
  package let largestText: String?
  /// Hard days with a check-in the morning after, inside the week.
  package let hardDays: Int
  /// How many of those mornings stood outside the normal, the worse way.
  package let troubledMornings: Int
  package let hasLoad: Bool
}

extension MorningMeasure {
  /// The order of the rows; the first four belong into the picture.
  static let reportOrder: [MorningMeasure] = [
    .hrv, .restingHeartRate, .soreness, .energy, .motivation, .mood, .stress, .appetite,
    .sleepQuality,
  ]

  var isDrawn: Bool { [.hrv, .restingHeartRate, .soreness, .energy].contains(self) }
  var isScale: Bool { ![.hrv, .restingHeartRate].contains(self) }

  var unit: MetricUnit {
    switch self {
    case .hrv: .milliseconds
    case .restingHeartRate: .beatsPerMinute
    default: .scale
    }
  }

  var decimals: Int { isScale ? 1 : 0 }

  /// The normal in the unit of the mornings' values: HRV is judged by its logarithm.
  func inShownUnit(_ normal: ClosedRange<Double>) -> ClosedRange<Double> {
    guard self == .hrv else { return normal }
    return exp(normal.lowerBound)...exp(normal.upperBound)
  }

  /// The metric that sums the measure up over a week.
  var weekly: MetricID {
    switch self {
    case .hrv: "hrv.week_ln"
    case .restingHeartRate: "rhr.week"
    case .soreness: "feel.soreness"
    case .energy: "feel.energy"
    case .mood: "feel.mood"
    case .stress: "feel.stress"
    case .motivation: "feel.motivation"
    case .appetite: "feel.appetite"
    case .sleepQuality: "sleep.quality"
    }
  }

  /// Which way is the worse one.
  var worse: Status {
    switch self {
    case .restingHeartRate, .soreness, .stress: .above
    default: .below
    }
  }
}

extension MeasuredDay {
  /// The morning's value as logged; HRV in milliseconds.
  func value(of measure: MorningMeasure) -> Double? {
    guard let checkIn else { return nil }
    return switch measure {
    case .hrv: checkIn.hrvRMSSD
    case .restingHeartRate: checkIn.restingHeartRate
    case .soreness: checkIn.soreness
    case .energy: checkIn.energy
    case .mood: checkIn.mood
    case .stress: checkIn.stress
    case .motivation: checkIn.motivation
    case .appetite: checkIn.appetite
    case .sleepQuality: checkIn.sleepQuality
    }
  }

  /// The statuses of the drawn rows that are known and shown.
  func shownStatuses(_ visibility: Visibility) -> [MorningMeasure: Status] {
    statuses.filter { $0.key.isDrawn && visibility.shows($0.key.field) && $0.value != .learning }
  }

  func isTroubled(_ visibility: Visibility) -> Bool {
    shownStatuses(visibility).contains { $0.value == $0.key.worse }
  }
}
