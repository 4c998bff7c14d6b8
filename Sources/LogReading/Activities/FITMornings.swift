import TrainingModel

/// The mornings that a watch's own wellness files tell of: nights, resting heart rate, HRV, mass.
struct FITMornings {
  private let clock: LocalClock
  private let file: String
  private let offset: Int?
  private var byDay: [CalendarDay: CheckIn] = [:]
  /// Dates that cannot be, of a watch whose clock was wrong; what they tell is left out.
  private(set) var misdated: Set<CalendarDay> = []

  init(_ wellness: FITWellness, clock: LocalClock, file: String) {
    self.clock = clock
    self.file = file
    offset = wellness.utcOffsetSeconds
    takeNights(wellness.nights)
    takeNaps(wellness.naps)
    for status in wellness.hrvStatuses {
      if let average = status.lastNightAverage, Plausible.rmssdMilliseconds.contains(average) {
        update(status.time) { $0.hrvRMSSD = average }
      }
    }
    for rate in wellness.restingHeartRates {
      let value = Double(rate.today ?? rate.sevenDays ?? 0)
      if Plausible.restingHeartRate.contains(value) {
        update(rate.time) { $0.restingHeartRate = value }
      }
    }
    for weight in wellness.weights where Plausible.weightKg.contains(weight.kilograms) {
      update(weight.time) { $0.weightKg = $0.weightKg ?? weight.kilograms }
    }
  }

  /// In order of day.
  var checkIns: [CheckIn] { byDay.values.sorted { $0.day < $1.day } }

  /// The longest sleep of a day is its night; shorter ones are naps.
  private mutating func takeNights(_ nights: [FITNight]) {
    for night in nights.sorted(by: { $0.asleepSeconds > $1.asleepSeconds }) {
      let hours = Double(night.asleepSeconds) / 3600
      guard night.asleepSeconds > 0, Plausible.sleepHours.contains(hours) else { continue }
      let bedtime = night.start.unixSeconds.map { clock.local($0, offset: offset).time }
      let wakeTime = night.end.unixSeconds.map { clock.local($0, offset: offset).time }
      update(night.end) { checkIn in
        guard checkIn.sleepHours == nil else {
          checkIn.addNap(minutes: hours * 60)
          return
        }
        checkIn.sleepHours = hours
        checkIn.bedtime = bedtime
        checkIn.wakeTime = wakeTime
      }
    }
  }

  /// A nap counts toward the morning after it.
  private mutating func takeNaps(_ naps: [FITNap]) {
    for nap in naps {
      guard let end = nap.end.unixSeconds else { continue }
      let minutes = Double(nap.end.seconds(since: nap.start)) / 60
      guard minutes > 0, Plausible.napMinutes.contains(minutes) else { continue }
      let day = clock.local(end, offset: nap.utcOffsetSeconds ?? offset).day.advanced(by: 1)
      update(day) { $0.addNap(minutes: minutes) }
    }
  }

  private mutating func update(_ time: FITTime, _ change: (inout CheckIn) -> Void) {
    guard let seconds = time.unixSeconds else { return }
    update(clock.local(seconds, offset: offset).day, change)
  }

  private mutating func update(_ day: CalendarDay, _ change: (inout CheckIn) -> Void) {
    guard CalendarDay.plausibleYears.contains(day.year) else {
      misdated.insert(day)
      return
    }
    var checkIn = byDay[day] ?? CheckIn(day: day)
    if checkIn.origins.isEmpty { checkIn.origins = [Origin(file: file, kind: .fit)] }
    change(&checkIn)
    byDay[day] = checkIn
  }
}

extension CheckIn {
  fileprivate mutating func addNap(minutes: Double) {
    let sum = (napMinutes ?? 0) + minutes
    if Plausible.napMinutes.contains(sum) { napMinutes = sum }
  }
}
