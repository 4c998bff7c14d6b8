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
  @inline(__always)
  func record(
    in bytes: FITBytes, body: Int, time: FITTime?, _ accumulated: inout FITAccumulatedDistance
  ) -> FITRecord {
    var record = FITRecord()
    if let time { record.rawTime = time.raw }
    if let value = heartRate.integer(in: bytes, body: body) {
      record.rawHeartRate = UInt8(exactly: value) ?? .max
    }
    if let value = distance.number(in: bytes, body: body) { record.rawDistance = value / 100 }
    if let value = enhancedSpeed.number(in: bytes, body: body)
      ?? speed.number(in: bytes, body: body)
    {
      record.rawSpeed = Float(value / 1000)
    }
    if let value = enhancedAltitude.number(in: bytes, body: body)
      ?? altitude.number(in: bytes, body: body)
    {
      record.rawAltitude = Float(value / 5 - 500)
    }
    readPosition(in: bytes, body: body, into: &record)
    if let compressed { accumulated.read(compressed, in: bytes, body: body, into: &record) }
    if let developerHeartRate, record.rawHeartRate == .max,
      let value = developerHeartRate.number(in: bytes, body: body)
    {
      record.rawHeartRate = UInt8(exactly: value.rounded()) ?? .max
    }
    return record
  }

  @inline(__always)
  private func readPosition(in bytes: FITBytes, body: Int, into record: inout FITRecord) {
    guard let north = latitude.integer(in: bytes, body: body).flatMap({ Int32(exactly: $0) }),
      let east = longitude.integer(in: bytes, body: body).flatMap({ Int32(exactly: $0) })
    else { return }
    record.latitude = north
    record.longitude = east
  }
}
