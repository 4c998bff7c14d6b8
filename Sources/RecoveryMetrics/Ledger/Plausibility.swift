/// Limits of what can be true. Readers enforce them with a word to the runner;
/// here they only keep arithmetic finite whatever comes.
enum Plausibility {
  static let scale = 1.0...5.0
  static let overallRecovery = 0.0...10.0
  static let heartRate = 25.0...230.0
  static let restingHeartRate = 25.0...110.0
  static let maximumHeartRate = 120.0...225.0
  static let rmssd = 3.0...300.0
  static let nightHours = 0.0...16.0
  static let napMinutes = 0.0...240.0
  static let massKg = 25.0...250.0
  static let respiration = 6.0...30.0
  static let skinTemperature = -5.0...5.0
  static let oxygen = 70.0...100.0
  static let sessionMinutes = 0.0...1440.0
  static let rpe = 0.0...10.0
  static let meters = 0.0...1_000_000.0
  static let fluidLiters = 0.0...40.0
  static let alcoholUnits = 0.0...100.0
  static let airCelsius = -60.0...60.0
  static let thresholdSecondsPerKilometer = 60.0...3600.0
  static let sleepNeedHours = 1.0...16.0
}

extension Double? {
  /// The value if it lies within `limits`, else nil; NaN never does.
  func plausible(_ limits: ClosedRange<Double>) -> Double? {
    guard let self, limits.contains(self) else { return nil }
    return self
  }
}
