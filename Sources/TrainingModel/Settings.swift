/// Who the runner is and how they want their pages: the values of `restday.yml`.
package struct Settings: Hashable, Sendable {
  package enum Units: String, Sendable, CaseIterable { case metric, imperial }
  package enum Experience: String, Sendable, CaseIterable { case regular, beginner }
  package enum Sex: String, Sendable, CaseIterable { case female, male }

  package struct Race: Hashable, Sendable {
    package let day: CalendarDay
    package let name: String?
    package let distanceMeters: Double?

    package init(day: CalendarDay, name: String? = nil, distanceMeters: Double? = nil) {
      self.day = day
      self.name = name
      self.distanceMeters = distanceMeters
    }
  }

  package struct AudienceRules: Hashable, Sendable {
    package var show: Set<String> = []
    package var hide: Set<String> = []

    package init(show: Set<String> = [], hide: Set<String> = []) {
      self.show = show
      self.hide = hide
    }
  }

  package enum PublishTarget: Hashable, Sendable {
    case folder(path: String)
    case git(remote: String, branch: String, squash: Bool)
    case rsync(host: String, path: String)
    case rclone(remote: String)
  }

  package var runner = "Runner"
  /// An IANA name, such as `Europe/Oslo`.
  package var timeZone = "UTC"
  package var units = Units.metric
  package var weekStart = WeekStart.monday
  package var language = Language.english
  package var sleepNeedHours = 8.0
  package var experience = Experience.regular
  package var birthYear: Int?
  package var sex: Sex?
  /// Beats per minute.
  package var maximumHeartRate: Double?
  package var restingHeartRate: Double?
  package var thresholdHeartRate: Double?
  /// At the first and the second ventilatory (or lactate) threshold, from a test.
  package var firstThresholdHeartRate: Double?
  package var secondThresholdHeartRate: Double?
  package var thresholdSecondsPerKilometer: Double?
  package var races: [Race] = []
  package var plan: [PlannedSession] = []
  package var notLogged: [ClosedRange<CalendarDay>] = []
  package var conditions: Set<String> = []
  package var show: Set<String> = []
  package var hide: Set<String> = []
  /// All weights of the recovery index, by contributor id; empty for the standard ones.
  package var indexWeights: [String: Double] = [:]
  /// Other people's column names, by kind of table: `["checkins": ["Schlaf": "sleep_hours"]]`.
  package var columns: [String: [String: String]] = [:]
  package var audiences: [Audience: AudienceRules] = [:]
  package var publish: PublishTarget?

  package init() {}
}

/// Who reads a page. It decides which fields a report holds, before anything is rendered.
package enum Audience: String, Sendable, CaseIterable {
  case runner, coach, `public`
}
