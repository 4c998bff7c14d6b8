import TrainingModel

/// The entries of a calendar file.
extension English {
  func calendarLetter(_ headline: String) -> String { "Restday: \(headline)" }

  func calendarDay(_ day: PlannedDay) -> String {
    day.isRestDay && day.isOwnPlan ? "Rest (nothing planned)" : capitalized(day.text)
  }

  func calendarSource(_ day: PlannedDay) -> String {
    day.isOwnPlan ? "From \(your) own plan" : "Suggested"
  }

  func calendarBed(_ clock: ClockTime) -> String { "In bed by \(clock)" }
}
