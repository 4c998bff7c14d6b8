import Foundation
import Testing
import TrainingModel

@testable import LogReading

struct AppleHealthReaderTests {
  private func read(_ entries: String..., settings: Settings = HealthText.settings) throws -> RawLog
  {
    try #require(try HealthText.read(HealthText.export(entries), settings: settings))
  }

  private func rate(
    _ day: String, _ value: String, created: String, source: String = "Watch"
  ) -> String {
    HealthText.record(
      "QuantityTypeIdentifierRestingHeartRate", from: day + " 06:00:00", value: value,
      source: source, created: created)
  }

  // MARK: - Mornings

  @Test func `of a day's resting heart rates the one written last counts`() throws {
    let log = try read(
      rate("2025-06-01", "52", created: "2025-06-01 21:00:00"),
      rate("2025-06-01", "55", created: "2025-06-01 10:00:00"))
    #expect(log.checkIns.map(\.restingHeartRate) == [52])
    #expect(log.checkIns.first?.source == "Apple Health")
    #expect(log.checkIns.first?.isMeasured == true)
  }

  @Test func `of two apps that measure resting heart rate one is believed`() throws {
    let log = try read(
      rate("2025-05-31", "51", created: "2025-05-31 21:00:00"),
      rate("2025-06-01", "52", created: "2025-06-01 21:00:00"),
      rate("2025-06-01", "60", created: "2025-06-01 22:00:00", source: "Ring"),
      rate("2025-06-02", "53", created: "2025-06-02 22:00:00"))
    #expect(log.checkIns.map(\.restingHeartRate) == [51, 52, 53])
    #expect(log.diagnostics.contains { $0.summary.contains("two methods make no normal") })
  }

  @Test func `watches of Apple are one source, whatever they are called`() throws {
    let watch = "&lt;&lt;HKDevice: 0x28&gt;, name:Apple Watch, model:Watch, hardware:Watch2,4&gt;"
    let rates = (1...4).map { day in
      HealthText.record(
        "QuantityTypeIdentifierRestingHeartRate", from: "2025-06-0\(day) 06:00:00",
        value: "5\(day)", source: day < 3 ? "Ada's Watch" : "New Watch", device: watch)
    }
    let log = try #require(try HealthText.read(HealthText.export(rates)))
    #expect(log.checkIns.map(\.restingHeartRate) == [51, 52, 53, 54])
  }

  @Test func `SDNN never becomes RMSSD, and the account says so`() throws {
    let log = try read(
      HealthText.record(
        "QuantityTypeIdentifierHeartRateVariabilitySDNN", from: "2025-06-01 04:00:00",
        value: "61", unit: "ms",
        inside: "<HeartRateVariabilityMetadataList><InstantaneousBeatsPerMinute bpm=\"50\""
          + " time=\"4:17:18,57 nachm.\"/></HeartRateVariabilityMetadataList>"),
      rate("2025-06-01", "52", created: "2025-06-01 21:00:00"))
    #expect(log.checkIns.map(\.hrvRMSSD) == [nil])
    #expect(log.diagnostics.last?.summary.contains("HRV, for it is SDNN") == true)
  }

  @Test(arguments: [("62.5", "kg", 62.5), ("137.8", "lb", 62.5), ("62500", "g", 62.5)])
  func `body mass is read in its unit, the first of the day`(
    _ value: String, _ unit: String, _ kilograms: Double
  ) throws {
    let log = try read(
      HealthText.record(
        "QuantityTypeIdentifierBodyMass", from: "2025-06-01 18:00:00", value: "70", unit: "kg"),
      HealthText.record(
        "QuantityTypeIdentifierBodyMass", from: "2025-06-01 05:00:00", value: value, unit: unit))
    let weight = try #require(log.checkIns.first?.weightKg)
    #expect(abs(weight - kilograms) < 0.01)
  }

  @Test func `a unit that nobody knows is no number`() throws {
    let log = try read(
      HealthText.record(
        "QuantityTypeIdentifierBodyMass", from: "2025-06-01 05:00:00", value: "62", unit: "jin"))
    #expect(log.checkIns.isEmpty)
    #expect(log.diagnostics.first?.summary.hasSuffix("cannot be read, left out: 1") == true)
  }

  @Test func `breathing and blood oxygen are means of the night, each sample once`() throws {
    func breaths(_ time: String, _ value: String) -> String {
      HealthText.record(
        "QuantityTypeIdentifierRespiratoryRate", from: "2025-06-01 \(time)", value: value)
    }
    let log = try read(
      HealthText.sleep("AsleepCore", from: "2025-05-31 21:00:00", to: "2025-06-01 05:00:00"),
      breaths("01:00:00", "14"), breaths("01:00:00", "14"), breaths("02:00:00", "15"),
      breaths("14:00:00", "22"),
      "<Correlation type=\"x\">" + breaths("02:00:00", "15") + "</Correlation>",
      HealthText.record(
        "QuantityTypeIdentifierOxygenSaturation", from: "2025-06-01 02:00:00", value: "0.96",
        unit: "%"))
    #expect(log.checkIns.map(\.respirationRate) == [14.5])
    #expect(log.checkIns.map(\.oxygenSaturation) == [96])
  }

  // MARK: - Days

