import Foundation
import Testing
import TrainingModel

@testable import LogReading

/// Cut, flipped, repeated and spoiled exports give a result, never a trap, and never a value that
/// cannot be.
struct ExportMutationTests {
  private static let spoilers = [
    "-1", "0", "NaN", "999999999999999999999", "1e308", "-9223372036854775808", "\"", ",", ";",
    "\n",
    "{", "[", "]", "null", "--", "\u{301}", "\u{0}", "0000-00-00", "9999-12-31", "25:61:61",
  ]

  @Test(arguments: ExportFixtures.names)
  func `spoiled exports give a result`(_ name: String) throws {
    let bytes = try ExportFixtures.bytes(name)
    var random = SeededRandom(seed: UInt64(name.utf8.count) &* 7919 &+ UInt64(bytes.count))
    let reader = ExportReader(settings: ExportFixtures.settings)
    for _ in 0..<120 {
      var spoiled = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) { Self.spoil(&spoiled, &random) }
      let log = reader.read(spoiled, file: "Log/" + name)
      for session in log.sessions { Self.check(session) }
      for checkIn in log.checkIns { Self.check(checkIn) }
    }
  }

  private static func spoil(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(place...)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2:
      let end = min(bytes.count, place + Int.random(in: 1...80, using: &random))
      bytes.removeSubrange(place..<end)
    case 3:
      let end = min(bytes.count, place + Int.random(in: 1...200, using: &random))
      bytes.insert(contentsOf: bytes[place..<end], at: place)
    default:
      let end = min(bytes.count, place + Int.random(in: 0...8, using: &random))
      let spoiler = spoilers.randomElement(using: &random) ?? ""
      bytes.replaceSubrange(place..<end, with: Array(spoiler.utf8))
    }
  }

  private static func check(_ session: Session) {
    #expect(CalendarDay.plausibleYears.contains(session.day.year))
    #expect(session.minutes.map { $0 > 0 && Plausible.sessionMinutes.contains($0) } ?? true)
    #expect(session.distanceMeters.map { ExportDraft.distanceMeters.contains($0) } ?? true)
    #expect(session.averageHeartRate.map { Plausible.heartRate.contains($0) } ?? true)
    #expect(session.rpe.map { Plausible.rpe.contains($0) } ?? true)
    #expect(session.source == .export || session.source == .table)
  }

  private static func check(_ checkIn: CheckIn) {
    #expect(CalendarDay.plausibleYears.contains(checkIn.day.year))
    #expect(checkIn.sleepHours.map { (0.5...16).contains($0) } ?? true)
    #expect(checkIn.hrvRMSSD.map { Plausible.rmssdMilliseconds.contains($0) } ?? true)
    #expect(checkIn.restingHeartRate.map { Plausible.restingHeartRate.contains($0) } ?? true)
    #expect(checkIn.weightKg.map { Plausible.weightKg.contains($0) } ?? true)
    #expect(checkIn.soreness.map { Plausible.scale.contains($0) } ?? true)
    #expect(!checkIn.origins.isEmpty)
  }
}
