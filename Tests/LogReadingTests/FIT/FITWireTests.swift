import Testing

@testable import LogReading

/// Bytes, lengths and byte orders.
struct FITWireTests {
  @Test(arguments: [FITByteOrder.little, .big])
  func `both byte orders give the same run`(_ order: FITByteOrder) throws {
    let log = FITLog(FITSamples.run(order: order).file())
    let run = try #require(log.activities.first)
    #expect(log.problems == [])
    #expect(run.startUnixSeconds == FITSamples.startUnixSeconds)
    #expect(run.sport == "running")
    #expect(run.device == "garmin")
    #expect(run.records.map(\.heartRate) == [120, nil, 130, nil, 140])
    #expect(run.records.map(\.distanceMeters) == [0, 3, 6, 9, 12])
  }

  @Test(arguments: [UInt8(12), 13, 14, 20])
  func `a header may have any size from twelve on`(_ size: UInt8) {
    let log = FITLog(FITSamples.run().file(headerSize: size))
    #expect(log.activities.count == 1)
    #expect(log.problems == [])
  }

  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 1000, 4096, 4111, 70_001])
  func `the quick checksum equals the plain one`(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ 7) }
    let quick = bytes.withUnsafeBytes { FITChecksum.of(FITBytes($0), in: 0..<count) }
    #expect(FITBuilder.bytes(UInt64(quick), 2, .little) == FITBuilder.checksum(bytes))
  }

  @Test(arguments: [FITByteOrder.little, .big])
  func `a number read in one step is the number read byte by byte`(_ order: FITByteOrder) throws {
    var random = SeededRandom(seed: 8)
    for typeByte in UInt8(0)...0x1F {
      guard let type = FITBaseType(typeByte: typeByte),
        let slot = FITSlot(
          offset: 0, size: UInt8(type.size), typeByte: typeByte, order: order)
      else { continue }
      for round in 0..<200 {
        // Zeros and ones stand for "not measured" in many types.
        let bytes: [UInt8] =
          switch round {
          case 0: Array(repeating: 0xFF, count: type.size)
          case 1: Array(repeating: 0, count: type.size)
          case 2: [0x7F] + Array(repeating: 0xFF, count: type.size - 1)
          case 3: Array(repeating: 0xFF, count: type.size - 1) + [0x7F]
          default: (0..<type.size).map { _ in .random(in: 0...255, using: &random) }
          }
        try (bytes + [1, 2, 3]).withUnsafeBytes {
          let file = FITBytes($0)
          let stretch = try #require(FITBytes.Stretch(file, at: 0, count: file.count))
          let plain = slot.integer(in: FITBytes.Body(bytes: file, start: 0))
          let isWhole = ![.float32, .float64, .string].contains(type) && type.size <= 4
          let word = FITWord(slot)
          #expect((word != nil) == (isWhole && order == .little), "type \(typeByte)")
          guard let word else { return }
          #expect(word.integer(in: stretch) == plain, "type \(typeByte), bytes \(bytes)")
          #expect(word.number(in: stretch) == plain.map(Double.init))
        }
      }
    }
  }

  @Test(arguments: [FITByteOrder.little, .big])
  func `places west and south of Greenwich and the equator are kept`(_ order: FITByteOrder) throws {
    var builder = FITBuilder()
    builder.addFileID()
    builder.define(
      1, 20,
      [
        FITSamples.time, FITSamples.field(0, 4, FITSamples.sint32),
        FITSamples.field(1, 4, FITSamples.sint32), FITSamples.field(3, 1, FITSamples.uint8),
      ], order: order)
    builder.write(
      1,
      [
        u32(FITSamples.start), u32(UInt32(bitPattern: -400_000_000)), u32(UInt32(bitPattern: -3)),
        u8(120),
      ])
    let record = try #require(FITLog(builder.file()).activities.first?.records.first)
    #expect(record.latitude == -400_000_000)
    #expect(record.longitude == -3)
  }

  @Test func `records one behind the other are read like those between others`() throws {
    let fields = [FITSamples.time, FITSamples.field(3, 1, FITSamples.uint8)]
    var together = FITBuilder()
    var apart = FITBuilder()
    together.addFileID()
    apart.addFileID()
    together.define(1, 20, fields)
    apart.define(1, 20, fields)
    for second in 0..<50 {
      let values = [u32(FITSamples.start + UInt32(second)), u8(UInt8(100 + second))]
      together.write(1, values)
      apart.write(1, values)
      apart.define(2, 20, [])
    }
    let (one, other) = (FITLog(together.file()), FITLog(apart.file()))
    let records = try #require(one.activities.first?.records)
    #expect(records.map(\.heartRate) == (100..<150).map { $0 })
    let others = try #require(other.activities.first?.records)
    #expect(records.map(\.time) == others.map(\.time))
    #expect(records.map(\.heartRate) == others.map(\.heartRate))
    #expect(one.statistics.first?.messageCounts[20] == 50)
    #expect(other.statistics.first?.messageCounts[20] == 50)

    // Without the checksum behind it, the last heart rate is the last byte of all.
    let cut = FITLog(Array(together.file().dropLast(2)))
    #expect(cut.activities.first?.records.map(\.heartRate) == (100..<150).map { $0 })
  }

  @Test func `records without a single field hold nothing, to the last byte of a file`() {
    var builder = FITBuilder()
    builder.addFileID()
    builder.define(1, 20, [])
    for _ in 0..<5 { builder.write(1, []) }
    let bytes = builder.file()
    for cut in 0...4 {
      let log = FITLog(Array(bytes.dropLast(cut)))
      #expect(log.activities.first?.records.allSatisfy { $0.heartRate == nil } != false)
      #expect(log.statistics.first?.messageCounts[20] ?? 0 >= 3)
    }
  }

  @Test func `a field that no message has is nothing, whatever stands there`() {
    for bytes: [UInt8] in [[], [0], [0, 0, 0, 0], [1, 2, 3, 4], [255, 255, 255, 255]] {
      bytes.withUnsafeBytes {
        let body = FITBytes.Body(bytes: FITBytes($0), start: 0)
        #expect(FITSlot.absent.integer(in: body) == nil)
        #expect(FITSlot.absent.number(in: body) == nil)
        let stretch = FITBytes.Stretch(body.bytes, at: 0, count: 4)
        #expect((stretch != nil) == (bytes.count == 4))
        #expect(stretch.flatMap(FITWord.absent.integer) == nil)
        #expect(stretch.flatMap(FITWord.absent.number) == nil)
      }
    }
  }

  @Test func `compressed time stamps count on from the last full one and roll over`() throws {
    var builder = FITBuilder()
    builder.addFileID()
    builder.define(0, 20, [FITSamples.time, FITSamples.field(3, 1, FITSamples.uint8)])
    builder.define(1, 20, [FITSamples.field(3, 1, FITSamples.uint8)])
    let base = FITSamples.start & ~31 | 29
    builder.write(0, [u32(base), u8(100)])
    for offset: UInt8 in [30, 31, 0, 5] { builder.write(1, timeOffset: offset, [u8(110)]) }
    let run = try #require(FITLog(builder.file()).activities.first)
    let seconds = run.records.compactMap(\.time).map { $0.raw - base }
    #expect(seconds == [0, 1, 2, 3, 8])
  }

  @Test func `a local type may be defined anew with another byte order`() throws {
    var builder = FITBuilder()
    builder.addFileID()
    builder.addRecords([120])
    builder.addRecords([130], from: FITSamples.start + 1, order: .big)
    let log = FITLog(builder.file())
    #expect(log.activities.first?.records.map(\.heartRate) == [120, 130])
    #expect(log.statistics.first?.messageCounts == [0: 1, 20: 2])
    #expect(log.statistics.first?.definitions == 3)
  }

  @Test func `fields of odd size, unknown type or no size only take up room`() throws {
    var builder = FITBuilder()
    builder.addFileID()
    builder.define(
      1, 20,
      [
        FITSamples.field(6, 3, FITSamples.uint16), FITSamples.field(99, 2, 0x1F),
        FITSamples.field(7, 0, FITSamples.uint16), FITSamples.time,
        FITSamples.field(200, 4, FITSamples.string), FITSamples.field(3, 1, FITSamples.uint8),
      ])
    builder.write(
      1,
      [.raw([1, 2, 3]), .raw([4, 5]), u32(FITSamples.start), .raw(Array("abcd".utf8)), u8(99)])
    let record = try #require(FITLog(builder.file()).activities.first?.records.first)
    #expect(record.heartRate == 99)
    #expect(record.speedMetersPerSecond == nil)
  }

  @Test func `a message may have no fields at all`() {
    var builder = FITSamples.run()
    builder.define(5, 7777, [])
    builder.write(5, [])
    builder.write(5, [])
    let log = FITLog(builder.file())
    #expect(log.problems == [])
    #expect(log.statistics.first?.messageCounts[7777] == 2)
  }

  @Test func `the type in the definition decides, not the usual one`() throws {
    var builder = FITBuilder()
    builder.addFileID()
    builder.define(
      1, 20,
      [
        FITSamples.time, FITSamples.field(3, 2, FITSamples.uint16),
        FITSamples.field(5, 4, 0x88), FITSamples.field(2, 4, FITSamples.sint32),
      ], order: .big)
    let distance = UInt64(Float(1250).bitPattern)
    builder.write(
      1, [u32(FITSamples.start), u16(150), .number(distance, 4), u32(2600)])
    let record = try #require(FITLog(builder.file()).activities.first?.records.first)
    #expect(record.heartRate == 150)
    #expect(record.distanceMeters == 12.5)
    #expect(record.altitudeMeters == 20)
  }
}

