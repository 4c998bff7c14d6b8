import TrainingModel

/// What is kept of a health export while it streams by: little, however large the file is.
struct HealthRecords {
  /// A measure of one moment.
  struct Sample: Hashable {
    let start: HealthTime
    let end: HealthTime
    let value: Double
    let source: Int
    /// When it was written: estimates of a day are rewritten during the day.
    let created: Int
  }

  var sleep = HealthSleep()
  private(set) var workouts: [HealthWorkout] = []
  private(set) var respiration: [Sample] = []
  private(set) var oxygen: [Sample] = []
  private(set) var weights: [Sample] = []
  private(set) var efforts: [Sample] = []
  private(set) var restingRates: [Sample] = []
  private(set) var sources: [String] = []
  /// How many records of each type were passed over, in the order in which the types come.
  private(set) var unused: [(type: String, count: Int)] = []
  private(set) var unreadable = 0

  private var sourceNumbers: [String: Int] = [:]
  private var lastSource: (name: [UInt8], device: [UInt8], number: Int) = ([], [], 0)
  private var workout: HealthWorkout?
  private var isAfterSleep = false
  private var unusedNumbers: [[UInt8]: Int] = [:]
  private var lastUnused: [UInt8] = []
  private var lastUnusedNumber = 0
}

// MARK: - Types

extension HealthRecords {
  /// The types that are read, and what they are called without `HK…TypeIdentifier`.
  private enum Wanted: String, CaseIterable {
    case sleep = "HKCategoryTypeIdentifierSleepAnalysis"
    case restingRate = "HKQuantityTypeIdentifierRestingHeartRate"
    case weight = "HKQuantityTypeIdentifierBodyMass"
    case respiration = "HKQuantityTypeIdentifierRespiratoryRate"
    case oxygen = "HKQuantityTypeIdentifierOxygenSaturation"
    case effort = "HKQuantityTypeIdentifierWorkoutEffortScore"
  }

  private static let wanted: [(bytes: [UInt8], type: Wanted)] = Wanted.allCases.map {
    (Array($0.rawValue.utf8), $0)
  }

  private static func wanted(_ type: UnsafeRawBufferPointer) -> Wanted? {
    wanted.first { type.isSame(as: $0.bytes) }?.type
  }

  /// Whether records of this type are read; counts those that are not.
  mutating func wants(_ type: UnsafeRawBufferPointer) -> Bool {
    // Records of one type stand together, so that one look is enough for most.
    if !lastUnused.isEmpty, type.isSame(as: lastUnused) {
      unused[lastUnusedNumber].count += 1
      return false
    }
    guard Self.wanted(type) == nil else { return true }
    lastUnused = Array(type)
    // A damaged file may hold any number of types.
    let isOneMore = unusedNumbers[lastUnused] == nil && unused.count < 1000
    if isOneMore {
      unusedNumbers[lastUnused] = unused.count
      unused.append((XMLText.string(from: lastUnused[...]), 0))
    }
    lastUnusedNumber = unusedNumbers[lastUnused] ?? 0
    unused[lastUnusedNumber].count += 1
    return false
  }
}

// MARK: - Tags

extension HealthRecords {
  mutating func take(_ event: HealthTagScanner.Event) {
    switch event {
    case .endOfWorkout: finishWorkout()
    case .endOfWorkoutActivity: workout?.isInActivity = false
    case .unwantedRecord:
      isAfterSleep = false
      finishWorkout()
    case .tag(let tag): take(tag)
    }
  }

  private mutating func take(_ tag: HealthTag) {
    switch tag.name {
    case .record:
      finishWorkout()
      take(record: tag)
    case .workout:
      finishWorkout()
      workout = HealthWorkout(tag)
      if workout == nil { unreadable += 1 }
      if tag.isEmptyElement { finishWorkout() }
    case .workoutActivity: workout?.isInActivity = !tag.isEmptyElement
    case .workoutStatistics: workout?.take(statistics: tag)
    case .fileReference: workout?.take(route: tag)
    case .metadataEntry:
      if workout != nil {
        workout?.take(metadata: tag)
      } else if isAfterSleep, tag.text("key") == "HKTimeZone", let zone = tag.text("value") {
        sleep.setZone(zone)
      }
    }
  }

  mutating func finishWorkout() {
    guard let workout else { return }
    workouts.append(workout)
    self.workout = nil
  }

  private mutating func take(record tag: HealthTag) {
    isAfterSleep = false
    guard let type = tag.bytes("type").flatMap({ Self.wanted($0) }) else { return }
    guard let start = tag.instant("startDate"), let end = tag.instant("endDate") else {
      unreadable += 1
      return
    }
    let source = source(of: tag)
    if type == .sleep {
      guard let stage = tag.text("value").flatMap({ HealthSleep.Stage($0) }) else {
        unreadable += 1
        return
      }
      sleep.add(HealthSleep.Piece(start: start, end: end, stage: stage, source: source))
      isAfterSleep = true
      return
    }
    guard let value = value(of: tag, type) else {
      unreadable += 1
      return
    }
    let created = tag.instant("creationDate")?.seconds ?? start.seconds
    let sample = Sample(start: start, end: end, value: value, source: source, created: created)
    switch type {
    case .restingRate: restingRates.append(sample)
    case .weight: weights.append(sample)
    case .respiration: respiration.append(sample)
    case .oxygen: oxygen.append(sample)
    case .effort: efforts.append(sample)
    case .sleep: break
    }
  }
}

// MARK: - Values and sources

extension HealthRecords {
  private func value(of tag: HealthTag, _ type: Wanted) -> Double? {
    let value = tag.number("value")
    return switch type {
    case .restingRate, .respiration: HealthUnit.perMinute(value, tag.text("unit"))
    case .weight: HealthUnit.kilograms(value, tag.text("unit"))
    case .oxygen: HealthUnit.percent(value)
    case .effort: value
    case .sleep: nil
    }
  }

  /// The number of the app or device that wrote the record. Watches of Apple are one: their owner
  /// may have renamed them, or bought another.
  private mutating func source(of tag: HealthTag) -> Int {
    // Records of one source stand together, so that one look is enough for most.
    let (name, device) = (tag.bytes("sourceName"), tag.bytes("device"))
    if let name, let device, name.isSame(as: lastSource.name), device.isSame(as: lastSource.device)
    {
      return lastSource.number
    }
    let number = newSource(of: tag)
    lastSource = (name.map { Array($0) } ?? [], device.map { Array($0) } ?? [], number)
    return number
  }

  private mutating func newSource(of tag: HealthTag) -> Int {
    let isWatch = tag.text("device")?.contains("model:Watch") ?? false
    let name = isWatch ? "Apple Watch" : tag.text("sourceName") ?? ""
    if let number = sourceNumbers[name] { return number }
    guard sources.count < 1000 else { return 0 }
    sourceNumbers[name] = sources.count
    sources.append(name)
    return sources.count - 1
  }
}
