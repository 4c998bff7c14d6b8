import Foundation
import TrainingModel

/// One kind of value that mornings bring.
enum MorningColumn: Int, CaseIterable, Sendable {
  case energy, soreness, mood, stress, motivation, appetite, sleepQuality
  case lnRMSSD, restingHeartRate
  case sleepHours, napMinutes, midpoint
  case weight, alcohol
  case respiration, oxygen, skinTemperature
  case orthostatic, overallRecovery

  /// The spread that is typical before the runner's own is known.
  var typicalSD: Double {
    switch self {
    case .lnRMSSD: 0.20
    case .restingHeartRate: 3.0
    case .overallRecovery: 1.5
    default: 0.7
    }
  }

  /// What a person calls it.
  var words: String {
    switch self {
    case .energy: "energy"
    case .soreness: "soreness"
    case .mood: "mood"
    case .stress: "stress"
    case .motivation: "motivation"
    case .appetite: "appetite"
    case .sleepQuality: "sleep quality"
    case .lnRMSSD: "ln RMSSD"
    case .restingHeartRate: "resting heart rate"
    case .sleepHours: "sleep with naps, hours"
    case .napMinutes: "naps, minutes"
    case .midpoint: "sleep midpoint, hours from midnight"
    case .weight: "body mass, kg"
    case .alcohol: "alcohol, units"
    case .respiration: "respiratory rate"
    case .oxygen: "SpO2, %"
    case .skinTemperature: "skin temperature deviation, °C"
    case .orthostatic: "heart rate rise on standing, bpm"
    case .overallRecovery: "overall recovery"
    }
  }
}

extension Contributor {
  /// Where its morning values stand.
  var column: MorningColumn {
    switch self {
    case .energy: .energy
    case .soreness: .soreness
    case .mood: .mood
    case .stress: .stress
    case .sleepQuality: .sleepQuality
    case .sleepDuration: .sleepHours
    case .lnRMSSD: .lnRMSSD
    case .restingHeartRate: .restingHeartRate
    }
  }
}

extension MorningMeasure {
  var column: MorningColumn {
    switch self {
    case .hrv: .lnRMSSD
    case .restingHeartRate: .restingHeartRate
    case .soreness: .soreness
    case .energy: .energy
    case .mood: .mood
    case .stress: .stress
    case .motivation: .motivation
    case .appetite: .appetite
    case .sleepQuality: .sleepQuality
    }
  }
}
