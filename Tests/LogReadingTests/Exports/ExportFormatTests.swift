import Foundation
import Testing
import TrainingModel

@testable import LogReading

/// Each fixture has beside it what is to be read from it. `RECORD=1` writes these texts anew: read
/// the difference.
struct ExportFormatTests {
  @Test(arguments: ExportFixtures.names)
  func `an export is read as the text beside it says`(_ name: String) throws {
    let log = ExportReader(settings: ExportFixtures.settings).read(
      try ExportFixtures.bytes(name), file: "Log/" + name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/Exports/\(name).txt")
      try log.text.write(to: folder, atomically: false, encoding: .utf8)
      return
    }
    let expected = String(decoding: try ExportFixtures.bytes(name + ".txt"), as: UTF8.self)
    #expect(log.text == expected)
  }

  @Test func `a day without a reading has no time of one`() {
    let table = """
      date,timestamp_measurement,HR,AVNN,rMSSD
      2025-11-02 12:01:00 a. m. +0000,-,-,-,-
      2025-11-13 12:01:00 a. m. +0000,2025-11-13 6:44:38 a. m. +0000,47.5,1260,61.5

      """
    let log = ExportReader(settings: ExportFixtures.settings).read(
      Array(table.utf8), file: "Log/x.csv")
    #expect(log.checkIns.map(\.hrvRMSSD) == [61.5])
    #expect(log.diagnostics.allSatisfy { $0.severity == .remark })
    #expect(log.text.contains("day without a reading (1)"))
  }

  @Test func `every format has a fixture that it reads`() throws {
    let texts = try ExportFixtures.names.map {
      String(decoding: try ExportFixtures.bytes($0 + ".txt"), as: UTF8.self)
    }.joined()
    for format in ExportFormats.all {
      #expect(texts.contains("remark: \(format.name): "), "\(format.name)")
    }
  }

  @Test func `formats recognize their own fixtures and no others'`() throws {
    for name in ExportFixtures.names {
      let text = TextDecoding.utf8(from: try ExportFixtures.bytes(name))
      let recognizing: [String]
      if name.hasSuffix(".json") {
        let root = try JSONDocument(text).root
        recognizing = ExportFormats.all.compactMap { $0 as? any JSONExport }
          .filter { $0.recognizes(root) }.map(\.source)
      } else {
        let table = ExportTable(CSVTable(utf8: text))
        recognizing = ExportFormats.all.compactMap { $0 as? any TableExport }
          .filter { $0.recognizes(table) && !($0 is HandMadeTable) }.map(\.source)
      }
      #expect(recognizing.count == (name.hasPrefix("handmade") ? 0 : 1), "\(name): \(recognizing)")
    }
  }
}
