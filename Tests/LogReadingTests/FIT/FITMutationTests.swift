import Testing

@testable import LogReading

/// Broken bytes give an answer, never a trap and never a hang.
struct FITMutationTests {
  /// A small generator of its own, so that a seed means the same everywhere.
  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let sources: [[UInt8]] = {
    var triathlon = FITBuilder()
    triathlon.addFileID()
    triathlon.addSession(sport: 5, elapsed: 10)
    triathlon.addSession(start: FITSamples.start + 10, elapsed: 10)
    triathlon.addTimer(0, at: FITSamples.start)
    triathlon.addTimer(4, at: FITSamples.start + 3)
    triathlon.addTimer(0, at: FITSamples.start + 5)
    triathlon.addLocalTime(offset: 3600)
    triathlon.addRecords([120, 130, 255, 140, 150, 160])

    var day = FITBuilder()
    day.addFileID(32)
    let value = FITSamples.field(0, 2, FITSamples.uint16)
    for (local, message) in [30, 55, 132, 206, 211, 227, 269, 275].enumerated() {
      let fields = (0..<12).map { FITSamples.field($0 * 2, 2, FITSamples.uint16) }
      day.define(UInt8(local), UInt16(message), [FITSamples.time, value] + fields)
      day.write(
        UInt8(local),
        [u32(FITSamples.start), u16(3)] + (0..<12).map { u16(UInt16($0) * 4001) })
    }
    let run = FITSamples.run(order: .big).file()
    return [run, triathlon.file(headerSize: 12), day.file(), run + day.file() + run]
  }()

  @Test func `every cut gives an answer`() {
    for source in Self.sources {
      for length in source.indices {
        let log = FITLog(Array(source.prefix(length)))
        #expect(!log.problems.isEmpty || log.statistics.count > 0)
      }
    }
  }

  @Test(arguments: 1...8)
  func `flipped, lost and doubled bytes give an answer`(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    for round in 0..<500 {
      var bytes = Self.sources[round % Self.sources.count]
      for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes[place] = [0, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
        case 2: bytes.remove(at: place)
        default: bytes.insert(bytes[place], at: place)
        }
      }
      let log = FITLog(bytes)
      #expect(log.activities.allSatisfy { $0.timerSeconds?.isFinite ?? true })
      #expect(log.activities.allSatisfy { $0.distanceMeters?.isFinite ?? true })
    }
  }

  @Test func `a file made to fill memory is read up to a limit`() {
    var builder = FITBuilder()
    builder.addFileID()
    builder.define(1, 20, [])
    builder.append([UInt8](repeating: 1, count: 1200))
    let file = builder.file().withUnsafeBytes {
      FITFile(FITBytes($0), allowance: FITAllowance(records: 1000))
    }
    #expect(file.parts.first?.content.records.count == 1000)
    #expect(file.parts.first?.statistics.messageCounts[20] == 1200)
    #expect(file.problems == [.tooLarge])
  }
}