  @Test func `days are those of the runner's zone, not of the phone that exported`() throws {
    // 23:30 UTC is half past midnight in a German winter, whatever offset the phone wrote.
    let entry = HealthText.record(
      "QuantityTypeIdentifierRestingHeartRate", from: "2025-01-10 16:30:00 -0700", value: "50")
    #expect(try read(entry).checkIns.map(\.day.description) == ["2025-01-11"])
    #expect(
      try read(entry, settings: Settings()).checkIns.map(\.day.description) == ["2025-01-10"])
  }

  @Test func `a zone that stands beside a sleep counts first`() throws {
    let zone = "<MetadataEntry key=\"HKTimeZone\" value=\"Asia/Tokyo\"/>"
    let log = try read(
      HealthText.sleep(
        "AsleepCore", from: "2025-06-01 14:00:00", to: "2025-06-01 21:30:00", inside: zone))
    #expect(log.checkIns.map(\.day.description) == ["2025-06-02"])
    #expect(log.checkIns.first?.bedtime == ClockTime("23:00"))
    #expect(log.checkIns.first?.wakeTime == ClockTime("06:30"))
  }

  // MARK: - Files that are not as they should be

  @Test func `a broken document type, control characters and broken UTF-8 do not matter`() throws {
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE HealthData [
      <!-- HealthKit Export Version: 12, a <Record type="x" value="1"/> -->
      <!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout)*)>
      <!ATTLIST HealthData
        locale CDATA #REQUIRED
      <!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
      <!ATTLIST Record type CDATA #REQUIRED unit CDATA #IMPLIED
      ]>

      """
    var bytes = Array(head.utf8) + Array("<HealthData locale=\"en\">".utf8)
    let entry = HealthText.record(
      "QuantityTypeIdentifierRestingHeartRate", from: "2025-06-01 06:00:00", value: "50",
      source: "W@tch", device: "a\u{B}b > c")
    bytes += entry.utf8.flatMap { $0 == UInt8(ascii: "@") ? [0xE9, 0xFF] : [$0] }
    bytes += Array("</HealthData>".utf8)
    let log = try #require(try HealthText.read(bytes))
    #expect(log.checkIns.map(\.restingHeartRate) == [50])
    #expect(!log.diagnostics.contains { $0.severity == .warning })
  }

  @Test func `a cut export gives what came before, and says so`() throws {
    let whole = HealthText.export([
      rate("2025-06-01", "52", created: "2025-06-01 21:00:00"),
      rate("2025-06-02", "53", created: "2025-06-02 21:00:00"),
    ])
    let cut = String(whole.prefix(whole.count - 60))
    let log = try #require(try HealthText.read(cut))
    #expect(log.checkIns.map(\.restingHeartRate) == [52])
    #expect(log.diagnostics.first?.summary.contains("ends in the middle") == true)
  }

  @Test(arguments: [
    "", "<ClinicalDocument><Record/></ClinicalDocument>", "no xml at all", "<?xml version='1.0'?>",
  ])
  func `another root is no health export, whatever the file is called`(_ text: String) throws {
    #expect(try HealthText.read(text) == nil)
  }

  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF], []] as [[UInt8]], [true, false])
  func `UTF-16 is told from another root`(_ mark: [UInt8], _ isLowFirst: Bool) {
    let text = HealthText.export([rate("2025-06-01", "52", created: "2025-06-01 21:00:00")])
    let bytes = mark + text.utf8.flatMap { isLowFirst ? [$0, 0] : [0, $0] }
    #expect(throws: StreamFault.wideText) { try HealthText.read(bytes) }
    #expect(throws: StreamFault.wideText) { try HealthText.read(bytes, chunk: 1) }
  }

  @Test func `damaged entries cost themselves alone`() throws {
    let log = try read(
      "<Record type=\"HKQuantityTypeIdentifierRestingHeartRate\" sourceName=\"x",
      rate("2025-06-02", "53", created: "2025-06-02 21:00:00"),
      HealthText.record(
        "QuantityTypeIdentifierRestingHeartRate", from: "2025-13-41 06:00:00", value: "50"),
      HealthText.record(
        "QuantityTypeIdentifierRestingHeartRate", from: "2025-06-03 06:00:00", value: "5000"))
    #expect(log.checkIns.map(\.restingHeartRate) == [53])
    #expect(log.diagnostics.contains { $0.summary == "damaged entries, left out: 1" })
    #expect(log.diagnostics.contains { $0.summary.contains("outside 25 to 110") })
  }

  @Test func `the size of the chunks does not matter, whatever the bytes`() throws {
    let text = HealthText.export([
      "<!-- <Record type=\"HKx\"> --><![CDATA[<Workout>]]>",
      rate("2025-06-01", "52", created: "2025-06-01 21:00:00"),
      HealthText.sleep("AsleepCore", from: "2025-05-31 21:00:00", to: "2025-06-01 05:00:00"),
      "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30\""
        + " durationUnit=\"min\" startDate=\"2025-06-01 06:00:00 +0000\""
        + " endDate=\"2025-06-01 06:31:00 +0000\"></Workout>",
    ])
    var random = SeededRandom(seed: 5)
    for _ in 0..<300 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        } else {
          bytes.removeSubrange(place..<min(bytes.count, place + 30))
        }
      }
      let whole = try HealthText.read(bytes)
      for chunk in [1, 7, 100] {
        let parts = try HealthText.read(bytes, chunk: chunk)
        #expect(parts?.text == whole?.text)
      }
    }
  }
}
