import TrainingModel

/// The entries of a calendar file.
extension German {
  package func calendarLetter(_ headline: String) -> String { "Restday: \(headline)" }

  package func calendarDay(_ day: PlannedDay) -> String {
    day.isRestDay && day.isOwnPlan ? "Ruhetag (nichts geplant)" : capitalized(day.text)
  }

  package func calendarSource(_ day: PlannedDay) -> String {
    day.isOwnPlan ? "Aus \(own("deinem eigenen", "dem eigenen")) Plan" : "Vorschlag"
  }

  package func calendarBed(_ clock: ClockTime) -> String { "Bis \(clock) im Bett" }
}
