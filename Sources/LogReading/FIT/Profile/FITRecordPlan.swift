/// How the record messages of one definition are read.
///
/// Made once, so that reading a record is a handful of loads.
struct FITRecordPlan {
  /// Whether there is a definition behind it.
  let isMade: Bool
  /// Whether words say all of a record, as in nearly every file: every field is a plain number.
  private let isPlain: Bool
  private let words: FITRecordFields<FITWord>
  private let slots: FITRecordFields<FITSlot>
  /// How many bytes words may take: one that begins last reaches three bytes beyond the body.
  private let reach: Int
  private let compressed: FITSlot?
  private let developerHeartRate: FITDeveloperFields.Source?

  /// Finds nothing.
  init() {
    (isMade, isPlain, words, slots) = (false, false, FITRecordFields(), FITRecordFields())
    (reach, compressed, developerHeartRate) = (0, nil, nil)
  }

  init(_ definition: FITDefinition, _ developerFields: FITDeveloperFields) {
    isMade = true
    let plain = FITRecordFields(definition, place: FITWord.init)
    words = plain ?? FITRecordFields()
    slots = FITRecordFields(definition) { $0 } ?? FITRecordFields()
    reach = max(definition.bodySize, 1) + 3
    compressed = definition.slot(8)
    developerHeartRate = developerFields.source(of: 3, in: definition)
    isPlain = plain != nil && compressed == nil && developerHeartRate == nil
  }
}

extension FITRecordPlan {
  /// The record whose body begins at `body`.
  @inline(__always)
  func record(
    in bytes: FITBytes, body: Int, time: FITTime?, _ accumulated: inout FITAccumulatedDistance
  ) -> FITRecord {
    if isPlain, let stretch = FITBytes.Stretch(bytes, at: body, count: reach) {
      return words.record(in: stretch, time: time)
    }
    return anyRecord(in: FITBytes.Body(bytes: bytes, start: body), time, &accumulated)
  }

  /// A developer's value only fills in for a missing one.
  private func anyRecord(
    in body: FITBytes.Body, _ time: FITTime?, _ accumulated: inout FITAccumulatedDistance
  ) -> FITRecord {
    var record = slots.record(in: body, time: time)
    if let compressed { accumulated.read(compressed, in: body, into: &record) }
    if let developerHeartRate, record.rawHeartRate == .max,
      let value = developerHeartRate.number(in: body)
    {
      record.rawHeartRate = UInt8(exactly: value.rounded()) ?? .max
    }
    return record
  }
}
