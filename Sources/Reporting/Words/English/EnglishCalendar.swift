import TrainingModel

/// The entries of a calendar file.
extension English {
  package func calendarLetter(_ headline: String) -> String { "Restday: \(headline)" }

  package func calendarDay(_ day: PlannedDay) -> String {
    day.isRestDay && day.isOwnPlan ? "Rest (nothing planned)" : capitalized(day.text)
  }

  package func calendarSource(_ day: PlannedDay) -> String {
    day.isOwnPlan ? "From \(your) own plan" : "Suggested"
  }

  package func calendarBed(_ clock: ClockTime) -> String { "In bed by \(clock)" }
}
