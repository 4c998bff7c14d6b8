import Foundation
import Testing
import TrainingModel

@testable import LogReading

struct ArchiveWalkTests {
  /// What a walk through an archive finds: `path: size`, and what it says.
  private func walk(
    _ bytes: [UInt8], named name: String = "a.zip", limits: ArchiveLimits = ArchiveLimits()
  ) throws -> (found: [String], said: [String]) {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "restday-archive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    var walk = ImportWalk([url.path], limits: limits)
    var found: [String] = []
    walk.each { item, stream in
      let taken = stream.all()
      let fault = taken.fault.map { " \($0)" } ?? ""
      found.append("\(item.path.dropFirst(folder.path.count + 1)): \(taken.bytes.count)\(fault)")
    }
    return (found, walk.diagnostics.map(\.summary))
  }

  @Test func `entries are found in the order of the archive`() throws {
    var zip = ZipBuilder()
    zip.add("apple_health_export/导出.xml", "<HealthData/>")
    zip.add("b/1.fit", "123")
    zip.add("a.csv", "")
    let (found, said) = try walk(zip.bytes)
    #expect(
      found == [
        "a.zip/apple_health_export/导出.xml: 13", "a.zip/b/1.fit: 3", "a.zip/a.csv: 0",
      ])
    #expect(said.isEmpty)
  }

  @Test func `evil names and links are left out and named`() throws {
    var zip = ZipBuilder()
    zip.add("../../evil.csv", "x")
    zip.add("/etc/evil.csv", "x")
    zip.add("C:\\evil.csv", "x")
    zip.addLink("link.csv", to: "/etc/passwd")
    zip.add("good.csv", "x")
    let (found, said) = try walk(zip.bytes)
    #expect(found == ["a.zip/good.csv: 1"])
    #expect(
      said == [
        "the archive holds '../../evil.csv', a name that leads out of it; it was left out",
        "the archive holds '/etc/evil.csv', a name that leads out of it; it was left out",
        "the archive holds 'C:/evil.csv', a name that leads out of it; it was left out",
        "the archive holds 'link.csv', which is a link or a device; it was left out",
      ])
  }

  @Test func `what unpacks beyond the limit ends the archive, what came before stays`() throws {
    var zip = ZipBuilder()
    zip.add("first.csv", "date\n")
    zip.addBomb("bomb.csv", zeros: 3_000_000)
    zip.add("last.csv", "date\n")
    let limits = ArchiveLimits(entries: 100, bytes: 1 << 20)
    let (found, said) = try walk(zip.bytes, limits: limits)
    #expect(found.first == "a.zip/first.csv: 5")
    #expect(found.dropFirst().allSatisfy { $0.hasSuffix("overBudget") })
    #expect(said == ["the archive unpacks to more than 16 GiB; what came before was used"])
  }

  @Test func `a bomb within a bomb counts as a whole`() throws {
    var inner = ZipBuilder()
    inner.addBomb("1.fit", zeros: 600_000)
    inner.addBomb("2.fit", zeros: 600_000)
    var outer = ZipBuilder()
    outer.add("UploadedFiles_0-_Part1.zip", inner.bytes)
    let limits = ArchiveLimits(entries: 100, bytes: 1 << 20)
    #expect(try walk(outer.bytes, limits: limits).said.last?.contains("16 GiB") == true)
  }

  @Test func `too many entries end the archive`() throws {
    var zip = ZipBuilder()
    for number in 0..<20 { zip.add("\(number).csv", "x") }
    let (found, said) = try walk(zip.bytes, limits: ArchiveLimits(entries: 10, bytes: 1 << 20))
    #expect(found.count == 10)
    #expect(said == ["the archive holds more than 10 files; only the first were used"])
  }

  @Test func `Garmin's inner archives are looked into, others are not, and none below them`() throws
  {
    var deepest = ZipBuilder()
    deepest.add("3.fit", "3")
    var inner = ZipBuilder()
    inner.add("ada@example.com_2.fit", "22")
    inner.add("UploadedFiles_deeper.zip", deepest.bytes)
    inner.add("4.fit", "4444")
    var outer = ZipBuilder()
    outer.add("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", inner.bytes)
    outer.add("other.zip", deepest.bytes)
    outer.add("5.fit", "55555")
    let (found, said) = try walk(outer.bytes)
    let place = "a.zip/DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip/"
    #expect(found == [place + "(address)_2.fit: 2", place + "4.fit: 4", "a.zip/5.fit: 5"])
    let refused = "an archive inside an archive, which is not unpacked"
    #expect(said == [refused, refused])
  }

  @Test func `a locked entry says so`() throws {
    var zip = ZipBuilder()
    zip.addLocked("1.csv", "secret")
    zip.add("2.csv", "open")
    let (found, _) = try walk(zip.bytes)
    #expect(found == ["a.zip/1.csv: 0 locked", "a.zip/2.csv: 4"])
  }

  @Test func `what is no archive says so`() throws {
    #expect(try walk(Array("no zip at all".utf8)).said == ["this is no archive that can be read"])
    #expect(try walk([]).found.isEmpty)
  }

  @Test func `cut and spoiled archives give what can be had, never a trap`() throws {
    var zip = ZipBuilder()
    zip.add("1.csv", "date,rpe\n2025-06-01,4\n")
    zip.addBomb("2.csv", zeros: 5000)
    zip.add("UploadedFiles.zip", zip.bytes)
    let whole = zip.bytes
    var random = SeededRandom(seed: 11)
    for _ in 0..<200 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      let (found, _) = try walk(bytes, limits: ArchiveLimits(entries: 1000, bytes: 1 << 22))
      #expect(found.count <= 1000)
    }
  }

  @Test func `a tar packed with gzip is read too`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "restday-tar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("date\n".utf8).write(to: folder.appending(path: "x.csv"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tar", "-C", folder.path, "-czf", folder.path + "/a.tar.gz", "x.csv"]
    try process.run()
    process.waitUntilExit()
    let bytes = Array(try Data(contentsOf: folder.appending(path: "a.tar.gz")))
    #expect(try walk(bytes, named: "a.tar.gz").found == ["a.tar.gz/x.csv: 5"])
  }
}
