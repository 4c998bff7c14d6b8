/// Where the wanted values stand in the record messages of one definition.
struct FITRecordFields<Place: FITPlace> {
  private let heartRate: Place
  private let distance: Place
  private let latitude: Place
  private let longitude: Place
  /// The enhanced field before the plain one, where both are there.
  private let speed: Place
  private let plainSpeed: Place
  private let altitude: Place
  private let plainAltitude: Place

  /// None of them.
  init() {
    (heartRate, distance, latitude, longitude) = (.absent, .absent, .absent, .absent)
    (speed, plainSpeed, altitude, plainAltitude) = (.absent, .absent, .absent, .absent)
  }

  /// `nil` if one of the fields has no such place.
  init?(_ definition: FITDefinition, place: (FITSlot) -> Place?) {
    let numbers: [UInt8] = [3, 5, 0, 1]
    let pairs: [(enhanced: UInt8, plain: UInt8)] = [(73, 6), (78, 2)]
    let slots =
      numbers.map(definition.slot)
      + pairs.flatMap { pair in
        let slots = [definition.slot(pair.enhanced), definition.slot(pair.plain)]
        return slots[0] == nil ? slots.reversed() : slots
      }
    let places = slots.compactMap { $0.map(place) ?? .absent }
    guard places.count == slots.count else { return nil }
    (heartRate, distance, latitude, longitude) = (places[0], places[1], places[2], places[3])
    (speed, plainSpeed, altitude, plainAltitude) = (places[4], places[5], places[6], places[7])
  }
}

extension FITRecordFields {
  /// Every value is worked out before the record is put together, for a record that is filled in
  /// step by step is written to memory and read again.
  @inline(__always)
  func record(in body: Place.Body, time: FITTime?) -> FITRecord {
    let beats = heartRate.integer(in: body)
    let hundredths = distance.number(in: body)
    let speed = speed.number(in: body) ?? plainSpeed.number(in: body)
    let altitude = altitude.number(in: body) ?? plainAltitude.number(in: body)
    let north = latitude.integer(in: body).flatMap { Int32(exactly: $0) }
    let east = longitude.integer(in: body).flatMap { Int32(exactly: $0) }
    let hasPosition = north != nil && east != nil
    return FITRecord(
      rawTime: time?.raw ?? .max,
      latitude: hasPosition ? north ?? .max : .max,
      longitude: hasPosition ? east ?? .max : .max,
      rawDistance: hundredths.map { $0 / 100 } ?? .nan,
      rawSpeed: speed.map { Float($0 / 1000) } ?? .nan,
      rawAltitude: altitude.map { Float($0 / 5 - 500) } ?? .nan,
      rawHeartRate: beats.flatMap { UInt8(exactly: $0) } ?? .max)
  }
}
