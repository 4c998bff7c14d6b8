import TrainingModel

/// Puts what a health export holds to its days.
struct HealthDays {
  private let records: HealthRecords
  private var clock: HealthClock

  /// How far the start of an effort rating may be from that of its workout, in seconds.
  private static let effortTolerance = 60

  init(_ records: HealthRecords, timeZone: String) {
    self.records = records
    clock = HealthClock(timeZone: timeZone)
  }

  func put(into draft: inout ExportDraft) {
    var days = self
    let sleeps = days.putNights(into: &draft)
    days.putMeasures(during: sleeps, into: &draft)
    days.putWeights(into: &draft)
    days.putWorkouts(into: &draft)
  }

  private mutating func putNights(into draft: inout ExportDraft) -> [HealthSleep.Sleep] {
    let (sleeps, doubles) = records.sleep.sleeps()
    var nights = Nights()
    for sleep in sleeps {
      let wake = clock.local(sleep.end.end, zone: sleep.end.zone)
      var night = Nights.Sleep(end: wake.day, hours: sleep.hours)
      night.start = clock.local(sleep.start.start, zone: sleep.start.zone).time
      night.wake = wake.time
      nights.add(night)
    }
    nights.put(into: &draft)
    for _ in 0..<doubles { draft.leaveOut("sleep that a second source tells of") }
    return sleeps
  }

  // MARK: - Measures that sources take in their own ways

  private struct Key: Hashable {
    let day: CalendarDay
    let source: Int
  }

  /// Resting heart rate, breathing and blood oxygen: of several sources one each.
  private mutating func putMeasures(
    during sleeps: [HealthSleep.Sleep], into draft: inout ExportDraft
  ) {
    var byKey: [Key: CheckIn] = [:]
    takeRestingRates(&byKey, &draft)
    takeMeans(
      of: records.respiration, during: sleeps, "RespiratoryRate", Plausible.respirationRate,
      \.respirationRate, &byKey, &draft)
    takeMeans(
      of: records.oxygen, during: sleeps, "OxygenSaturation", Plausible.oxygenSaturation,
      \.oxygenSaturation, &byKey, &draft)
    let inOrder = byKey.sorted { one, other in
      (one.key.day.number, one.key.source) < (other.key.day.number, other.key.source)
    }
    let all = inOrder.map { key, checkIn in
      var checkIn = checkIn
      checkIn.source = records.sources[key.source]
      checkIn.origins = [Origin(file: draft.file, kind: .export)]
      return checkIn
    }
    var sources = CheckInSources()
    for checkIn in sources.oneEach(all) {
      draft.morning(checkIn.day, line: nil) { morning in
        morning.restingHeartRate = checkIn.restingHeartRate ?? morning.restingHeartRate
        morning.respirationRate = checkIn.respirationRate ?? morning.respirationRate
        morning.oxygenSaturation = checkIn.oxygenSaturation ?? morning.oxygenSaturation
      }
    }
    if !sources.diagnostics.isEmpty {
      draft.remark(
        "several apps measured the same things; of each, the one with most days was taken, for two"
          + " methods make no normal")
    }
  }

  private mutating func takeRestingRates(
    _ byKey: inout [Key: CheckIn], _ draft: inout ExportDraft
  ) {
    for sample in records.restingRates.inOrderOfWriting {
      let key = Key(day: clock.local(sample.start).day, source: sample.source)
      guard
        let rate = draft.measure(
          sample.value, "RestingHeartRate", in: Plausible.restingHeartRate)
      else { continue }
      byKey[key, default: CheckIn(day: key.day)].restingHeartRate = rate
    }
  }

  /// The mean of the samples during each night, for the morning on which it ended.
  private mutating func takeMeans(
    of samples: [HealthRecords.Sample], during sleeps: [HealthSleep.Sleep], _ name: String,
    _ range: ClosedRange<Double>, _ field: WritableKeyPath<CheckIn, Double?>,
    _ byKey: inout [Key: CheckIn], _ draft: inout ExportDraft
  ) {
    // Some records stand in the file twice.
    let inOrder = Set(samples).sorted {
      ($0.start.seconds, $0.end.seconds, $0.source, $0.value)
        < ($1.start.seconds, $1.end.seconds, $1.source, $1.value)
    }
    var next = 0
    for sleep in sleeps where sleep.hours >= Nights.shortestHours {
      while next < inOrder.count, inOrder[next].start.seconds < sleep.interval.lowerBound {
        next += 1
      }
      var sums: [Int: (sum: Double, count: Int)] = [:]
      while next < inOrder.count, inOrder[next].start.seconds < sleep.interval.upperBound {
        let sample = inOrder[next]
        next += 1
        guard let value = draft.measure(sample.value, name, in: range) else { continue }
        let earlier = sums[sample.source] ?? (0, 0)
        sums[sample.source] = (earlier.sum + value, earlier.count + 1)
      }
      let day = clock.local(sleep.end.end, zone: sleep.end.zone).day
      for (source, total) in sums.sorted(by: { $0.key < $1.key }) {
        let key = Key(day: day, source: source)
        byKey[key, default: CheckIn(day: day)][keyPath: field] = total.sum / Double(total.count)
      }
    }
  }

  // MARK: - Mass and workouts

  /// A scale is a scale: the first weighing of a day counts.
  private mutating func putWeights(into draft: inout ExportDraft) {
    let inOrder = records.weights.enumerated().sorted {
      ($0.element.start.seconds, $0.offset) < ($1.element.start.seconds, $1.offset)
    }.map(\.element)
    for sample in inOrder {
      let day = clock.local(sample.start).day
      guard let weight = draft.measure(sample.value, "BodyMass", in: Plausible.weightKg) else {
        continue
      }
      draft.morning(day, line: nil) { $0.weightKg = $0.weightKg ?? weight }
    }
  }

  private mutating func putWorkouts(into draft: inout ExportDraft) {
    var efforts: [Int: HealthRecords.Sample] = [:]
    for sample in records.efforts.inOrderOfWriting {
      efforts[sample.start.seconds / Self.effortTolerance] = sample
    }
    for workout in records.workouts {
      let slot = workout.start.seconds / Self.effortTolerance
      let effort = [slot, slot - 1, slot + 1].lazy.compactMap { efforts[$0] }.first { sample in
        abs(sample.start.seconds - workout.start.seconds) <= Self.effortTolerance
      }
      let rpe = draft.measure(effort?.value, "WorkoutEffortScore", in: 1...10)
      draft.add(workout.session(rpe: rpe, &clock, &draft))
    }
  }
}

extension [HealthRecords.Sample] {
  /// The one that was written last comes last.
  fileprivate var inOrderOfWriting: [HealthRecords.Sample] {
    enumerated().sorted { ($0.element.created, $0.offset) < ($1.element.created, $1.offset) }
      .map(\.element)
  }
}
