import Foundation
import Testing
import TrainingModel

@testable import LogReading

struct ImportReaderTests {
  /// A folder with these files, given to some work and removed again.
  private func withFolder<Result>(
    _ files: [String: [UInt8]], _ work: (URL) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "restday-import-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, bytes) in files {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
    return try work(folder)
  }

  private var health: [UInt8] {
    Array(
      HealthText.export([
        HealthText.record(
          "QuantityTypeIdentifierRestingHeartRate", from: "2025-06-01 06:00:00", value: "50")
      ]).utf8)
  }

  @Test func `the health export of an archive is the XML with its root, whatever it is called`()
    throws
  {
    var zip = ZipBuilder()
    zip.add("apple_health_export/export_cda.xml", "<ClinicalDocument></ClinicalDocument>")
    zip.add("apple_health_export/导出.xml", health)
    zip.add("apple_health_export/workout-routes/route_1.gpx", "<gpx/>")
    let imported = try withFolder(["a.zip": zip.bytes]) {
      ImportReader(settings: Settings()).read([$0.appending(path: "a.zip").path])
    }
    #expect(imported.accounts.map(\.name) == ["Apple Health"])
    #expect(imported.accounts.map(\.mornings) == [1])
    #expect(
      imported.leftOut.map(\.reason.description) == [
        "no health export, though it is XML",
        "routes and electrocardiograms: the workouts tell what counts",
      ])
  }

  @Test func `an archive and a health export may lie in the log as they are`() throws {
    var zip = ZipBuilder()
    zip.add("x/checkins.csv", "date,energy\n2025-06-01,4\n")
    zip.add("x/photo.jpg", "")
    let raw = try withFolder(["a.zip": zip.bytes, "export.xml": health, "other.xml": [0x3C]]) {
      LogReader(settings: Settings()).read($0, path: "Log")
    }
    #expect(raw.checkIns.map(\.energy) == [4, nil])
    #expect(raw.checkIns.map(\.restingHeartRate) == [nil, 50])
    #expect(raw.checkIns.first?.origins.first?.file == "Log/a.zip/x/checkins.csv")
    #expect(raw.files.map(\.path) == ["Log/a.zip", "Log/export.xml", "Log/other.xml"])
    #expect(
      raw.diagnostics.filter { $0.severity == .warning }.map(\.file) == ["Log/other.xml"])
    #expect(raw.diagnostics.contains { $0.summary.contains("1 file of it was left out") })
  }

  @Test func `of XML that gives nothing the log says why`() throws {
    let useless = HealthText.export([
      HealthText.record(
        "QuantityTypeIdentifierRestingHeartRate", from: "2025-11-10 7:00:00 PM +0100", value: "48")
    ])
    let files: [String: [UInt8]] = [
      "a.xml": Array(useless.utf8), "b.xml": Array("<ClinicalDocument/>".utf8),
      "c.xml": [0xFF, 0xFE] + useless.utf8.flatMap { [$0, 0] },
    ]
    let raw = try withFolder(files) { LogReader(settings: Settings()).read($0, path: "Log") }
    #expect(
      raw.diagnostics.map(\.description) == [
        "Log/a.xml: warning: entries whose date, value or unit cannot be read, left out: 1\n"
          + "  nothing to do, unless a measure is missing",
        "Log/a.xml: warning: nothing in this health export can be used\n  see on the phone whether"
          + " sleep, workouts or resting heart rate are there, and export it again",
        "Log/b.xml: warning: this is no health export, and no other XML is read\n  the log holds"
          + " tables (.csv), entries (.md), watch files (.fit, .tcx, .gpx) and exports (.csv, .json,"
          + " .zip)",
        "Log/c.xml: warning: the file is written in UTF-16, in which no health export is read; it"
          + " was left out\n  save it as UTF-8, or export it again on the phone",
      ])
  }

  @Test func `mail addresses in names are not repeated`() throws {
    var zip = ZipBuilder()
    zip.add("DI_CONNECT/ada.b@example.com_0_sleepData.json", "[]")
    zip.add("ada@example.com_17.fit", "no fit")
    let imported = try withFolder(["a.zip": zip.bytes]) {
      ImportReader(settings: Settings()).read([$0.appending(path: "a.zip").path])
    }
    let said = imported.diagnostics.map(\.description) + imported.leftOut.flatMap(\.files)
    #expect(!said.contains { $0.contains("example.com") })
    #expect(said.contains { $0.hasSuffix("a.zip/DI_CONNECT/(address)_0_sleepData.json") })
  }

  @Test func `the order in which paths are named does not matter`() throws {
    let files = [
      "a.csv": Array("date,sleep_hours\n2025-06-01,7\n".utf8),
      "checkins.csv": Array("date,sleep_hours\n2025-06-01,8\n".utf8), "export.xml": health,
    ]
    try withFolder(files) { folder in
      let paths = files.keys.sorted().map { folder.appending(path: $0).path }
      let reader = ImportReader(settings: Settings())
      let empty = folder.appending(path: "none")
      let tables = [paths, paths.reversed()].map { paths in
        LogAdditions(reader.read(paths), log: empty, path: "Log", settings: Settings()).tables
          .map { String(decoding: $0.bytes, as: UTF8.self) }
      }
      #expect(tables[0] == tables[1])
      #expect(tables[0].count == 2)
    }
  }

  @Test(.enabled(if: SharedSamples.areThere))
  func `a whole Strava export and its archive: row and file are one session`() throws {
    let names = ["activities.csv", "activities/12866632127.fit.gz"]
    var zip = ZipBuilder()
    for name in names { zip.add(name, try SharedSamples.bytes("strava/export_small/" + name)) }
    let (imported, additions) = try withFolder(["export.zip": zip.bytes]) { folder in
      let imported = ImportReader(settings: ExportFixtures.settings)
        .read([folder.appending(path: "export.zip").path])
      let additions = LogAdditions(
        imported, log: folder.appending(path: "Log"), path: "Log",
        settings: ExportFixtures.settings)
      return (imported, additions)
    }
    #expect(imported.accounts.map(\.name) == ["Strava"])
    #expect(imported.accounts.map(\.sessions) == [1])
    #expect(additions.copies.map(\.path) == ["Log/imported/strava/12866632127.fit.gz"])
    let table = String(decoding: try #require(additions.tables.first).bytes, as: UTF8.self)
    #expect(table.contains(",imported/strava/12866632127.fit\n"))
  }

  @Test(.enabled(if: SharedSamples.areThere))
  func `invented exports give their facts through an import`() throws {
    let folder = SharedSamples.folder.appending(path: "synthetic")
    let imported = ImportReader(settings: ExportFixtures.settings).read([folder.path])
    let accounts = imported.accounts
    #expect(accounts.map(\.name).contains("Garmin"))
    let garmin = try #require(accounts.first { $0.name == "Garmin" })
    #expect(garmin.sessions == 2 && garmin.nights >= 2)
    let fitbit = try #require(accounts.first { $0.name == "Fitbit" })
    #expect(fitbit.nights == 1)
    #expect(imported.diagnostics.filter { $0.severity == .error }.isEmpty)
  }
}
