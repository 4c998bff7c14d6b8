/// Where the wanted values stand in the record messages of one definition.
///
/// Looked up once, so that reading a record is a handful of loads.
struct FITRecordPlan {
  private var heartRate: FITSlot?
  private var distance: FITSlot?
  private var latitude: FITSlot?
  private var longitude: FITSlot?
  private var speed: FITSlot?
  private var enhancedSpeed: FITSlot?
  private var altitude: FITSlot?
  private var enhancedAltitude: FITSlot?
  private var cadence: FITSlot?
  private var fractionalCadence: FITSlot?
  private var power: FITSlot?
  private var temperature: FITSlot?
  private var compressed: FITSlot?
  private var developerHeartRate: FITDeveloperFields.Source?
  private var developerPower: FITDeveloperFields.Source?

  init(_ definition: FITDefinition, _ developerFields: FITDeveloperFields) {
    heartRate = definition.slot(3)
    distance = definition.slot(5)
    latitude = definition.slot(0)
    longitude = definition.slot(1)
    speed = definition.slot(6)
    enhancedSpeed = definition.slot(73)
    altitude = definition.slot(2)
    enhancedAltitude = definition.slot(78)
    cadence = definition.slot(4)
    fractionalCadence = definition.slot(53)
    power = definition.slot(7)
    temperature = definition.slot(13)
    compressed = definition.slot(8)
    developerHeartRate = developerFields.source(of: 3, in: definition)
    developerPower = developerFields.source(of: 7, in: definition)
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
    if let value = heartRate?.integer(in: bytes, body: body) {
      record.rawHeartRate = UInt8(exactly: value) ?? .max
    }
    if let value = distance?.number(in: bytes, body: body) { record.rawDistance = value / 100 }
    if let value = enhancedSpeed?.number(in: bytes, body: body)
      ?? speed?.number(in: bytes, body: body)
    {
      record.rawSpeed = Float(value / 1000)
    }
    if let value = enhancedAltitude?.number(in: bytes, body: body)
      ?? altitude?.number(in: bytes, body: body)
    {
      record.rawAltitude = Float(value / 5 - 500)
    }
    if let value = cadence?.number(in: bytes, body: body) {
      let fraction = fractionalCadence?.number(in: bytes, body: body) ?? 0
      record.rawCadence = Float(value + fraction / 128)
    }
    if let value = power?.integer(in: bytes, body: body) {
      record.rawPower = UInt16(exactly: value) ?? .max
    }
    if let value = temperature?.integer(in: bytes, body: body) {
      record.rawTemperature = Int8(exactly: value) ?? .max
    }
    readPosition(in: bytes, body: body, into: &record)
    if let compressed { accumulated.read(compressed, in: bytes, body: body, into: &record) }
    if developerHeartRate != nil || developerPower != nil {
      readDeveloperValues(in: bytes, body: body, into: &record)
    }
    return record
  }

  @inline(__always)
  private func readPosition(in bytes: FITBytes, body: Int, into record: inout FITRecord) {
    guard let north = latitude?.integer(in: bytes, body: body).flatMap({ Int32(exactly: $0) }),
      let east = longitude?.integer(in: bytes, body: body).flatMap({ Int32(exactly: $0) })
    else { return }
    record.latitude = north
    record.longitude = east
  }

  private func readDeveloperValues(in bytes: FITBytes, body: Int, into record: inout FITRecord) {
    if record.rawHeartRate == .max, let value = developerHeartRate?.number(in: bytes, body: body) {
      record.rawHeartRate = UInt8(exactly: value.rounded()) ?? .max
    }
    if record.rawPower == .max, let value = developerPower?.number(in: bytes, body: body) {
      record.rawPower = UInt16(exactly: value.rounded()) ?? .max
    }
  }
}
