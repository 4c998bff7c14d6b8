import TrainingModel

@testable import LogReading

/// What must hold of everything that is read, whatever it is read from.
func expectPlausible(_ log: RawLog) {
  expectPlain(log.diagnostics)
  for session in log.sessions { expectPlausible(session) }
  for checkIn in log.checkIns { expectPlausible(checkIn) }
  for note in log.notes { expectPlausible(note.day) }
  for planned in log.plan {
    expectPlausible(planned.day)
    expect(isIn(planned.minutes, Plausible.sessionMinutes), "planned minutes")
  }
}

private func expectPlausible(_ session: Session) {
  expectPlausible(session.day)
  expect(isIn(session.minutes, Plausible.sessionMinutes), "minutes \(session)")
  expect(isIn(session.distanceMeters, 0...1_000_000), "distance \(session)")
  expect(isIn(session.ascentMeters, Plausible.ascentMeters), "ascent \(session)")
  expect(isIn(session.averageHeartRate, Plausible.heartRate), "heart rate \(session)")
  expect(isIn(session.maximumHeartRate, Plausible.heartRate), "heart rate \(session)")
  expect(isIn(session.rpe, Plausible.rpe), "rpe \(session)")
  expect(session.elapsedMinutes.map { $0.isFinite && $0 >= 0 } ?? true, "elapsed \(session)")
  expect(!session.origins.isEmpty, "a session has an origin")
  for bin in session.trace?.bins ?? [] {
    expect(bin.heartRate.map { $0.isFinite && $0 > 0 } ?? true, "a bin's heart rate \(bin)")
  }
}

private func expectPlausible(_ checkIn: CheckIn) {
  expectPlausible(checkIn.day)
  expect(isIn(checkIn.sleepHours, Plausible.sleepHours), "sleep \(checkIn)")
  expect(isIn(checkIn.napMinutes, Plausible.napMinutes), "nap \(checkIn)")
  expect(isIn(checkIn.hrvRMSSD, Plausible.rmssdMilliseconds), "rmssd \(checkIn)")
  expect(isIn(checkIn.restingHeartRate, Plausible.restingHeartRate), "resting rate \(checkIn)")
  expect(isIn(checkIn.weightKg, Plausible.weightKg), "weight \(checkIn)")
  for answer in [checkIn.soreness, checkIn.energy, checkIn.mood, checkIn.stress] {
    expect(isIn(answer, Plausible.scale), "an answer \(checkIn)")
  }
  expect(!checkIn.origins.isEmpty, "a check-in has an origin")
}

private func expectPlausible(_ day: CalendarDay) {
  expect(CalendarDay.plausibleYears.contains(day.year), "a day is plausible: \(day)")
}

private func isIn(_ value: Double?, _ range: ClosedRange<Double>) -> Bool {
  value.map { $0.isFinite && range.contains($0) } ?? true
}
