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
      "duration_min": "Moving Time, else Elapsed Time", "elapsed_min": "Elapsed Time",
      "distance_km": "Distance",
      "ascent_m": "Elevation Gain", "average_hr": "Average Heart Rate",
      "max_hr": "Max Heart Rate", "rpe": "Perceived Exertion", "title": "Activity Name",
      "note": "Activity Description", "kind": "Competition, Long Run",
    ],
    "Garmin": [
      "duration_min": "time on the watch", "elapsed_min": "elapsed time",
      "average_hr": "average heart rate", "max_hr": "maximum heart rate",
      "sleep_hours": "deep, light and REM sleep", "bedtime": "sleepStartTimestamp",
      "wake_time": "sleepEndTimestamp", "resting_hr": "restingHeartRate",
      "hrv_rmssd": "HRV, the night's average", "respiration_rate": "averageRespiration",
    ],
    "WHOOP": [
      "duration_min": "Duration (min)", "distance_km": "Distance (meters)",
      "average_hr": "Average HR (bpm)", "max_hr": "Max HR (bpm)", "bedtime": "Sleep onset",
      "wake_time": "Wake onset", "nap_minutes": "sleeps marked as naps",
      "sleep_hours": "Asleep duration (min)", "resting_hr": "Resting heart rate (bpm)",
      "hrv_rmssd": "Heart rate variability (ms)", "respiration_rate": "Respiratory rate (rpm)",
    ],
    "Oura": [
      "bedtime": "bedtime_start", "wake_time": "bedtime_end",
      "nap_minutes": "sleeps that are not the night", "sleep_hours": "total_sleep_duration",
      "resting_hr": "lowest_heart_rate",
      "hrv_rmssd": "average_hrv", "respiration_rate": "average_breath",
      "skin_temperature_deviation_c": "temperature_deviation",
    ],
    "intervals.icu": [
      "duration_min": "moving_time", "elapsed_min": "elapsed_time", "distance_km": "distance",
      "rpe": "icu_rpe", "average_hr": "average_heartrate", "max_hr": "max_heartrate",
      "sleep_hours": "sleepSecs", "resting_hr": "restingHR", "hrv_rmssd": "hrv",
      "weight_kg": "weight",
    ],
    "TrainingPeaks": [
      "duration_min": "TimeTotalInHours", "distance_km": "DistanceInMeters", "rpe": "Rpe",
      "average_hr": "HeartRateAverage", "max_hr": "HeartRateMax", "sleep_hours": "Sleep Hours",
      "resting_hr": "Pulse, the one of the morning", "hrv_rmssd": "HRV",
      "weight_kg": "Weight Kilograms",
    ],
    "Fitbit": [
      "duration_min": "activeDuration, else duration", "elapsed_min": "duration",
      "average_hr": "averageHeartRate", "sleep_hours": "minutesAsleep of the main sleep",
      "bedtime": "startTime", "wake_time": "endTime", "nap_minutes": "sleeps that are not the main",
      "hrv_rmssd": "rmssd of the day",
    ],
    "Polar": [
      "duration_min": "duration", "elapsed_min": "startTime and stopTime",
      "sleep_hours": "asleepDuration", "bedtime": "sleepStart", "wake_time": "sleepEnd",
    ],
    "HRV4Training": ["resting_hr": "HR", "hrv_rmssd": "rMSSD"],
    "Elite HRV": ["resting_hr": "HR of the morning reading", "hrv_rmssd": "Rmssd"],
    "FIT files": [
      "sleep_hours": "light, deep and REM of sleep_level", "resting_hr": "monitoring_hr_data",
      "hrv_rmssd": "last_night_average", "weight_kg": "weight_scale",
    ],
  ]
}
