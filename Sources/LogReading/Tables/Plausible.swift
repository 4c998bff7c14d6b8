/// The plausible range of each measure. A value outside is left out, the row is kept and the
/// runner is told: nobody's resting heart rate is 480.
enum Plausible {
  static let heartRate = 25.0...230.0
  static let restingHeartRate = 25.0...110.0
  static let maximumHeartRate = 120.0...225.0
  static let rmssdMilliseconds = 3.0...300.0
  static let sleepHours = 0.0...16.0
  static let napMinutes = 0.0...240.0
  static let weightKg = 25.0...250.0
  /// Largest change of body mass from one day to the next, as a share.
  static let dailyWeightChange = 0.06
  static let sessionMinutes = 0.0...1440.0
  static let rpe = 0.0...10.0
  static let scale = 1.0...5.0
  static let overallRecovery = 0.0...10.0
  /// Minutes per kilometer of a run.
  static let pace = 2.0...20.0
  static let distanceKilometers = 0.0...1000.0
  static let ascentMeters = 0.0...20_000.0
  static let temperatureCelsius = -50.0...60.0
  static let fluidLiters = 0.0...20.0
  static let alcoholUnits = 0.0...60.0
  static let respirationRate = 6.0...30.0
  static let oxygenSaturation = 70.0...100.0
  static let skinTemperatureDeviation = -5.0...5.0
}
