import Foundation

/// Finds the tags that matter in a health export of any size, a piece of the file at a time.
///
/// It is no reader of XML at large: it goes from one '<' to the next, and so does not mind the
/// document type, whose declarations are broken on some phones, control characters, or tags that
/// are cut. Only one piece of the file is in memory.
struct HealthTagScanner {
  /// What a visitor says to a tag.
  enum Outcome: Hashable {
    /// The outermost element is another one, or there is none.
    case notHealthExport(root: String?)
    /// The file ends before the outermost element does.
    case cut
    case complete
  }

  /// The longest tag, in bytes.
  private let longestTag: Int
  private let pieceSize: Int
  /// Longer than any name and what must be seen behind it.
  private static let lookahead = 64

  private let stream: ByteStream
  private(set) var brokenTags = 0
  private var root: String?
  private var isClosed = false
  private var skipping: Skipped?

  /// What is passed over as a whole.
  private enum Skipped { case comment, characterData }

  /// - Parameter pieceSize: how much is in memory at a time; longer than any tag.
  init(_ stream: ByteStream, pieceSize: Int = 4 << 20, longestTag: Int = 1 << 20) {
    self.stream = stream
    self.pieceSize = pieceSize
    self.longestTag = longestTag
  }

  /// - Parameters:
  ///   - progress: called after each piece with the bytes read so far.
  ///   - wants: whether a record of this type is worth a visit; called with the bytes of the type.
  ///   - visit: called with each tag in order, and with nil at the end of a workout's activity or
  ///     of a workout.
  mutating func scan(
    progress: (Int) -> Void = { _ in }, wants: (UnsafeRawBufferPointer) -> Bool,
    visit: (Event) -> Void
  ) throws(StreamFault) -> Outcome {
    let piece = UnsafeMutableRawBufferPointer.allocate(
      byteCount: pieceSize + longestTag, alignment: 16)
    defer { piece.deallocate() }
    var kept = 0
    var total = 0
    while true {
      var filled = kept
      while filled < pieceSize {
        let room = UnsafeMutableRawBufferPointer(rebasing: piece[filled..<piece.count])
        let count = try stream.read(room)
        if count == 0 { break }
        filled += count
        total += count
      }
      let isLast = filled < pieceSize
      let bytes = UnsafeRawBufferPointer(rebasing: piece[0..<filled])
      if total == filled, Self.isWideText(bytes) { throw .wideText }
      var used = scan(bytes, isLast: isLast, wants, visit)
      if let root, root != AppleHealth.root { return .notHealthExport(root: root) }
      progress(total)
      if isLast { break }
      // A tag that fills the piece has no end worth waiting for.
      if filled - used > longestTag {
        brokenTags += 1
        used = filled
      }
      kept = filled - used
      piece.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[used...]))
    }
    guard root != nil else { return .notHealthExport(root: nil) }
    return isClosed ? .complete : .cut
  }

  /// What is met on the way.
  enum Event {
    case tag(HealthTag)
    case endOfWorkout
    case endOfWorkoutActivity
    /// A record of a type that nobody asked for.
    case unwantedRecord
  }
}

// MARK: - One piece

