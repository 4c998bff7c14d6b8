/// How many messages of which kind a part held, whether or not anything uses them.
package struct FITPartStatistics: Sendable, Hashable {
  package private(set) var definitions = 0
  package private(set) var compressedTimestamps = 0
  /// Finished counts of local types that were defined anew.
  private var settled: [UInt16: Int] = [:]
  private var numbers = [UInt16](repeating: 0, count: 16)
  private var running = [Int](repeating: 0, count: 16)

  /// Data messages by global message number.
  package var messageCounts: [UInt16: Int] {
    var counts = settled
    for (number, count) in zip(numbers, running) where count > 0 {
      counts[number, default: 0] &+= count
    }
    return counts
  }

  package var messages: Int { messageCounts.values.reduce(0, &+) }

  @inline(__always)
  mutating func countMessage(local: Int, isCompressed: Bool) {
    running[local] &+= 1
    if isCompressed { compressedTimestamps &+= 1 }
  }

  mutating func countMessages(_ count: Int, local: Int) {
    running[local] &+= count
  }

  mutating func countDefinition(local: Int, globalNumber: UInt16) {
    if running[local] > 0 { settled[numbers[local], default: 0] &+= running[local] }
    running[local] = 0
    numbers[local] = globalNumber
    definitions &+= 1
  }
}
