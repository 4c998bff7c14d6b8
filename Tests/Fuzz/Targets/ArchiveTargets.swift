import Foundation
import TrainingModel

@testable import LogReading

/// Packed files and archives, walked through by the importer itself.
extension FuzzTarget {
  static let archives: [FuzzTarget] = [
    FuzzTarget("zip", upTo: 8192) { expectWalks($0) },
    FuzzTarget("inner-zip", upTo: 8192) { expectStreams($0) },
    FuzzTarget("gzip") { bytes in
      let limit = 1 << 20
      let unpacked = Gzip.unpack(bytes, limit: limit)
      expect(unpacked.bytes.count <= limit, "the limit holds")
    },
  ]

  private static let limits = ArchiveLimits(entries: 64, bytes: 4 << 20)

  /// A place of this process alone, in memory where the machine has such a folder.
  private static let scratch: URL = {
    let memory = URL(fileURLWithPath: "/dev/shm")
    let isThere = FileManager.default.fileExists(atPath: memory.path)
    let folder = isThere ? memory : FileManager.default.temporaryDirectory
    return folder.appendingPathComponent("restday-fuzz-\(getpid()).zip")
  }()

  private static func expectWalks(_ bytes: [UInt8]) {
    guard (try? Data(bytes).write(to: scratch)) != nil else { return }
    let reader = ImportReader(settings: Settings(), limits: limits)
    let imported = reader.read([scratch.path])
    expectPlain(imported.diagnostics)
    let entries = imported.leftOut.map(\.files.count).reduce(0, +) + imported.activities.count
    expect(entries <= 2 * limits.entries, "the number of entries is limited")
  }

  private static func expectStreams(_ bytes: [UInt8]) {
    let budget = ArchiveBudget(limits)
    guard let archive = try? Archive(ByteStream(of: bytes), budget: budget) else { return }
    while let entry = try? archive.next() {
      guard case .file(let name) = entry else { continue }
      expect(!name.path.utf8.isEmpty, "an entry has a name")
      expect(archive.content.all(limit: 1 << 20).bytes.count <= 1 << 20, "the limit holds")
    }
  }
}
