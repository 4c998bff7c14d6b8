@testable import LogReading

/// The small files the tests are made of.
enum FITSamples {
  /// 2025-06-01T05:00:00Z.
  static let start: UInt32 = 1_117_688_400
  static let startUnixSeconds = 1_748_754_000

  static let enumType: UInt8 = 0x00
  static let uint8: UInt8 = 0x02
  static let uint16: UInt8 = 0x84
  static let uint32: UInt8 = 0x86
  static let sint32: UInt8 = 0x85
  static let byteType: UInt8 = 0x0D
  static let string: UInt8 = 0x07

  static func field(_ number: UInt8, _ size: UInt8, _ type: UInt8) -> FITBuilder.Field {
    FITBuilder.Field(number: number, size: size, type: type)
  }

  static let time = field(253, 4, uint32)
}

/// Messages, added one at a time.
extension FITBuilder {
  mutating func addFileID(_ type: UInt8 = 4, order: FITByteOrder = .little) {
    define(
      0, 0,
      [
        FITSamples.field(0, 1, FITSamples.enumType), FITSamples.field(1, 2, FITSamples.uint16),
        FITSamples.field(4, 4, FITSamples.uint32),
      ], order: order)
    write(0, [u8(type), u16(1), u32(FITSamples.start)])
  }

  /// Records a second apart: time, heart rate, distance in centimeters.
  mutating func addRecords(
    _ heartRates: [UInt8], from start: UInt32 = FITSamples.start, order: FITByteOrder = .little
  ) {
    define(
      1, 20,
      [
        FITSamples.time, FITSamples.field(3, 1, FITSamples.uint8),
        FITSamples.field(5, 4, FITSamples.uint32),
      ], order: order)
    for (second, heartRate) in heartRates.enumerated() {
      write(1, [u32(start + UInt32(second)), u8(heartRate), u32(UInt32(second) * 300)])
    }
  }

  /// A running session; times in seconds, `nil` for a value that is marked invalid.
  mutating func addSession(
    start: UInt32 = FITSamples.start, sport: UInt8 = 1, elapsed: UInt32? = 600,
    timer: UInt32? = 590, meters: UInt32? = 2000, averageHeartRate: UInt8 = 0xFF,
    order: FITByteOrder = .little
  ) {
    define(
      2, 18,
      [
        FITSamples.time, FITSamples.field(2, 4, FITSamples.uint32),
        FITSamples.field(5, 1, FITSamples.enumType), FITSamples.field(7, 4, FITSamples.uint32),
        FITSamples.field(8, 4, FITSamples.uint32), FITSamples.field(9, 4, FITSamples.uint32),
        FITSamples.field(16, 1, FITSamples.uint8),
      ], order: order)
    write(
      2,
      [
        u32(start &+ (elapsed ?? 0)), u32(start), u8(sport), u32(elapsed.map { $0 * 1000 } ?? .max),
        u32(timer.map { $0 * 1000 } ?? .max), u32(meters.map { $0 * 100 } ?? .max),
        u8(averageHeartRate),
      ])
  }

  /// A timer event: type 0 starts, 4 stops.
  mutating func addTimer(_ type: UInt8, at time: UInt32) {
    define(
      3, 21,
      [
        FITSamples.time, FITSamples.field(0, 1, FITSamples.enumType),
        FITSamples.field(1, 1, FITSamples.enumType),
      ])
    write(3, [u32(time), u8(0), u8(type)])
  }

  /// An activity message with its UTC and local time.
  mutating func addLocalTime(offset: Int, at time: UInt32 = FITSamples.start) {
    define(4, 34, [FITSamples.time, FITSamples.field(5, 4, FITSamples.uint32)])
    write(4, [u32(time), u32(UInt32(truncatingIfNeeded: Int(time) + offset))])
  }
}

extension FITSamples {
  static func run(order: FITByteOrder = .little) -> FITBuilder {
    var builder = FITBuilder()
    builder.addFileID(order: order)
    builder.addRecords([120, 0, 130, 255, 140], order: order)
    builder.addSession(order: order)
    return builder
  }
}
