import Czlib
import TrainingModel

/// Unpacks gzip, whose own word about its size is never trusted.
///
/// zlib by itself, not the archive library: of a file that is cut, that one loses its last block,
/// which can be ten minutes of a run.
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
  static func isPacked(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.starts(with: [0x1F, 0x8B])
  }

  /// The bytes inside, at most `limit`.
  static func unpack(_ bytes: [UInt8], limit: Int = LogFolder.largestSize) -> Unpacked {
    var unpacked = Unpacked()
    guard !bytes.isEmpty else { return unpacked }
    guard let stream = Inflation() else { return Unpacked(problem: .damaged) }
    defer { stream.end() }
    bytes.withUnsafeBufferPointer { packed in
      stream.read(packed)
      while unpacked.problem == nil {
        let (block, state) = stream.next(atMost: blockSize)
        guard unpacked.bytes.count + block.count <= limit else {
          unpacked = Unpacked(problem: .tooLarge)
          return
        }
        unpacked.bytes += block
        switch state {
        case .more: continue
        case .damaged: unpacked.problem = .damaged
        case .whole:
          // Several parts may follow one another; anything else behind them is padding.
          guard isPacked(packed.suffix(stream.left)), stream.startAnew() else { return }
        }
      }
    }
    return unpacked
  }

  /// The bytes inside, or the bytes themselves where they are not packed.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    isPacked(bytes) ? unpack(bytes).bytes : bytes
  }
}

/// A gzip stream on its way through zlib, which remembers where in memory its stream lies.
private struct Inflation {
  enum State { case more, whole, damaged }

  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  /// With the header and the checksum of gzip.
  private static let windowBits: Int32 = 15 + 16

  /// nil without memory.
  init?() {
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, Self.windowBits, ZLIB_VERSION, size) == Z_OK else {
      stream.deallocate()
      return nil
    }
  }

  /// Frees what it holds; nothing may be asked of it afterwards.
  func end() {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// The bytes must stay where they are until the stream is ended.
  func read(_ packed: UnsafeBufferPointer<UInt8>) {
    stream.pointee.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
    stream.pointee.avail_in = UInt32(clamping: packed.count)
  }

  /// How many bytes have not been read.
  var left: Int { Int(stream.pointee.avail_in) }

  func startAnew() -> Bool { inflateReset(stream) == Z_OK }

  /// The next bytes inside, and whether there are more.
  func next(atMost size: Int) -> (block: [UInt8], state: State) {
    var code = Z_OK
    let block = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      stream.pointee.next_out = buffer.baseAddress
      stream.pointee.avail_out = UInt32(clamping: size)
      code = inflate(stream, Z_NO_FLUSH)
      count = size - Int(stream.pointee.avail_out)
    }
    switch code {
    case Z_STREAM_END: return (block, .whole)
    case Z_OK: return (block, .more)
    default: return (block, .damaged)
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
