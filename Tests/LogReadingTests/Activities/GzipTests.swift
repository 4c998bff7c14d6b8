import Foundation
import Testing
import TrainingModel

@testable import LogReading

struct GzipTests {
  /// `hello hello hello hello\n`, packed.
  private static let hello: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0x48,
    0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x27, 0xB9, 0x00, 0x00, 0x88, 0x59,
    0x0B, 0x18, 0x00, 0x00, 0x00,
  ]

  /// 1 MiB of zeros, packed twice.
  private static let zeros: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x93, 0xEF,
    0xE6, 0x60, 0x00, 0x01, 0x26, 0xE6, 0xB7, 0x07, 0x0D, 0x19, 0x81, 0x8C,
    0x43, 0x0B, 0xBE, 0xFA, 0xE7, 0x72, 0xC4, 0x2F, 0x60, 0x18, 0x05, 0xA3,
    0x60, 0x14, 0x8C, 0x38, 0x60, 0xC7, 0x2C, 0xF3, 0xCA, 0x62, 0x39, 0x03,
    0x83, 0x00, 0x03, 0x00, 0x23, 0xF0, 0xB4, 0x90, 0x1B, 0x04, 0x00, 0x00,
  ]

  @Test func `packed bytes are unpacked`() {
    #expect(Gzip.isPacked(Self.hello))
    let unpacked = Gzip.unpack(Self.hello)
    #expect(String(decoding: unpacked.bytes, as: UTF8.self) == "hello hello hello hello\n")
    #expect(unpacked.problem == nil)
    #expect(Gzip.unpack(Self.hello + Self.hello).bytes.count == 48)
  }

  @Test func `only one layer is unpacked`() {
    let unpacked = Gzip.unpack(Self.zeros)
    #expect(unpacked.problem == nil && Gzip.isPacked(unpacked.bytes))
    #expect(Gzip.unpack(unpacked.bytes).bytes == [UInt8](repeating: 0, count: 1 << 20))
  }

  @Test func `the bytes are counted, whatever the file says`() {
    let packed = Gzip.unpack(Self.zeros).bytes
    #expect(Gzip.unpack(packed, limit: 1 << 20).problem == nil)
    let refused = Gzip.unpack(packed, limit: (1 << 20) - 1)
    #expect(refused.problem == .tooLarge && refused.bytes.isEmpty)
    // The size at the end says 1 byte.
    let lying = packed.dropLast(4) + [1, 0, 0, 0]
    #expect(Gzip.unpack(Array(lying), limit: 1000).problem == .tooLarge)
  }

  @Test func `cut and damaged files are said to be`() {
    for count in 0..<Self.hello.count - 1 {
      let cut = Gzip.unpack(Array(Self.hello.prefix(count)))
      #expect(cut.problem == .damaged || count == 0)
      #expect(cut.bytes.count <= 24)
    }
    var random = SeededRandom(seed: 31)
    for _ in 0..<300 {
      var damaged = Self.zeros
      damaged[Int.random(in: 2..<damaged.count, using: &random)] =
        UInt8.random(in: 0...255, using: &random)
      #expect(Gzip.unpack(damaged, limit: 1 << 22).bytes.count <= 1 << 22)
    }
  }

  @Test func `a plain file may be called gz, a damaged one is named`() {
    let reader = ActivityReader(timeZone: "UTC")
    let gpx = """
      <gpx><trk><type>run</type><trkseg><trkpt lat="60" lon="10"><time>2025-11-10T08:00:00Z</time>
      </trkpt><trkpt lat="60.001" lon="10"><time>2025-11-10T08:00:40Z</time></trkpt>
      </trkseg></trk></gpx>
      """
    #expect(reader.read(Array(gpx.utf8), as: .gpx, file: "a.gpx.gz").sessions.count == 1)
    let cut = reader.read(Array(Self.hello.prefix(15)), as: .gpx, file: "a.gpx.gz")
    #expect(
      cut.diagnostics.map(\.description) == [
        "a.gpx.gz: warning: the packed file is damaged or cut; what came before was used\n"
          + "  export or copy it again",
        "a.gpx.gz: warning: not a TCX or GPX file: it is no XML\n"
          + "  export it again from the watch or its app",
      ])
    #expect(
      Gzip.Problem.tooLarge.diagnostic(in: "a").description
        == "a: warning: the file is larger than 256 MiB when unpacked and was left out\n"
        + "  no activity is that large; check where it came from")
  }
}