extension HealthTagScanner {
  /// Whether a file that begins so is UTF-16: by its mark, or by the other half of its first '<'.
  private static func isWideText(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 2 else { return false }
    let bracket = UInt8(ascii: "<")
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF), (bracket, 0), (0, bracket): return true
    default: return false
    }
  }

  /// Visits the tags of a piece; how much of it is done with.
  private mutating func scan(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, _ wants: (UnsafeRawBufferPointer) -> Bool,
    _ visit: (Event) -> Void
  ) -> Int {
    var position = 0
    while position < bytes.count {
      if let skipped = skipping {
        guard let end = Self.end(of: skipped, in: bytes, from: position) else {
          return max(position, bytes.count - 2)
        }
        skipping = nil
        position = end
      }
      guard let start = bytes.firstIndex(of: UInt8(ascii: "<"), from: position) else {
        return bytes.count
      }
      guard isLast || bytes.count - start > Self.lookahead, start + 1 < bytes.count else {
        return start
      }
      let next = bytes[start + 1]
      switch next {
      case UInt8(ascii: "!"):
        if bytes.has("<!--", at: start) {
          skipping = .comment
        } else if bytes.has("<![CDATA[", at: start) {
          skipping = .characterData
        }
        position = start + 2
      case UInt8(ascii: "/"):
        takeEndTag(bytes, at: start, visit)
        position = start + 2
      case _ where XMLTag.canBeginName(next):
        guard let end = takeStartTag(bytes, at: start, isLast: isLast, wants, visit) else {
          return start
        }
        position = end
      default:
        position = start + 1
      }
    }
    return bytes.count
  }

  private static func end(
    of skipped: Skipped, in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    var position = start
    while let close = bytes.firstIndex(of: UInt8(ascii: ">"), from: position) {
      let mark = UInt8(ascii: skipped == .comment ? "-" : "]")
      if close >= start + 2, bytes[close - 1] == mark, bytes[close - 2] == mark { return close + 1 }
      position = close + 1
    }
    return nil
  }

  private mutating func takeEndTag(
    _ bytes: UnsafeRawBufferPointer, at start: Int, _ visit: (Event) -> Void
  ) {
    if bytes.has("</Workout>", at: start) {
      visit(.endOfWorkout)
    } else if bytes.has("</WorkoutActivity>", at: start) {
      visit(.endOfWorkoutActivity)
    } else if bytes.has("</HealthData>", at: start) {
      isClosed = true
    }
  }

  /// Where to go on; nil when the tag goes on in the next piece.
  private mutating func takeStartTag(
    _ bytes: UnsafeRawBufferPointer, at start: Int, isLast: Bool,
    _ wants: (UnsafeRawBufferPointer) -> Bool, _ visit: (Event) -> Void
  ) -> Int? {
    if root == nil {
      let name = bytes[(start + 1)...].prefix(Self.lookahead).prefix {
        !XMLTag.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
      }
      root = String(decoding: name, as: UTF8.self)
      return root == AppleHealth.root ? start + name.count : bytes.count
    }
    guard let (name, length) = Self.name(bytes, at: start) else { return start + 1 }
    if name == .record, bytes.has(" type=\"", at: start + length) {
      let typeStart = start + length + 7
      guard let quote = bytes.firstIndex(of: UInt8(ascii: "\""), from: typeStart) else {
        return isLast ? bytes.count : nil
      }
      guard wants(UnsafeRawBufferPointer(rebasing: bytes[typeStart..<quote])) else {
        visit(.unwantedRecord)
        return quote
      }
    }
    switch Self.endOfTag(bytes, from: start + length) {
    case .closed(let end):
      visit(
        .tag(HealthTag(name, UnsafeRawBufferPointer(rebasing: bytes[(start + length)..<end]))))
      return end + 1
    case .broken(let next):
      brokenTags += 1
      return next
    case .unknown:
      return isLast ? bytes.count : nil
    }
  }

  private enum EndOfTag {
    case closed(Int)
    /// Another tag begins before this one has ended.
    case broken(Int)
    case unknown
  }

  private static func endOfTag(_ bytes: UnsafeRawBufferPointer, from start: Int) -> EndOfTag {
    var quote: UInt8 = 0
    for index in start..<bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "<"): return .broken(index)
      case UInt8(ascii: ">") where quote == 0: return .closed(index)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == 0 { quote = byte } else if quote == byte { quote = 0 }
      default: break
      }
    }
    return .unknown
  }

  /// The name of the tag, if it is one that matters, and how long it is with its '<'.
  private static func name(
    _ bytes: UnsafeRawBufferPointer, at start: Int
  ) -> (HealthTag.Name, Int)? {
    for (text, name) in names where bytes.has(text, at: start) {
      let end = start + text.utf8CodeUnitCount
      guard end < bytes.count else { return nil }
      let behind = bytes[end]
      if XMLTag.isBlank(behind) || behind == UInt8(ascii: "/") || behind == UInt8(ascii: ">") {
        return (name, end - start)
      }
    }
    return nil
  }

  private static let names: [(StaticString, HealthTag.Name)] = [
    ("<Record", .record), ("<MetadataEntry", .metadataEntry),
    ("<WorkoutStatistics", .workoutStatistics), ("<WorkoutActivity", .workoutActivity),
    ("<Workout", .workout), ("<FileReference", .fileReference),
  ]
}

extension UnsafeRawBufferPointer {
  fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let baseAddress else { return nil }
    guard let found = memchr(baseAddress + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(found) - baseAddress
  }

  fileprivate func has(_ text: StaticString, at start: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard start + length <= count, let baseAddress else { return false }
    return memcmp(baseAddress + start, text.utf8Start, length) == 0
  }
}
