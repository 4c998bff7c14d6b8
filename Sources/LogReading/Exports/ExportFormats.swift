/// Every export that is read, in the order in which they are asked: the particular first, tables
/// that people keep by hand last.
enum ExportFormats {
  static let all: [any ExportFormat] = [
    StravaActivities(),
    GarminActivitiesTable(),
    GarminSleep(), GarminDailySummaries(), GarminHealthStatus(), GarminHRV(), GarminWeight(),
    GarminActivities(), GarminScores(),
    IntervalsWellnessTable(), IntervalsActivitiesTable(), IntervalsWellness(),
    IntervalsActivities(),
    WhoopCycles(), WhoopSleeps(), WhoopWorkouts(), WhoopJournal(),
    OuraSleepTable(), OuraTrendsTable(), OuraSleep(),
    HRV4Training(), EliteHRV(),
    FitbitSleep(), FitbitSleepScore(), FitbitRestingHeartRate(), FitbitHRV(), FitbitExercise(),
    FitbitReadiness(),
    PolarTraining(), PolarSleep(), PolarNightlyRecovery(),
    TrainingPeaksWorkouts(), TrainingPeaksMetrics(),
    Runkeeper(), GoldenCheetah(),
    HandMadeTable(),
  ]
}
