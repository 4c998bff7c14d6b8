/// What each device or app measures in its own way: a normal never holds values of two.
package enum MeasuredSeries: String, Sendable, CaseIterable {
  case sleep
  case restingHeartRate = "resting heart rate"
  case hrv = "HRV"
  case respirationRate = "respiration"
  case oxygenSaturation = "oxygen saturation"
  case skinTemperature = "skin temperature"
  case orthostatic = "standing heart rate"
  /// Energy, soreness, mood and their like: another app asks on another scale.
  case answers
}

extension MeasuredSeries {
  /// Whether the check-in holds a value of it.
  package func stands(in checkIn: CheckIn) -> Bool {
    switch self {
    case .sleep: checkIn.sleepHours != nil || checkIn.napMinutes != nil
    case .restingHeartRate: checkIn.restingHeartRate != nil
    case .hrv: checkIn.hrvRMSSD != nil
    case .respirationRate: checkIn.respirationRate != nil
    case .oxygenSaturation: checkIn.oxygenSaturation != nil
    case .skinTemperature: checkIn.skinTemperatureDeviation != nil
    case .orthostatic: checkIn.standingHeartRate != nil
    case .answers: checkIn.hasAnswers
    }
  }

  /// Whether a `device` that a person names is what measured it: nobody's mood has a device.
  package var hasDevice: Bool {
    switch self {
    case .restingHeartRate, .hrv, .respirationRate, .oxygenSaturation, .skinTemperature,
      .orthostatic:
      true
    case .sleep, .answers: false
    }
  }
}

extension CheckIn {
  fileprivate var hasAnswers: Bool {
    [sleepQuality, soreness, energy, stress, mood, motivation, appetite, overallRecovery]
      .contains { $0 != nil }
  }
}
