import TrainingModel

/// The week in one picture: seven columns, and a row for whatever was logged.
package struct Glance: Hashable, Sendable {
  /// What the picture shows, as a sentence.
  package var claim: String
  package var days: [GlanceDay]
  package var load: GlanceLoad
  /// nil where no night was logged or the audience does not get it.
  package var sleep: GlanceRow?
  package var sleepNeedHours: Double
  package var sleepNeedText: String
  /// HRV, resting heart rate, soreness, energy and whatever else was logged.
  package var rows: [GlanceRow]
  package var practices: [PracticeRow]
  /// `Sleep, HRV, resting heart rate`: never logged this week; nil when all were.
  package var unlogged: String?
}

/// One column of the picture.
package struct GlanceDay: Hashable, Sendable {
  package var day: CalendarDay
  /// `Mon`.
  package var short: String
  /// `10`.
  package var number: String
  /// `Monday 10 November`.
  package var name: String
  package var load: MeasuredDay.DayLoad
  package var easyLoad: Double
  package var moderateLoad: Double
  package var hardLoad: Double
  /// `496`, `rest`, `not logged`.
  package var loadText: String
  package var isRestDay: Bool
  package var hasCheckIn: Bool
  /// `Intervals, 6 × 800 m: 11.4 km, 62 min, RPE 8, hard`, one line a session.
  package var sessions: [String]
  /// `intervals 62 min RPE 8`, for narrow pages.
  package var shortSessions: [String] = []
}

/// The load row's label and its description for those who cannot see it.
package struct GlanceLoad: Hashable, Sendable {
  package var name: String
  /// `2,189 points`.
  package var summary: String
  /// `normal 1,190–1,820`, `normal: still learning`.
  package var normalText: String
  /// `1,190–1,820`, `learning`: for a column that is called normal.
  package var normalRange = ""
  package var description: String
}

/// One measure over the seven mornings.
package struct GlanceRow: Hashable, Sendable {
  package enum Style: String, Sendable { case line, pips, sleep }

  package struct Cell: Hashable, Sendable {
    package var value: Double?
    /// `58`, `7:40`, `–`.
    package var text: String
    package var status: Status?
    package var normal: ClosedRange<Double>?
    package var isOutside: Bool
  }

  /// `hrv`, `restingHeartRate`, `soreness`, `sleep`.
  package var id: String
  package var style: Style
  /// Whether it belongs into the picture; the others stand in the table of the same week.
  package var isDrawn = true
  package var name: String
  /// `51 ms`, `3.0 of 5`.
  package var summary: String
  /// `normal morning 50–67`; nil while learning.
  package var normalText: String?
  /// `50–67`, `need 8:00`: for a column that is called normal; empty while learning.
  package var normalRange = ""
  package var cells: [Cell]
  package var title: String
  package var description: String
  /// `Resting HR`, for narrow pages.
  package var shortName = ""
}

/// A practice and the days it was done.
package struct PracticeRow: Hashable, Sendable {
  package var slug: String
  package var name: String
  package var days: [Bool]
  package var count: Int
  package var description: String
  /// For lists: `foam rolling on 2 days`.
  package var countText = ""
}
