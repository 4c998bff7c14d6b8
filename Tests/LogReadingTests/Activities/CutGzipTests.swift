import Foundation
import Testing

@testable import LogReading

/// What is whole of a packed file that was cut.
struct CutGzipTests {
  private static let whole = (0..<250)
    .map { "<p t='\($0)' hr='\(120 + $0 * $0 % 17)'/>\n" }.joined()

  /// The same, packed with codes of its own.
  private static let packed = """
    H4sIAAAAAAACA22YQW5cMQxD9z1FdrOsSUmWDCQ9T5dF0fujQNGJJ8DbEv62RNkU9d9/vf35eKzH28/fHw95Pb7/+P\
    b+D9MT08X8xPJi8cTOxfI/Fvti9Vw3F9tPzBfr57d1sXlicbEDmBZ8LMEpMoSjgLiVkKAKmNAGytTE7dDKA3t6wekW\
    xGnKyAG5O4ElF/DpTSBVyEMHHQgpFgQfgjQDr1sAdZFAchSt3LRn0+lDcVJGuSD3FLCUBj4zCKQaZdFBm0JqCD6Hni\
    rdulpAXQlILtPKoD3pHVWRUlBG1ZB7DbBUpAx7EUg12oaDdpB6kcztgjQ33brdQN0eIHkfWNkL9mx6R22IsymjThLk\
    ApaalKGbQKpRHzhoFoQ0pHVjSHPo1k0CdVNA8pB6T9Oe9I7mQJyHMjrUj46BpUPKcJJAqtGh9nqaQiKtO4ca36Jrp0\
    VuQcvU+1bg2sR9C2PY1KcXZaZFjUnroFEgkdCnf/iKGnegfqtrIV4jE2mfrol4zVh0D8U24vqIV9ZNkq5PJ/FlX9Pz\
    ktEdGXNzoefaxJlJNeRBFOsW1IB1PcUXi0diqCAXq8A7ib5C11i8sh6Nawf3xfeWCz0p5pbUunT9xStnSTKiLESxbt\
    l42mBkpI6qhdYa7yQaDV2n8cp6Ja5Fz1743qoxXsytqJdp4yiyUUu2EcW67cTTaLrSRp3c5Ha18U6i81DjvNjYA5pM\
    vBrfW5OhUmNuTc1NTbOJGrWkcYIcrNvgDDk4RA7q5OAYOXgn0YpoeJLEHjDk6nXwvR1yWDqY28H+dmhY0UEtORtRrN\
    vB3n1oBvMinfQiP+xlnLTJl3jRaOlVuHbjvo0xDMaLuYn6m0XTi0VaYgWi+CNAhadtjIx00hr8aYH/N9CX2DRr2sa1\
    gfvSe7ML/5xgbqb+ZtM4Y5OWOBaiWLeg3u0I/KlDOukgr2z84WH0JQ4aPh3UA5w0BzjxvSV5Lifmlol/rGi+ceLvqW\
    xEsW75tXf/BZtMWecOFQAA
    """

  private static func gzip() throws -> [UInt8] {
    Array(try #require(Data(base64Encoded: packed)))
  }

  @Test func `of a cut file all that came before the cut is there`() throws {
    let packed = try Self.gzip()
    #expect(Gzip.unpack(packed).bytes == Array(Self.whole.utf8))
    var longest = 0
    for count in 1..<packed.count - 8 {
      let cut = Gzip.unpack(Array(packed.prefix(count)))
      #expect(cut.problem == .damaged)
      #expect(Self.whole.utf8.starts(with: cut.bytes))
      #expect(cut.bytes.count >= longest)
      longest = max(longest, cut.bytes.count)
    }
    #expect(Gzip.unpack(Array(packed.prefix(packed.count / 2))).bytes.count > 1500)
    #expect(longest > Self.whole.utf8.count - 20)
    // The checksum alone is missing.
    #expect(Gzip.unpack(Array(packed.dropLast(8))).bytes == Array(Self.whole.utf8))
  }

  @Test func `a second part, a name and further fields in the header are passed over`() throws {
    let packed = try Self.gzip()
    let twice = packed + packed.dropLast(9)
    #expect(Gzip.unpack(twice).bytes.count > Self.whole.utf8.count * 2 - 20)
    var named = packed
    named[3] = 4 | 8 | 16
    named.insert(contentsOf: [2, 0, 7, 7] + Array("run.tcx".utf8) + [0, 33, 0], at: 10)
    let cut = Gzip.unpack(Array(named.dropLast(12))).bytes
    #expect(Self.whole.utf8.starts(with: cut) && cut.count > 5000)
    for count in 0..<30 {
      #expect(Gzip.unpack(Array(named.prefix(count))).bytes.count <= 40)
    }
  }

  @Test func `no damage traps, hangs or goes beyond the limit`() throws {
    let packed = try Self.gzip()
    var random = SeededRandom(seed: 47)
    for _ in 0..<3000 {
      var damaged = packed
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        damaged[Int.random(in: 10..<damaged.count, using: &random)] =
          UInt8.random(in: 0...255, using: &random)
      }
      #expect(Gzip.unpack(damaged, limit: 20_000).bytes.count <= 20_000)
    }
  }

  @Test func `what stands behind the last part is padding`() throws {
    let packed = try Self.gzip()
    let padded = Gzip.unpack(packed + [UInt8](repeating: 0, count: 512))
    #expect(padded.problem == nil && padded.bytes == Array(Self.whole.utf8))
  }
}
