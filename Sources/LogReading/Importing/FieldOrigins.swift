/// What the columns of the log are called in the exports that runners have most often, so that they
/// can see what became what.
enum FieldOrigins {
  static func of(_ source: String) -> [String: String] { all[source] ?? [:] }

  private static let all: [String: [String: String]] = [
    "Apple Health": [
      "duration_min": "Workout duration", "elapsed_min": "Workout start and end",
      "distance_km": "distance of WorkoutStatistics", "ascent_m": "HKElevationAscended",
      "average_hr": "HeartRate average", "max_hr": "HeartRate maximum",
      "rpe": "WorkoutEffortScore", "temperature_c": "HKWeatherTemperature",
      "sleep_hours": "SleepAnalysis, one source a night", "bedtime": "first sleep",
      "wake_time": "last sleep", "nap_minutes": "SleepAnalysis, shorter sleeps",
      "resting_hr": "RestingHeartRate, the last of the day", "weight_kg": "BodyMass, the first",
      "respiration_rate": "RespiratoryRate at night",
      "oxygen_saturation_pct": "OxygenSaturation at night",
    ],
    "Strava": [
      "duration_min": "Moving Time", "elapsed_min": "Elapsed Time", "distance_km": "Distance",
      "ascent_m": "Elevation Gain", "average_hr": "Average Heart Rate",
      "max_hr": "Max Heart Rate", "rpe": "Perceived Exertion", "title": "Activity Name",
      "note": "Activity Description", "kind": "Competition, Long Run",
    ],
    "Garmin": [
      "sleep_hours": "deep, light and REM sleep", "bedtime": "sleepStartTimestamp",
      "wake_time": "sleepEndTimestamp", "resting_hr": "restingHeartRate",
      "hrv_rmssd": "HRV, the night's average", "respiration_rate": "averageRespiration",
    ],
    "WHOOP": [
      "sleep_hours": "Asleep duration (min)", "resting_hr": "Resting heart rate (bpm)",
      "hrv_rmssd": "Heart rate variability (ms)", "respiration_rate": "Respiratory rate (rpm)",
    ],
    "Oura": [
      "sleep_hours": "total_sleep_duration", "resting_hr": "lowest_heart_rate",
      "hrv_rmssd": "average_hrv", "respiration_rate": "average_breath",
      "skin_temperature_deviation_c": "temperature_deviation",
    ],
  ]
}
