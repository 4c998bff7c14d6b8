/// Where the wanted values stand in the record messages of one definition.
///
/// Looked up once, so that reading a record is a handful of loads.
struct FITRecordPlan {
  /// Whether there is a definition behind it.
  let isMade: Bool
  private var heartRate = FITSlot.absent
  private var distance = FITSlot.absent
  private var latitude = FITSlot.absent
  private var longitude = FITSlot.absent
  private var speed = FITSlot.absent
  private var enhancedSpeed = FITSlot.absent
  private var altitude = FITSlot.absent
  private var enhancedAltitude = FITSlot.absent
  private var compressed: FITSlot?
  private var developerHeartRate: FITDeveloperFields.Source?

  /// Finds nothing.
  init() { isMade = false }

  init(_ definition: FITDefinition, _ developerFields: FITDeveloperFields) {
    isMade = true
    heartRate = definition.slot(3) ?? .absent
    distance = definition.slot(5) ?? .absent
    latitude = definition.slot(0) ?? .absent
    longitude = definition.slot(1) ?? .absent
    speed = definition.slot(6) ?? .absent
    enhancedSpeed = definition.slot(73) ?? .absent
    altitude = definition.slot(2) ?? .absent
    enhancedAltitude = definition.slot(78) ?? .absent
    compressed = definition.slot(8)
    developerHeartRate = developerFields.source(of: 3, in: definition)
  }
}

extension FITRecordPlan {
  /// The record whose body begins at `body`. A developer's value only fills in for a missing one.
  ///
  /// Every value is worked out before the record is put together, for a record that is filled in
  /// step by step is written to memory and read again.
  @inline(__always)
  func record(
    in bytes: FITBytes, body: Int, time: FITTime?, _ accumulated: inout FITAccumulatedDistance
  ) -> FITRecord {
    let beats = heartRate.integer(in: bytes, body: body)
    let hundredths = distance.number(in: bytes, body: body)
    let speed =
      enhancedSpeed.number(in: bytes, body: body) ?? speed.number(in: bytes, body: body)
    let altitude =
      enhancedAltitude.number(in: bytes, body: body) ?? altitude.number(in: bytes, body: body)
    let north = latitude.integer(in: bytes, body: body).flatMap { Int32(exactly: $0) }
    let east = longitude.integer(in: bytes, body: body).flatMap { Int32(exactly: $0) }
    let hasPosition = north != nil && east != nil
    var record = FITRecord(
      rawTime: time?.raw ?? .max,
      latitude: hasPosition ? north ?? .max : .max,
      longitude: hasPosition ? east ?? .max : .max,
      rawDistance: hundredths.map { $0 / 100 } ?? .nan,
      rawSpeed: speed.map { Float($0 / 1000) } ?? .nan,
      rawAltitude: altitude.map { Float($0 / 5 - 500) } ?? .nan,
      rawHeartRate: beats.flatMap { UInt8(exactly: $0) } ?? .max)
    if compressed != nil || developerHeartRate != nil {
      fillIn(&record, in: bytes, body: body, &accumulated)
    }
    return record
  }

  /// Speed and distance in one, and a developer's heart rate: few files have them.
  private func fillIn(
    _ record: inout FITRecord, in bytes: FITBytes, body: Int,
    _ accumulated: inout FITAccumulatedDistance
  ) {
    if let compressed { accumulated.read(compressed, in: bytes, body: body, into: &record) }
    if let developerHeartRate, record.rawHeartRate == .max,
      let value = developerHeartRate.number(in: bytes, body: body)
    {
      record.rawHeartRate = UInt8(exactly: value.rounded()) ?? .max
    }
  }
}
