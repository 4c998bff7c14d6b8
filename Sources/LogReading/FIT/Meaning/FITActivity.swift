/// One sport of one outing: a run, or a leg of a triathlon.
///
/// Values the file does not have are `nil`; those that were worked out are named in the
/// problems of the log. Zero stands for "not measured" in heart rate and distance.
package struct FITActivity: Sendable {
  package let start: FITTime?
  /// What the watch's clock was ahead of UTC; `nil` if missing or impossible.
  package let utcOffsetSeconds: Int?
  package let sport: String
  package let subSport: String?

  package let timerSeconds: Double?
  package let elapsedSeconds: Double?
  package let movingSeconds: Double?
  package let distanceMeters: Double?
  package let ascentMeters: Double?
  package let averageHeartRate: Double?
  package let maximumHeartRate: Int?

  /// Perceived exertion from 1 to 10, as tapped on the watch after the run.
  package let rpe: Double?
  /// 0 (very weak) to 100 (very strong).
  package let feel: Int?

  package let laps: [FITLap]
  /// In the order of time.
  package let records: [FITRecord]
  package let pauses: [FITPause]
  /// Beats a minute the heart rate fell by after the end.
  package let heartRateRecovery: Int?
  package let zoneTimes: FITZoneTimes?

  /// From the settings of the watch.
  package let profileRestingHeartRate: Int?
  package let profileMaximumHeartRate: Int?
  /// The maker of the watch or app.
  package let device: String?

  /// `nil` for an activity without a date.
  package var startUnixSeconds: Int? { start?.unixSeconds }
}

/// The timer was stopped from `start` on.
package struct FITPause: Sendable, Hashable {
  package let start: FITTime
  package let seconds: Int
}

extension FITActivity {
  /// What all sessions of a file have in common.
  struct Shared {
    let utcOffsetSeconds: Int?
    let device: String?
    let created: FITTime?
    let profile: FITUserProfile?
    let sport: FITSportSetting?
    let beats: [FITBeat]

    init(_ content: FITPartContent) {
      utcOffsetSeconds = FITUTCOffset.seconds(content.localTimes)
      device = content.fileID?.manufacturer
      created = content.fileID?.created
      profile = content.userProfile
      sport = content.sport
      beats = content.beats.sorted { $0.time < $1.time }
    }
  }
}
