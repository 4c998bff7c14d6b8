/// Speed and distance packed into three bytes, as watches of the Forerunner 70 kind write them.
///
/// Twelve bits of speed (1/100 m/s), then twelve of distance (1/16 m). The distance begins
/// again every 256 m, so it is added up over a part.
struct FITAccumulatedDistance {
  private var sixteenths = 0
  private var last: Int?

  private static let mask = 0xFFF

  /// Fills in what the record does not have already; bytes of all ones mean "not measured".
  mutating func read(
    _ slot: FITSlot, in body: FITBytes.Body, into record: inout FITRecord
  ) {
    let bytes = body.bytes
    let place = body.start &+ Int(slot.offset)
    guard slot.type.size == 1, slot.count == 3, !bytes.areUnset(at: place, count: 3),
      let low = bytes.integer(UInt16.self, at: place, .little),
      let high = bytes.byte(at: place &+ 2)
    else { return }
    let packed = Int(low) | Int(high) << 16
    let distance = packed >> 12
    sixteenths &+= last.map { (distance &- $0) & Self.mask } ?? distance
    last = distance
    if record.rawSpeed.isNaN { record.rawSpeed = Float(packed & Self.mask) / 100 }
    if record.rawDistance.isNaN { record.rawDistance = Double(sixteenths) / 16 }
  }
}
