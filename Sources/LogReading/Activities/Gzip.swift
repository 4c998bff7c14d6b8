import Clibarchive
import TrainingModel

/// Unpacks gzip, whose own word about its size is never trusted.
enum Gzip {
  struct Unpacked {
    var bytes: [UInt8] = []
    var problem: Problem?
  }

  enum Problem: Hashable {
    case tooLarge
    /// What came before the damage is there.
    case damaged
  }

  private static let blockSize = 1 << 16

  /// Whether the bytes begin like gzip; files called `.gz` may be plain.
  static func isPacked(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x1F, 0x8B])
  }

  /// The bytes inside, at most `limit`.
  static func unpack(_ bytes: [UInt8], limit: Int = LogFolder.largestSize) -> Unpacked {
    var unpacked = Unpacked()
    guard let archive = archive_read_new() else { return Unpacked(problem: .damaged) }
    defer { archive_read_free(archive) }
    bytes.withUnsafeBytes { packed in
      // Exactly one layer: by itself the library would go on to unpack what is inside.
      guard archive_read_append_filter(archive, ARCHIVE_FILTER_GZIP) == ARCHIVE_OK,
        archive_read_support_format_raw(archive) == ARCHIVE_OK,
        archive_read_open_memory(archive, packed.baseAddress, packed.count) == ARCHIVE_OK
      else {
        unpacked.problem = .damaged
        return
      }
      var entry: OpaquePointer?
      let header = archive_read_next_header(archive, &entry)
      guard header == ARCHIVE_OK else {
        // The end at once: nothing was packed.
        unpacked.problem = header == ARCHIVE_EOF ? nil : .damaged
        return
      }
      readBlocks(of: archive, limit: limit, into: &unpacked)
    }
    if unpacked.problem == .damaged {
      let rest = wholeBeginning(of: bytes, limit: limit)
      if rest.count > unpacked.bytes.count { unpacked.bytes = rest }
    }
    return unpacked
  }

  /// What can be unpacked of a file that is damaged or cut.
  private static func wholeBeginning(of bytes: [UInt8], limit: Int) -> [UInt8] {
    var unpacked: [UInt8] = []
    var start = 0
    while let content = contentStart(of: bytes[start...]) {
      var stream = Deflated(bytes[content...], limit: limit - unpacked.count)
      let isWhole = stream.unpack()
      unpacked += stream.output
      // A checksum and a length stand behind the stream; another part may follow.
      start = stream.end + 8
      guard isWhole, start < bytes.count else { break }
    }
    return unpacked
  }

  /// Where the packed bytes begin, behind the header and what it announces.
  private static func contentStart(of bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count > 10, bytes.starts(with: [0x1F, 0x8B, 8]) else { return nil }
    let flags = bytes[bytes.startIndex + 3]
    var rest = bytes.dropFirst(10)
    if flags & 4 != 0 {
      guard rest.count > 2 else { return nil }
      rest = rest.dropFirst(2 + Int(rest[rest.startIndex]) + Int(rest[rest.startIndex + 1]) << 8)
    }
    for flag in [8, 16] as [UInt8] where flags & flag != 0 {
      guard let end = rest.firstIndex(of: 0) else { return nil }
      rest = rest[(end + 1)...]
    }
    if flags & 2 != 0 { rest = rest.dropFirst(2) }
    return rest.isEmpty ? nil : rest.startIndex
  }

  /// The bytes inside, or the bytes themselves where they are not packed.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    isPacked(bytes) ? unpack(bytes).bytes : bytes
  }

  private static func readBlocks(
    of archive: OpaquePointer, limit: Int, into unpacked: inout Unpacked
  ) {
    var block = [UInt8](repeating: 0, count: blockSize)
    while true {
      let count = block.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      guard count > 0 else {
        if count < 0 { unpacked.problem = .damaged }
        return
      }
      guard unpacked.bytes.count + count <= limit else {
        unpacked = Unpacked(problem: .tooLarge)
        return
      }
      unpacked.bytes += block.prefix(count)
    }
  }
}

extension Gzip.Problem {
  func diagnostic(in file: String) -> Diagnostic {
    switch self {
    case .tooLarge:
      Diagnostic(
        .warning, "the file is larger than 256 MiB when unpacked and was left out", file: file,
        remedy: "no activity is that large; check where it came from")
    case .damaged:
      Diagnostic(
        .warning, "the packed file is damaged or cut; what came before was used", file: file,
        remedy: "export or copy it again")
    }
  }
}
