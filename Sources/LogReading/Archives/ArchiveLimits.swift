/// How much an archive may hold, counted while it is unpacked: its own word is never trusted.
struct ArchiveLimits: Hashable {
  var entries = 100_000
  var bytes = 16 << 30
}

/// What has been taken from one archive so far, with what lies inside it.
final class ArchiveBudget {
  private let limits: ArchiveLimits
  private var entries = 0
  private var bytes = 0

  init(_ limits: ArchiveLimits) {
    self.limits = limits
  }

  func countEntry() throws(ArchiveFault) {
    entries += 1
    guard entries <= limits.entries else { throw .tooManyEntries(limits.entries) }
  }

  func count(_ count: Int) throws(StreamFault) {
    bytes += count
    guard bytes <= limits.bytes else { throw .overBudget }
  }

  var isSpent: Bool { bytes > limits.bytes }
}
