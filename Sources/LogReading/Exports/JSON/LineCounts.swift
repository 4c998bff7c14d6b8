/// Which line a byte of a text stands on, without a number kept for each: the lines before every
/// block of it are counted once, the rest when asked.
struct LineCounts: Sendable {
  private static let block = 1024
  private let before: [Int32]

  init(of bytes: [UInt8]) {
    var before: [Int32] = []
    before.reserveCapacity(bytes.count / Self.block + 1)
    var count: Int32 = 0
    for start in stride(from: 0, to: bytes.count, by: Self.block) {
      before.append(count)
      count += Int32(Self.ends(in: bytes[start..<min(start + Self.block, bytes.count)]))
    }
    self.before = before
  }

  /// From 1.
  func line(at position: Int, of bytes: [UInt8]) -> Int {
    let index = position / Self.block
    guard before.indices.contains(index), position <= bytes.count else { return 1 }
    return 1 + Int(before[index]) + Self.ends(in: bytes[(index * Self.block)..<position])
  }

  private static func ends(in piece: ArraySlice<UInt8>) -> Int {
    piece.count { $0 == UInt8(ascii: "\n") }
  }
}
