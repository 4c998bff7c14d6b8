import Testing

@testable import LogReading

/// Values packed into others, and values of apps.
struct FITComponentTests {
  @Test func `packed distance is added up over its roll-over`() throws {
    var builder = FITBuilder()
    builder.addFileID()
    builder.define(1, 20, [FITSamples.time, FITSamples.field(8, 3, FITSamples.byteType)])
    // Speed 250 (2.5 m/s) in the low twelve bits, distance in sixteenths in the high ones.
    for (second, distance) in [0xFF0, 0x010, 0x030].enumerated() {
      let packed = UInt64(250 | distance << 12)
      builder.write(
        1, [u32(FITSamples.start + UInt32(second)), .raw(FITBuilder.bytes(packed, 3, .little))])
    }
    builder.write(1, [u32(FITSamples.start + 3), .raw([0xFF, 0xFF, 0xFF])])
    let records = try #require(FITLog(builder.file()).activities.first?.records)
    #expect(records.map(\.distanceMeters) == [255, 257, 259, nil])
    #expect(records.map(\.speedMetersPerSecond) == [2.5, 2.5, 2.5, nil])
  }

  @Test func `an app's heart rate stands in for a missing one only`() throws {
    var builder = FITBuilder()
    builder.addFileID()
    builder.define(
      5, 206,
      [0, 1, 2, 14, 15].map { FITSamples.field($0, $0 == 14 ? 2 : 1, $0 == 14 ? 0x84 : 0x02) })
    builder.write(5, [u8(0), u8(7), u8(0x02), u16(20), u8(3)])
    builder.define(
      1, 20, [FITSamples.time, FITSamples.field(3, 1, FITSamples.uint8)],
      developer: [FITSamples.field(7, 1, 0), FITSamples.field(9, 2, 4)])
    builder.write(1, [u32(FITSamples.start), u8(255), u8(150), u16(1)])
    builder.write(1, [u32(FITSamples.start + 1), u8(140), u8(150), u16(1)])
    let records = try #require(FITLog(builder.file()).activities.first?.records)
    #expect(records.map(\.heartRate) == [150, 140])
  }

  @Test func `heart rate a strap sent later is put beside the records`() throws {
    var builder = FITBuilder()
    builder.addFileID()
    builder.addRecords([255, 255, 255])
    var strap = FITBuilder()
    strap.define(
      0, 132,
      [
        FITSamples.time, FITSamples.field(9, 4, FITSamples.uint32),
        FITSamples.field(0, 2, FITSamples.uint16), FITSamples.field(6, 1, FITSamples.uint8),
      ])
    strap.define(
      1, 132,
      [FITSamples.field(6, 2, FITSamples.uint8), FITSamples.field(10, 3, FITSamples.byteType)])
    strap.write(0, [u32(FITSamples.start), u32(4096 * 10 + 3000), u16(0), u8(100)])
    // One second and two seconds later, as the low twelve bits of 1/1024 s.
    let one = (3000 + 1024) & 0xFFF
    let two = (3000 + 2048) & 0xFFF
    strap.write(1, [u8(101), u8(102), .number(UInt64(one | two << 12), 3)])
    let log = FITLog(builder.file() + strap.file())
    #expect(log.activities.first?.records.map(\.heartRate) == [100, 101, 102])
    #expect(log.problems == [.sessionMissing(records: 3)])
  }

  @Test func `short monitoring times count on from the last full one`() throws {
    var builder = FITBuilder()
    builder.addFileID(32)
    builder.define(1, 103, [FITSamples.time, FITSamples.field(0, 4, FITSamples.uint32)])
    builder.define(
      2, 55,
      [
        FITSamples.field(26, 2, FITSamples.uint16), FITSamples.field(27, 1, FITSamples.uint8),
        FITSamples.field(24, 1, FITSamples.byteType),
      ])
    let start = FITSamples.start | 0xFFF0
    builder.write(1, [u32(start), u32(start + 7200)])
    builder.write(2, [u16(0xFFFE), u8(50), u8(6 | 3 << 5)])
    builder.write(2, [u16(0x002F), u8(0), u8(8)])
    let log = FITLog(builder.file())
    #expect(log.wellness.monitoring.map(\.time.raw) == [start + 14, start + 63])
    #expect(log.wellness.monitoring.map(\.heartRate) == [50, nil])
    #expect(log.wellness.monitoring.map(\.activity) == ["walking", "sedentary"])
    #expect(log.wellness.monitoring.map(\.intensity) == [3, 0])
    #expect(log.wellness.utcOffsetSeconds == 7200)
    #expect(log.wellness.heartRates.map(\.value) == [50])
  }

  @Test func `the track is measured when there is no distance`() throws {
    var builder = FITBuilder()
    builder.addFileID()
    builder.define(
      1, 20,
      [
        FITSamples.time, FITSamples.field(0, 4, FITSamples.sint32),
        FITSamples.field(1, 4, FITSamples.sint32),
      ])
    // A hundredth of a degree of latitude is 1112 m.
    let hundredth = UInt32(0.01 * 2_147_483_648 / 180)
    for step: UInt32 in 0..<3 {
      builder.write(1, [u32(FITSamples.start + step), u32(step * hundredth), u32(0)])
    }
    let log = FITLog(builder.file())
    let meters = try #require(log.activities.first?.distanceMeters)
    #expect(abs(meters - 2224) < 1)
    #expect(log.problems == [.sessionMissing(records: 3), .distanceFromPositions])
  }

  @Test func `enhanced speed and altitude win over the plain ones`() throws {
    var builder = FITBuilder()
    builder.addFileID()
    builder.define(
      1, 20,
      [
        FITSamples.time, FITSamples.field(6, 2, FITSamples.uint16),
        FITSamples.field(73, 4, FITSamples.uint32), FITSamples.field(2, 2, FITSamples.uint16),
        FITSamples.field(78, 4, FITSamples.uint32),
      ])
    builder.write(1, [u32(FITSamples.start), u16(1000), u32(3000), u16(2500), u32(3000)])
    builder.write(1, [u32(FITSamples.start + 1), u16(1000), u32(.max), u16(2500), u32(.max)])
    let records = try #require(FITLog(builder.file()).activities.first?.records)
    #expect(records.map(\.speedMetersPerSecond) == [3, 1])
    #expect(records.map(\.altitudeMeters) == [100, 0])
  }
}
