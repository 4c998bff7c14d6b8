import Foundation

/// The bytes of a file, or of an entry of an archive, piece by piece.
struct ByteStream {
  /// Fills a buffer as far as there is something; 0 at the end.
  let read: (UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int
  /// How many bytes there seem to be; 0 where nobody can say.
  private let expected: Int

  /// Everything, as far as it could be read.
  struct Taken {
    var bytes: [UInt8] = []
    var fault: StreamFault?
  }

  private static let blockSize = 1 << 16

  init(
    expected: Int = 0,
    _ read: @escaping (UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int
  ) {
    self.read = read
    self.expected = expected
  }

  /// All bytes, at most `limit`.
  func all(limit: Int = LogFolder.largestSize) -> Taken {
    guard expected <= limit else { return Taken(fault: .tooLarge) }
    var taken = takeExpected()
    // That there was less says that this was all of it.
    if taken.fault != nil || (expected > 0 && taken.bytes.count <= expected) { return taken }
    guard taken.bytes.count <= limit else { return Taken(fault: .tooLarge) }
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    do throws(StreamFault) {
      while let count = try take(&block) {
        guard taken.bytes.count + count <= limit else { return Taken(fault: .tooLarge) }
        taken.bytes += block.prefix(count)
      }
    } catch {
      taken.fault = error
    }
    return taken
  }

  /// As many bytes as are expected, and one more if there is one.
  private func takeExpected() -> Taken {
    var taken = Taken()
    guard expected > 0 else { return taken }
    taken.bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
      do throws(StreamFault) {
        while count < buffer.count {
          let room = UnsafeMutableRawBufferPointer(buffer.extracting(count...))
          let length = try read(room)
          guard length > 0 else { return }
          count += length
        }
      } catch {
        taken.fault = error
      }
    }
    return taken
  }

  /// Reads to the end and keeps nothing.
  func drain() throws(StreamFault) {
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    while try take(&block) != nil {}
  }

  private func take(_ block: inout [UInt8]) throws(StreamFault) -> Int? {
    var result: Result<Int, StreamFault> = .success(0)
    block.withUnsafeMutableBytes { buffer in
      do throws(StreamFault) {
        result = .success(try read(buffer))
      } catch {
        result = .failure(error)
      }
    }
    let count = try result.get()
    return count > 0 ? count : nil
  }
}

/// Why bytes end before they should.
enum StreamFault: Error, Hashable {
  case unreadable
  /// What came before the damage is there.
  case damaged
  /// It needs a password.
  case locked
  /// UTF-16, where the text is read piece by piece.
  case wideText
  /// A single file beyond what a file may hold.
  case tooLarge
  /// All of an archive together beyond what an archive may hold.
  case overBudget
}

extension ByteStream {
  /// A file on disk; it is open as long as the stream is.
  init?(file url: URL) {
    guard let handle = OpenFile(url.path) else { return nil }
    self.init(expected: handle.size) { buffer throws(StreamFault) in
      try handle.read(into: buffer)
    }
  }
}

/// A file descriptor that is closed when nobody holds it any more.
private final class OpenFile {
  private let descriptor: Int32
  /// In bytes; 0 of what is no plain file.
  let size: Int

  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isKnown ? Int(status.st_size) : 0
  }

  deinit {
    close(descriptor)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
    while true {
      let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw .unreadable }
    }
  }
}
