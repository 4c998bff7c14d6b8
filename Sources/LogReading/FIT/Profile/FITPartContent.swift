/// Everything one part of a file says that Restday can use, message by message.
struct FITPartContent {
  var fileID: FITFileID?
  var sessions: [FITSession] = []
  var laps: [FITLap] = []
  var events: [FITEvent] = []
  var records: [FITRecord] = []
  var localTimes: [FITLocalTime] = []
  var zoneTimes: [FITZoneTimes] = []
  var userProfile: FITUserProfile?
  /// The sport the watch was set to, for files without a session.
  var sport: FITSportSetting?
  /// Heart rate a chest strap sent afterwards.
  var beats: [FITBeat] = []

  var monitoring: [FITMonitoringSample] = []
  var restingHeartRates: [FITRestingHeartRate] = []
  var sleepLevels: [FITSleepLevel] = []
  var sleepScores: [Int] = []
  var naps: [FITNap] = []
  var hrvStatuses: [FITHRVStatus] = []
  var hrvValues: [FITSample] = []
  var weights: [FITWeight] = []
  var stressLevels: [FITSample] = []
  var oxygenSaturations: [FITSample] = []
  var respirationRates: [FITSample] = []
  /// Measurements without any time, which were left out.
  var untimed = 0
}

extension FITPartContent {
  /// Adds what a chained part says of the same activity.
  mutating func append(_ other: FITPartContent) {
    sessions += other.sessions
    laps += other.laps
    events += other.events
    records += other.records
    localTimes += other.localTimes
    zoneTimes += other.zoneTimes
    beats += other.beats
    userProfile = userProfile ?? other.userProfile
  }

  var isActivity: Bool { !(sessions.isEmpty && records.isEmpty) }

  var hasWellness: Bool {
    !(monitoring.isEmpty && restingHeartRates.isEmpty && sleepLevels.isEmpty && naps.isEmpty
      && hrvStatuses.isEmpty && hrvValues.isEmpty && weights.isEmpty && stressLevels.isEmpty
      && oxygenSaturations.isEmpty && respirationRates.isEmpty)
  }
}
