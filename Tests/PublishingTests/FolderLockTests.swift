import Foundation
import Testing

@testable import Publishing

/// Two runs never write into one folder at once, and the second says which is the first.
struct FolderLockTests {
  @Test func `the second waits, gives up, and names the first`() throws {
    let area = try ScratchArea()
    let folder = area.home.appendingPathComponent("Output")
    let first = try FolderLock(folder)
    let fault = try #require(throws: WritingFault.self) {
      _ = try FolderLock(folder, waiting: 0.05)
    }
    withExtendedLifetime(first) {}
    #expect(fault.path == folder.path)
    #if os(Linux)
      #expect(fault.step == .lock(by: Int(getpid())))
      #expect(
        fault.diagnostic.summary == "another run (process \(getpid())) is writing here")
    #endif
  }

  @Test func `a lock that was given back can be taken again`() throws {
    let area = try ScratchArea()
    let folder = area.home.appendingPathComponent("Output")
    _ = try FolderLock(folder)
    _ = try FolderLock(folder, waiting: 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  /// As Linux writes it: a lock of another kind, one that waits, a larger device, then ours.
  @Test func `the holder is found in the list of locks`() {
    let list = """
      1: POSIX  ADVISORY  WRITE 11 fe:00:16310965 0 EOF
      2: FLOCK  ADVISORY  WRITE 12 fe:01:16310965 0 EOF
      3: FLOCK  ADVISORY  WRITE 2257 fe:00:16310965 0 EOF
      3: -> FLOCK  ADVISORY  WRITE 13 fe:00:16310965 0 EOF
      4: FLOCK  ADVISORY  WRITE 0 103:00:7 0 EOF
      5: FLOCK  ADVISORY  WRITE 14 103:1a0:8 0 EOF
      6: FLOCK ADVISORY
      """
    #expect(LockHolder.process(ofFile: 16_310_965, onDevice: 0xFE00, in: list) == 2257)
    #expect(LockHolder.process(ofFile: 16_310_965, onDevice: 0xFE01, in: list) == 12)
    #expect(LockHolder.process(ofFile: 8, onDevice: 0x1103A0, in: list) == 14)
    #expect(LockHolder.process(ofFile: 7, onDevice: 0x10300, in: list) == nil)
    #expect(LockHolder.process(ofFile: 7, onDevice: 0xFE00, in: "") == nil)
  }
}
