/// Walks over the records of one part: definitions and data messages, one `next()` each.
///
/// It knows lengths, byte orders and time stamps, nothing about the meaning of messages.
struct FITPartReader {
  let bytes: FITBytes
  let end: Int
  private(set) var position: Int
  private(set) var definitions = [FITDefinition?](repeating: nil, count: 16)
  private(set) var statistics = FITPartStatistics()
  /// Why the walk ended before the end of the part, if it did.
  private(set) var stop: Stop?
  private var layouts = [Layout](repeating: .undefined, count: 16)
  private var lastTime: UInt32 = 0

  init(_ bytes: FITBytes, in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  enum Item {
    /// The local type was defined, or defined anew.
    case definition(local: Int)
    case message(local: Int, body: Int, time: FITTime?)
  }

  enum Stop: Equatable {
    /// The bytes end inside the record that begins here.
    case cut(atByte: Int)
    /// The data message that begins here was never defined, so its length is unknown.
    case undefinedLocalMessage(byte: Int)
  }

  /// The little a walk needs of a definition, small enough to be looked up for every message.
  fileprivate struct Layout {
    var bodySize: Int
    var timeOffset: Int
    var order: FITByteOrder
    static let undefined = Layout(bodySize: -1, timeOffset: -1, order: .little)
  }
}

extension FITPartReader {
  /// The next record, or `nil` at the end of the part or where it stops making sense.
  @inline(__always)
  mutating func next() -> Item? {
    guard position < end, stop == nil, let header = bytes.byte(at: position) else { return nil }
    if header & 0x80 != 0 {
      return message(local: Int(header >> 5) & 3, timeOffset: UInt32(header & 0x1F))
    }
    let local = Int(header & 0x0F)
    return header & 0x40 != 0
      ? definition(local: local, hasDeveloperFields: header & 0x20 != 0)
      : message(local: local, timeOffset: nil)
  }

  @inline(__always)
  private mutating func message(local: Int, timeOffset: UInt32?) -> Item? {
    let layout = layouts[local]
    guard layout.bodySize >= 0 else {
      stop = .undefinedLocalMessage(byte: position)
      return nil
    }
    let body = position &+ 1
    guard body &+ layout.bodySize <= end else {
      stop = .cut(atByte: position)
      return nil
    }
    position = body &+ layout.bodySize
    statistics.countMessage(local: local, isCompressed: timeOffset != nil)
    return .message(local: local, body: body, time: time(layout, body, timeOffset))
  }

  /// The time of a message: its own field, else the five bits of a compressed header.
  @inline(__always)
  private mutating func time(_ layout: Layout, _ body: Int, _ timeOffset: UInt32?) -> FITTime? {
    if layout.timeOffset >= 0,
      let raw = bytes.integer(UInt32.self, at: body &+ layout.timeOffset, layout.order),
      let time = FITTime(raw: raw)
    {
      lastTime = raw
      return time
    }
    guard let timeOffset else { return nil }
    let rolledOver: UInt32 = timeOffset < lastTime & 0x1F ? 0x20 : 0
    lastTime = (lastTime & ~0x1F) &+ timeOffset &+ rolledOver
    return FITTime(raw: lastTime)
  }

  private mutating func definition(local: Int, hasDeveloperFields: Bool) -> Item? {
    var cursor = position &+ 1
    guard
      let definition = FITDefinition(
        in: bytes, at: &cursor, end: end, hasDeveloperFields: hasDeveloperFields)
    else {
      stop = .cut(atByte: position)
      return nil
    }
    position = cursor
    let time = definition.slot(FITDefinition.timestampField)
    layouts[local] = Layout(
      bodySize: definition.bodySize,
      timeOffset: time.map { $0.type.size == 4 && $0.count == 1 ? Int($0.offset) : -1 } ?? -1,
      order: definition.order)
    definitions[local] = definition
    statistics.countDefinition(local: local, globalNumber: definition.globalNumber)
    return .definition(local: local)
  }
}

/// Seconds of a run stand one behind the other by the thousand.
extension FITPartReader {
  /// Messages of one local type that follow each other: their layout is looked up once.
  struct Run {
    fileprivate let local: Int
    fileprivate let layout: Layout
    fileprivate var count = 0
  }

  /// What follows of a type of which a message has been read.
  func run(of local: Int) -> Run { Run(local: local, layout: layouts[local]) }

  /// The next message if it is one of the run, with a header that says no more than its type.
  @inline(__always)
  mutating func next(of run: inout Run) -> (body: Int, time: FITTime?)? {
    let body = position &+ 1
    let after = body &+ run.layout.bodySize
    guard after > position, after <= end, bytes.byte(at: position).map(Int.init) == run.local else {
      return nil
    }
    position = after
    run.count &+= 1
    return (body, time(run.layout, body, nil))
  }

  /// Counts the messages of a run that is over.
  mutating func finish(_ run: Run) {
    statistics.countMessages(run.count, local: run.local)
  }
}
