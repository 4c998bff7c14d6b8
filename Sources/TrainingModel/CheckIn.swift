/// One morning's answers and measures: what is known on waking, so the night that just ended, and
/// naps and drinks since the waking before. Practices are those of the calendar day.
package struct CheckIn: Hashable, Sendable {
  package var day: CalendarDay
  /// Hours slept in the night that ended this morning.
  package var sleepHours: Double?
  /// Whether the hours come from clock times rather than a measure.
  package var isSleepEstimated = false
  package var bedtime: ClockTime?
  package var wakeTime: ClockTime?
  /// Minutes of naps since the waking before.
  package var napMinutes: Double?
  /// Beats per minute.
  package var restingHeartRate: Double?
  /// RMSSD in milliseconds.
  package var hrvRMSSD: Double?
  package var weightKg: Double?
  /// Answers on 1 to 5: 1 little, 5 much of what the name says; mood and sleep quality 5 = best.
  package var sleepQuality: Double?
  package var soreness: Double?
  package var energy: Double?
  package var stress: Double?
  package var mood: Double?
  package var motivation: Double?
  package var appetite: Double?
  package var alcoholUnits: Double?
  /// Breaths per minute, SpO2 in per cent, and skin temperature deviation in °C, night means.
  package var respirationRate: Double?
  package var oxygenSaturation: Double?
  package var skinTemperatureDeviation: Double?
  /// Orthostatic test: heart rate lying, and standing from the second minute on.
  package var supineHeartRate: Double?
  package var standingHeartRate: Double?
  /// How recovered the runner feels, 0 to 10.
  package var overallRecovery: Double?
  /// Known tags of `SymptomTag`, in the order logged.
  package var symptoms: [String] = []
  /// Words in the symptoms cell that are no known tag: kept, shown with the notes, raising nothing.
  package var unknownSymptoms: [String] = []
  package var isIll: Bool?
  package var isTravelling: Bool?
  package var practices: [PracticeEntry] = []
  package var note: String?
  /// Whose device or app measured, such as `Garmin`; nil for what a person wrote. Sources measure
  /// in their own ways: one series never holds values of two.
  package var source: String?
  /// What a person says they measured with; it holds until they name another.
  package var device: String?
  /// Whose values these are, by series; a series that a person wrote and named no device for is
  /// not among them.
  package var sources: [MeasuredSeries: String] = [:]
  package var origins: [Origin] = []

  package init(day: CalendarDay) {
    self.day = day
  }
}

/// Something done for recovery, with its amount where it was logged.
package struct PracticeEntry: Hashable, Sendable {
  /// `foam-rolling`: the slug of its guidance page.
  package let slug: String
  package let minutes: Double?
  package let celsius: Double?

  package init(slug: String, minutes: Double? = nil, celsius: Double? = nil) {
    self.slug = slug
    self.minutes = minutes
    self.celsius = celsius
  }
}