/// Files that are broken, cut or none at all.
extension FITWireTests {
  @Test func `a wrong checksum is named and the data are used`() {
    var bytes = FITSamples.run().file()
    bytes[bytes.count - 1] ^= 0xFF
    let log = FITLog(bytes)
    #expect(log.problems == [.fileCRCMismatch(byte: bytes.count - 2)])
    #expect(log.activities.count == 1)
  }

  @Test func `a wrong checksum of the header is named and the data are used`() {
    var bytes = FITSamples.run().file()
    bytes[13] ^= 0xFF
    let log = FITLog(bytes)
    #expect(log.problems.first == .headerCRCMismatch(byte: 0))
    #expect(log.activities.count == 1)
  }

  @Test func `a cut file gives everything before the cut`() throws {
    var builder = FITBuilder()
    builder.addFileID()
    builder.addRecords([120, 121, 122])
    let log = FITLog(Array(builder.file().dropLast(4)))
    let run = try #require(log.activities.first)
    #expect(run.records.map(\.heartRate) == [120, 121])
    #expect(
      log.problems == [
        .truncated(atByte: 14 + builder.records.count - 10),
        .sessionMissing(records: 2),
      ])
  }

  @Test(arguments: [0, .max] as [UInt32])
  func `a wrong length in the header costs nothing`(_ dataSize: UInt32) {
    let log = FITLog(FITSamples.run().file(dataSize: dataSize))
    #expect(log.activities.first?.records.count == 5)
    #expect(log.activities.first?.timerSeconds == 590)
    #expect(!log.problems.isEmpty)
  }

  @Test func `a message that was never defined ends its part only`() {
    var builder = FITSamples.run()
    let end = 14 + builder.records.count
    builder.append([0x0F, 1, 2, 3])
    let log = FITLog(builder.file() + FITSamples.run().file())
    #expect(log.problems == [.undefinedLocalMessage(byte: end), .repeatedPart(byte: end + 6)])
    #expect(log.activities.count == 1)
  }

  @Test func `bytes behind the end are left out`() {
    let file = FITSamples.run().file()
    let log = FITLog(file + [1, 2, 3])
    #expect(log.problems == [.trailingBytes(atByte: file.count, count: 3)])
    #expect(log.activities.count == 1)
  }

  @Test(arguments: [
    ("", FITLookalike.nothing), ("<?xml version='1.0'?>", .xml), ("\n<!DOCTYPE html>", .webPage),
    ("<HTML><body>", .webPage), ("{\"a\": 1}", .json), ("PK\u{3}\u{4}", .zip), ("hello", .unknown),
  ])
  func `a file that is no FIT is named for what it looks like`(_ text: String, _ kind: FITLookalike)
  {
    #expect(FITLog(Array(text.utf8)).problems == [.notFIT(looksLike: kind)])
  }
}
