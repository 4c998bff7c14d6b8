/// Reads one part from its first record to its last and keeps what Restday can use.
///
/// Messages come in any order, so nothing is judged here.
struct FITCollector {
  private(set) var content = FITPartContent()
  private var reader: FITPartReader
  private var allowance: FITAllowance
  private var plans = [FITRecordPlan](repeating: FITRecordPlan(), count: 16)
  private var numbers = [FITMessageNumber?](repeating: nil, count: 16)
  private var developerFields = FITDeveloperFields()
  private var distance = FITAccumulatedDistance()
  private var clock = FITMonitoringClock()
  private var strap = FITHeartRateStream()

  /// What came of reading a part.
  struct Result {
    let content: FITPartContent
    let statistics: FITPartStatistics
    let stop: FITPartReader.Stop?
  }

  static func read(
    _ part: FITPart, in bytes: FITBytes, _ allowance: inout FITAllowance
  ) -> Result {
    var collector = FITCollector(
      reader: FITPartReader(bytes, in: part.data), allowance: allowance)
    collector.readAll()
    allowance = collector.allowance
    return Result(
      content: collector.content, statistics: collector.reader.statistics,
      stop: collector.reader.stop)
  }

  private init(reader: FITPartReader, allowance: FITAllowance) {
    self.reader = reader
    self.allowance = allowance
  }
}

extension FITCollector {
  private mutating func readAll() {
    while let item = reader.next() {
      switch item {
      case .definition(let local):
        prepare(local)
      case .message(let local, let body, let time):
        if let time { clock.set(to: time) }
        if plans[local].isMade {
          takeRecords(plans[local], local, body, time)
        } else if let number = numbers[local], let definition = reader.definitions[local] {
          let body = FITBytes.Body(bytes: reader.bytes, start: body)
          take(number, FITMessage(body: body, definition: definition, time: time), local)
        }
      }
    }
  }

  private mutating func prepare(_ local: Int) {
    plans[local] = FITRecordPlan()
    numbers[local] = reader.definitions[local].flatMap {
      FITMessageNumber(rawValue: $0.globalNumber)
    }
  }

  private mutating func take(_ number: FITMessageNumber, _ message: FITMessage, _ local: Int) {
    if number == .record { return takeFirstRecord(message, local) }
    if number == .fieldDescription { return takeDescription(message) }
    guard allowance.takeMessage() else { return }
    switch number {
    case .fileID: content.fileID = content.fileID ?? FITFileID(message)
    case .userProfile: content.userProfile = content.userProfile ?? FITUserProfile(message)
    case .sport: content.sport = content.sport ?? FITSportSetting(message)
    case .session:
      if allowance.takeSession() { content.sessions.append(FITSession(message)) }
    case .lap: content.laps.append(FITLap(message))
    case .event: keep(FITEvent(message), in: \.events)
    case .activity: content.localTimes.append(FITLocalTime(message, local: FITField(5)))
    case .timeInZone: keep(FITZoneTimes(message), in: \.zoneTimes)
    case .heartRate: takeBeats(message)
    default: takeWellness(number, message)
    }
  }

  /// A plan is made at the first record, when the developer fields have been described.
  private mutating func takeFirstRecord(_ message: FITMessage, _ local: Int) {
    let plan = FITRecordPlan(message.definition, developerFields)
    plans[local] = plan
    if content.records.isEmpty { content.records.reserveCapacity(mostRecords(message)) }
    takeRecords(plan, local, message.body.start, message.time)
  }

  /// A record and those of its kind that follow it at once.
  private mutating func takeRecords(
    _ plan: FITRecordPlan, _ local: Int, _ body: Int, _ time: FITTime?
  ) {
    keepRecord(plan, body, time)
    var run = reader.run(of: local)
    while let (body, time) = reader.next(of: &run) { keepRecord(plan, body, time) }
    reader.finish(run)
  }

  @inline(__always)
  private mutating func keepRecord(_ plan: FITRecordPlan, _ body: Int, _ time: FITTime?) {
    if let time { clock.set(to: time) }
    guard allowance.takeRecord() else { return }
    content.records.append(plan.record(in: reader.bytes, body: body, time: time, &distance))
  }

  /// As many as fit into the rest of the part, if all that follows were of this kind. Records that
  /// claim to be tiny get no more room than twice the bytes of the file.
  private func mostRecords(_ message: FITMessage) -> Int {
    let size = max(message.definition.bodySize &+ 1, MemoryLayout<FITRecord>.stride / 2)
    return min((reader.end &- message.body.start) / size &+ 1, allowance.records)
  }

  /// Plans made before may have missed this field.
  private mutating func takeDescription(_ message: FITMessage) {
    developerFields.describe(message)
    for local in plans.indices { plans[local] = FITRecordPlan() }
  }

  private mutating func takeBeats(_ message: FITMessage) {
    for beat in strap.beats(message) where allowance.takeMessage() { content.beats.append(beat) }
  }

  private mutating func keep<Value>(
    _ value: Value?, in list: WritableKeyPath<FITPartContent, [Value]>
  ) {
    if let value { content[keyPath: list].append(value) }
  }
}

/// The messages of watches worn day and night, and of scales.
extension FITCollector {
  private mutating func takeWellness(_ number: FITMessageNumber, _ message: FITMessage) {
    if number.needsTime && message.time == nil { content.untimed &+= 1 }
    switch number {
    case .monitoringInfo:
      content.localTimes.append(FITLocalTime(message, local: FITField(0)))
    case .monitoring: keep(clock.sample(message), in: \.monitoring)
    case .monitoringHeartRate: keep(FITRestingHeartRate(message), in: \.restingHeartRates)
    case .sleepLevel: keep(FITSleepLevel(message), in: \.sleepLevels)
    case .sleepAssessment:
      if let score = message.integer(FITField(6)) { content.sleepScores.append(score) }
    case .nap: keep(FITNap(message), in: \.naps)
    case .hrvStatusSummary: keep(FITHRVStatus(message), in: \.hrvStatuses)
    case .hrvValue: keep(FITSample(message, FITField(0, scale: 128)), in: \.hrvValues)
    case .weightScale: keep(FITWeight(message), in: \.weights)
    case .stressLevel: takeStress(message)
    case .oxygenSaturation: keep(FITSample(message, FITField(0)), in: \.oxygenSaturations)
    case .respirationRate:
      keep(FITSample(message, FITField(0, scale: 100)), in: \.respirationRates)
    default: break
    }
  }

  /// Stress has a time field of its own; negative values mean "not measured".
  private mutating func takeStress(_ message: FITMessage) {
    guard let time = message.time(FITField(1)) ?? message.time,
      let value = message.integer(FITField(0)), (0...100).contains(value)
    else { return }
    content.stressLevels.append(FITSample(time: time, value: Double(value)))
  }
}
