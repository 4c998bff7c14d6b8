/// The bytes of an XML file, chunk after chunk, and how far they have been read.
///
/// Only what has not been read yet is kept, so that a file of any size needs little memory.
struct XMLInput {
  private var buffer: [UInt8]
  private var position = 0
  /// The line of the next byte, from 1.
  private(set) var line = 1
  private let nextChunk: () -> [UInt8]?
  private var isComplete = false

  /// - Parameter nextChunk: gives the bytes piece by piece, and nil at the end.
  init(_ nextChunk: @escaping () -> [UInt8]?) {
    self.nextChunk = nextChunk
    buffer = []
    decodeMark()
  }

  /// The byte so many places ahead; nil behind the end of the file.
  mutating func peek(_ offset: Int = 0) -> UInt8? {
    while position + offset >= buffer.count {
      guard refill() else { return nil }
    }
    return buffer[position + offset]
  }

  /// Whether the next bytes are these.
  mutating func isAt(_ bytes: [UInt8]) -> Bool {
    for (offset, byte) in bytes.enumerated() where peek(offset) != byte { return false }
    return true
  }

  /// The next bytes, read.
  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    let end = min(position + count, buffer.count)
    let taken = buffer[position..<end]
    for byte in taken where byte == UInt8(ascii: "\n") { line += 1 }
    position = end
    return taken
  }

  mutating func skip(_ count: Int = 1) {
    _ = take(count)
  }

  /// Skips up to and with these bytes; false if they never come.
  mutating func skip(through bytes: [UInt8]) -> Bool {
    while let next = peek() {
      if next == bytes.first, isAt(bytes) {
        skip(bytes.count)
        return true
      }
      skip()
    }
    return false
  }

  private mutating func refill() -> Bool {
    guard !isComplete, let chunk = nextChunk() else {
      isComplete = true
      return false
    }
    if position == buffer.count {
      buffer = chunk
    } else {
      buffer.removeFirst(position)
      buffer += chunk
    }
    position = 0
    return true
  }

  /// Passes over a byte order mark; UTF-16, which is rare, is taken whole and turned into UTF-8.
  private mutating func decodeMark() {
    guard let first = peek(), let second = peek(1) else { return }
    if first == 0xEF, second == 0xBB, peek(2) == 0xBF {
      position = 3
    } else if (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) {
      while refill() {}
      // Plain letters take half the bytes then; a file of others may end before its end.
      buffer = TextDecoding.utf8(from: buffer, limit: LogFolder.largestSize / 2)
    }
  }
}
