/// The fields that apps on the watch described in this part, by developer and number.
///
/// Only those matter that stand in for a field of their own, such as the heart rate of a
/// converted workout. Names and units stay in the file.
struct FITDeveloperFields {
  private var descriptions: [FITDeveloperKey: Description] = [:]

  private struct Description {
    let typeByte: UInt8
    let nativeMessage: Int?
    let nativeField: Int?
    let scale: Double
    let offset: Double
  }

  /// Where in a message a developer's value stands, and its scale.
  struct Source {
    let slot: FITSlot
    let scale: Double
    let offset: Double

    func number(in body: FITBytes.Body) -> Double? {
      slot.number(in: body).map { $0 / scale - offset }
    }
  }

  /// Takes in a `field_description` message; one without index, number or type says nothing.
  mutating func describe(_ message: FITMessage) {
    guard let developer = message.integer(FITField(0)).flatMap({ UInt8(exactly: $0) }),
      let number = message.integer(FITField(1)).flatMap({ UInt8(exactly: $0) }),
      let typeByte = message.integer(FITField(2)).flatMap({ UInt8(exactly: $0) })
    else { return }
    let scale = message.number(FITField(6)) ?? 1
    descriptions[FITDeveloperKey(developer: developer, number: number)] = Description(
      typeByte: typeByte,
      nativeMessage: message.integer(FITField(14)),
      nativeField: message.integer(FITField(15)),
      scale: scale == 0 ? 1 : scale,
      offset: message.number(FITField(7)) ?? 0)
  }

  /// The developer field that says it means the same as `field` of the record message.
  func source(of field: Int, in definition: FITDefinition) -> Source? {
    for candidate in definition.developerFields {
      guard let description = descriptions[candidate.key], description.nativeField == field,
        description.nativeMessage ?? Self.record == Self.record,
        let slot = FITSlot(
          offset: candidate.offset, size: candidate.size, typeByte: description.typeByte,
          order: definition.order)
      else { continue }
      return Source(slot: slot, scale: description.scale, offset: description.offset)
    }
    return nil
  }

  private static let record = Int(FITMessageNumber.record.rawValue)
}
