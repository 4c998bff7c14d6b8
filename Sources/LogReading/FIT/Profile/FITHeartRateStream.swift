/// One heart rate, to the fraction of a second.
struct FITBeat {
  /// Seconds in FIT time.
  let time: Double
  let heartRate: UInt8
}

/// The heart rate a chest strap sends to the watch afterwards, since radio ends under water.
///
/// The beats come with the clock of the strap, in 1/1024 s. The first message that also has
/// the time of the watch ties both clocks together.
struct FITHeartRateStream {
  /// Seconds in FIT time at which the clock of the strap stood at zero.
  private var origin: Double?
  private var lastEvent: UInt32 = 0

  private static let ticksPerSecond = 1024.0
}

extension FITHeartRateStream {
  /// The beats of the next `hr` message.
  mutating func beats(_ message: FITMessage) -> [FITBeat] {
    let full = message.integers(Fields.event).compactMap { UInt32(exactly: $0) }
    if origin == nil, let time = message.time, let first = full.first {
      let fraction = message.number(Fields.fraction) ?? 0
      origin = Double(time.raw) + fraction - Double(first) / Self.ticksPerSecond
    }
    let events = full.isEmpty ? packedEvents(message) : full
    lastEvent = events.last ?? lastEvent
    guard let origin, let slot = message.definition.slot(Fields.heartRate.number) else {
      return []
    }
    return events.prefix(Int(slot.count)).enumerated().compactMap { index, event in
      let value = slot.element(index, in: message.body)
      guard let heartRate = value.flatMap({ UInt8(exactly: $0) }), heartRate > 0 else {
        return nil
      }
      return FITBeat(time: origin + Double(event) / Self.ticksPerSecond, heartRate: heartRate)
    }
  }

  /// Expands `event_timestamp_12`: two events in three bytes, each only the low twelve bits.
  private func packedEvents(_ message: FITMessage) -> [UInt32] {
    guard let slot = message.definition.slot(Fields.packedEvent.number), slot.type.size == 1
    else { return [] }
    let start = message.body.start &+ Int(slot.offset)
    let packed = (0..<Int(slot.count)).compactMap { message.body.bytes.byte(at: start &+ $0) }
    var event = lastEvent
    return (0..<packed.count / 3 * 2).map { index in
      let place = index / 2 * 3
      let low =
        index % 2 == 0
        ? UInt32(packed[place]) | UInt32(packed[place + 1] & 0x0F) << 8
        : UInt32(packed[place + 1]) >> 4 | UInt32(packed[place + 2]) << 4
      event &+= (low &- event) & 0xFFF
      return event
    }
  }

  private enum Fields {
    static let fraction = FITField(0, scale: 32768)
    static let heartRate = FITField(6)
    static let event = FITField(9)
    static let packedEvent = FITField(10)
  }
}
