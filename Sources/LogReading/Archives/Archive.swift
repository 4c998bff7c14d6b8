import Clibarchive
import Foundation

/// Why an archive cannot be read any further.
enum ArchiveFault: Error, Hashable {
  case notArchive
  case damaged
  case tooManyEntries(Int)
  case tooManyBytes
}

/// A zip or tar archive, walked through entry by entry. Nothing is ever unpacked to disk.
final class Archive {
  /// What one entry is.
  enum Entry: Hashable {
    case file(EntryName)
    /// A link or a device.
    case special(String)
    /// A file whose name leads out of the archive.
    case misnamed(String)
  }

  private let handle: OpaquePointer
  private let budget: ArchiveBudget
  private let locale = NameLocale()
  /// Whether passing over an entry unpacks it.
  private var unpacksWhatItSkips = false
  /// What the library reads from, where it is no file.
  private var inner: InnerStream?
  private var isInside = false

  private static let blockSize = 1 << 16

  private init(_ budget: ArchiveBudget) throws(ArchiveFault) {
    guard let handle = archive_read_new() else { throw .damaged }
    self.handle = handle
    self.budget = budget
  }

  deinit {
    archive_read_free(handle)
  }

  /// Opens an archive on disk: zip, tar, or tar packed with gzip.
  convenience init(_ url: URL, budget: ArchiveBudget) throws(ArchiveFault) {
    try self.init(budget)
    if Self.isGzip(url) {
      // Exactly one layer of packing.
      unpacksWhatItSkips = true
      guard archive_read_append_filter(handle, ARCHIVE_FILTER_GZIP) == ARCHIVE_OK else {
        throw .damaged
      }
    } else {
      archive_read_support_format_zip(handle)
    }
    archive_read_support_format_tar(handle)
    guard archive_read_open_filename(handle, url.path, Self.blockSize) == ARCHIVE_OK else {
      throw .notArchive
    }
  }

  /// Opens a zip archive that lies in another one, as it streams by.
  convenience init(_ stream: ByteStream, budget: ArchiveBudget) throws(ArchiveFault) {
    try self.init(budget)
    unpacksWhatItSkips = true
    archive_read_support_format_zip_streamable(handle)
    let inner = InnerStream(stream)
    self.inner = inner
    let opened = archive_read_open(
      handle, Unmanaged.passUnretained(inner).toOpaque(), nil,
      { _, inner, start in InnerStream.readBlock(of: inner, start) }, nil)
    guard opened == ARCHIVE_OK else { throw .notArchive }
  }

  private static func isGzip(_ url: URL) -> Bool {
    let beginning = (try? FileHandle(forReadingFrom: url))?.readData(ofLength: 2)
    return beginning.map { Gzip.isPacked($0) } ?? false
  }
}

extension Archive {
  /// The next entry that is no folder; nil at the end.
  func next() throws(ArchiveFault) -> Entry? {
    while true {
      try leaveEntry()
      var entry: OpaquePointer?
      switch locale.during({ archive_read_next_header(handle, &entry) }) {
      case ARCHIVE_EOF: return nil
      case ARCHIVE_OK, ARCHIVE_WARN: break
      default: throw isInside || inner != nil ? .damaged : .notArchive
      }
      guard let entry else { throw .damaged }
      isInside = true
      try budget.countEntry()
      let name = locale.during { Self.name(of: entry) }
      switch Int32(archive_entry_filetype(entry)) {
      case Self.folder: continue
      case Self.file where archive_entry_hardlink(entry) == nil:
        return EntryName(name).map(Entry.file) ?? .misnamed(name)
      default: return .special(name)
      }
    }
  }

  /// The content of the entry that `next` gave last.
  var content: ByteStream {
    ByteStream { [self] buffer throws(StreamFault) in
      let count = archive_read_data(handle, buffer.baseAddress, buffer.count)
      guard count >= 0 else {
        throw archive_read_has_encrypted_entries(handle) > 0 ? .locked : .damaged
      }
      try budget.count(count)
      return count
    }
  }

  private func leaveEntry() throws(ArchiveFault) {
    guard isInside else { return }
    if unpacksWhatItSkips { try? content.drain() }
    guard !budget.isSpent else { throw .tooManyBytes }
  }

  private static let file: Int32 = 0o100000
  private static let folder: Int32 = 0o040000

  private static func name(of entry: OpaquePointer) -> String {
    if let name = archive_entry_pathname_utf8(entry) { return String(cString: name) }
    guard let name = archive_entry_pathname(entry) else { return "" }
    let bytes = UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) }
    return TextDecoding.string(from: bytes)
  }
}

/// Hands the bytes of a stream to the library, block by block.
private final class InnerStream {
  private let stream: ByteStream
  private let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

  init(_ stream: ByteStream) {
    self.stream = stream
  }

  deinit {
    block.deallocate()
  }

  /// The library's way to ask: how many bytes there are, and where.
  static func readBlock(
    of opaque: UnsafeMutableRawPointer?, _ start: UnsafeMutablePointer<UnsafeRawPointer?>?
  ) -> Int {
    guard let opaque, let start else { return -1 }
    let inner = Unmanaged<InnerStream>.fromOpaque(opaque).takeUnretainedValue()
    start.pointee = UnsafeRawPointer(inner.block.baseAddress)
    return (try? inner.stream.read(inner.block)) ?? -1
  }
}
