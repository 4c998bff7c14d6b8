import Foundation

/// One stream of a program, kept up to a limit.
struct OutputPipe {
  private(set) var bytes: [UInt8] = []
  private(set) var isCut = false
  private(set) var isAtEnd = false
  private let writeEnd: FileHandle
  private let readEnd: FileHandle
  private let most: Int

  init?(most: Int) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    readEnd = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    writeEnd = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    self.most = most
  }

  var writer: Int32 { writeEnd.fileDescriptor }

  /// Once the program has its own end, ours must go, or the stream never ends.
  func closeWriter() {
    try? writeEnd.close()
  }

  /// A negative descriptor is passed over by `poll`.
  var pollEntry: pollfd {
    pollfd(fd: isAtEnd ? -1 : readEnd.fileDescriptor, events: Int16(POLLIN), revents: 0)
  }

  /// Reads once; true if anything came. What is over the limit is thrown away.
  mutating func take() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(readEnd.fileDescriptor, &buffer, buffer.count)
    guard count > 0 else {
      if count == 0 || errno != EINTR { isAtEnd = true }
      return false
    }
    let room = most - bytes.count
    bytes += buffer[..<min(count, max(0, room))]
    if count > room { isCut = true }
    return true
  }
}
