/// The 12 or 14 bytes that open a FIT file and each further part chained behind it.
struct FITHeader {
  let size: Int
  /// What the header claims; 0 when the device never came to fill it in.
  let dataSize: Int
  let checksum: FITChecksumState

  static let smallest = 12

  /// `nil` if no FIT header stands at `offset`.
  init?(in bytes: FITBytes, at offset: Int) {
    guard let size = bytes.byte(at: offset), size >= Self.smallest,
      bytes.starts(with: Array(".FIT".utf8), at: offset &+ 8),
      let dataSize = bytes.integer(UInt32.self, at: offset &+ 4, .little)
    else { return nil }
    self.size = Int(size)
    self.dataSize = Int(dataSize)
    checksum = Self.check(bytes, at: offset, size: Int(size))
  }

  private static func check(_ bytes: FITBytes, at offset: Int, size: Int) -> FITChecksumState {
    guard size == 14, let stored = bytes.integer(UInt16.self, at: offset &+ 12, .little),
      stored != 0
    else { return .absent }
    let computed = FITChecksum.of(bytes, in: offset..<(offset &+ 12))
    return stored == computed ? .correct : .wrong
  }
}

/// Whether a stored checksum is there and fits.
package enum FITChecksumState: Sendable, Hashable {
  case absent, correct, wrong
}
