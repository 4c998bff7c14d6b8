/// One FIT file inside a file: where its bytes lie and whether they are whole.
///
/// Most files have one part. Watches chain several when heart rate arrives after a swim.
struct FITPart {
  let offset: Int
  let header: FITHeader
  /// The records, cut to what the file really holds.
  let data: Range<Int>
  let checksum: FITChecksumState
  /// The header claims more bytes than there are.
  let isCut: Bool
  /// The header claims no bytes at all, as after a crash; everything up to the end is tried.
  let isUnsized: Bool

  /// The place behind this part, where a chained one would begin.
  let end: Int

  /// `nil` if no part begins at `offset`.
  init?(in bytes: FITBytes, at offset: Int) {
    guard let header = FITHeader(in: bytes, at: offset) else { return nil }
    let start = min(offset &+ header.size, bytes.count)
    let claimedEnd = start &+ header.dataSize
    let isEmpty = header.dataSize == 0 && FITHeader(in: bytes, at: start &+ 2) != nil
    isUnsized = header.dataSize == 0 && !isEmpty
    isCut = claimedEnd &+ 2 > bytes.count && !isUnsized
    data = start..<(isUnsized ? bytes.count : min(claimedEnd, bytes.count))
    end = min(isUnsized ? bytes.count : claimedEnd &+ 2, bytes.count)
    checksum =
      isCut || isUnsized
      ? .absent : Self.check(bytes, from: offset, to: claimedEnd)
    self.offset = offset
    self.header = header
  }

  private static func check(_ bytes: FITBytes, from start: Int, to end: Int) -> FITChecksumState {
    guard let stored = bytes.integer(UInt16.self, at: end, .little) else { return .absent }
    return FITChecksum.of(bytes, in: start..<end) == stored ? .correct : .wrong
  }
}
