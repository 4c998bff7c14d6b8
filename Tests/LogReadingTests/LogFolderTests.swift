import Foundation
import Testing
import TrainingModel

@testable import LogReading

/// Folders made for one test and removed after it.
final class LogFolderTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "log-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func write(_ path: String, _ text: String = "") throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: path).path, withDestinationPath: target)
  }

  private var said: [String] { LogFolder(folder, path: "Log").diagnostics.map(\.description) }

  @Test func `files are listed in the order of their paths, hidden ones are not`() throws {
    for path in ["b.csv", "B.csv", "a/z.csv", "a-b.csv", ".hidden.csv", ".git/x.csv", "é.md"] {
      try write(path)
    }
    #expect(
      LogFolder(folder, path: "Log").files.map(\.path)
        == ["Log/B.csv", "Log/a-b.csv", "Log/a/z.csv", "Log/b.csv", "Log/é.md"])
    #expect(said.isEmpty)
  }

  @Test func `links are named and not followed`() throws {
    try write("real/checkins.csv", "date\n2025-11-10\n")
    try link("file.csv", to: "real/checkins.csv")
    try link("folder", to: "real")
    try link("loop", to: ".")
    try link("nowhere.csv", to: "/nowhere")
    #expect(LogFolder(folder, path: "Log").files.map(\.path) == ["Log/real/checkins.csv"])
    let names = ["file.csv", "folder", "loop", "nowhere.csv"]
    #expect(
      said
        == names.map {
          "Log/\($0): warning: this is a link, and links are not followed\n"
            + "  put the file itself here"
        })
  }

  @Test func `what is neither file nor folder is left out`() throws {
    #expect(mkfifo(folder.appending(path: "pipe.csv").path, 0o600) == 0)
    #expect(
      said == [
        "Log/pipe.csv: warning: this is neither a file nor a folder, and was left out\n"
          + "  remove it from the log"
      ])
  }

  @Test func `a name that is no text is to be changed`() throws {
    try write("b.csv")
    let name: [CChar] = [0x61, -1, -2, 0x2E, 0x67, 0x70, 0x78, 0]
    try folder.withUnsafeFileSystemRepresentation { path in
      let parent = open(try #require(path), O_RDONLY)
      defer { close(parent) }
      let file = openat(parent, name, O_CREAT | O_WRONLY, 0o600)
      // Some file systems refuse such names.
      try #require(file >= 0 || errno == EILSEQ)
      if file >= 0 { close(file) }
    }
    #expect(LogFolder(folder, path: "Log").files.map(\.path) == ["Log/b.csv"])
    let expected =
      "Log/a\u{FFFD}\u{FFFD}.gpx: warning: the name is not written in UTF-8, so this cannot be"
      + " opened; it was left out\n  rename it; plain letters and digits are safe"
    #expect(said.allSatisfy { $0 == expected })
    #if os(Linux)
      #expect(said.count == 1)
    #endif
  }

  @Test func `a folder that is not there is said`() {
    let log = LogReader(settings: Settings()).read(folder.appending(path: "none"), path: "Log")
    #expect(
      log.diagnostics.map(\.description) == [
        "Log: warning: the folder cannot be read\n"
          + "  check that it exists and that you may read it"
      ])
  }

  @Test func `folders are not followed without end`() throws {
    try write(Array(repeating: "d", count: 40).joined(separator: "/") + "/checkins.csv")
    #expect(LogFolder(folder, path: "Log").files.isEmpty)
    #expect(said.count == 1 && said[0].contains("folders are nested more than 32 deep"))
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `a file that may not be read costs only itself`() throws {
    try write("checkins-a.csv", "date\n2025-11-10\n")
    try write("checkins-b.csv", "date\n2025-11-11\n")
    chmod(folder.appending(path: "checkins-a.csv").path, 0)
    let log = LogReader(settings: Settings()).read(folder, path: "Log")
    #expect(log.checkIns.count == 1)
    #expect(
      log.diagnostics.map(\.description)
        == ["Log/checkins-a.csv: warning: the file cannot be read\n  check that you may read it"])
  }

  @Test func `a file beyond 256 MiB is left out without being read`() throws {
    try write("run.gpx")
    truncate(folder.appending(path: "run.gpx").path, off_t(LogFolder.largestSize + 1))
    let log = LogReader(settings: Settings()).read(folder, path: "Log")
    #expect(
      log.diagnostics.map(\.description) == [
        "Log/run.gpx: warning: the file is larger than 256 MiB and was left out\n"
          + "  bring large exports in with restday import"
      ])
  }

  @Test func `one bad file never stops the others`() throws {
    try write("checkins.csv", "date,mood\n2025-11-10,4\n")
    try write("data.csv", "x,y\n1,2\n")
    try write("notes/a.md", "no front matter")
    try write("photo.jpg", "\u{0}")
    try write("sessions-2025.csv", "when,what\n")
    try write("run.fit", "<html>")
    let log = LogReader(settings: Settings()).read(folder, path: "Log")
    #expect(log.checkIns.map(\.mood) == [4])
    #expect(
      log.diagnostics.map { "\($0.file ?? ""): \($0.severity)" } == [
        "Log/data.csv: warning", "Log/notes/a.md: warning", "Log/photo.jpg: warning",
        "Log/run.fit: warning", "Log/sessions-2025.csv: error",
      ])
    #expect(log.files.map(\.path).contains("Log/photo.jpg") == false)
  }

  @Test func `a file of every kind is counted`() throws {
    try write("checkins.csv", "date\n2025-11-10\n2025-11-11\n")
    try write("a/plan-2026.CSV", "date\n2025-11-10\n")
    try write("n.md", "---\ntype: note\ndate: 2025-11-10\n---\nx")
    let steps = Steps()
    let log = LogReader(settings: Settings()).read(folder, path: "Log") { steps.add($0, of: $1) }
    #expect(log.diagnostics.isEmpty)
    #expect(
      log.files == [
        ReadFile(path: "Log/a/plan-2026.CSV", kind: .table, sessions: 0, checkIns: 0, others: 1),
        ReadFile(path: "Log/checkins.csv", kind: .table, sessions: 0, checkIns: 2, others: 0),
        ReadFile(path: "Log/n.md", kind: .entry, sessions: 0, checkIns: 0, others: 1),
      ])
    #expect(steps.all == ["1 of 3", "2 of 3", "3 of 3"])
  }

  @Test func `large files among small ones change neither order nor count`() throws {
    let filling = String(repeating: "x", count: 5 << 20)
    for (index, name) in ["a", "b", "c", "d"].enumerated() {
      let text = name == "b" || name == "c" ? filling : "short"
      try write("\(name).md", "---\ntype: note\ndate: 2025-11-1\(index)\n---\n\(text)")
    }
    let steps = Steps()
    let log = LogReader(settings: Settings()).read(folder, path: "Log") { steps.add($0, of: $1) }
    #expect(log.files.map(\.path) == ["Log/a.md", "Log/b.md", "Log/c.md", "Log/d.md"])
    #expect(steps.all == (1...4).map { "\($0) of 4" })
  }
}

/// What was said of progress, in order. It is never said by two cores at once.
private final class Steps: @unchecked Sendable {
  private(set) var all: [String] = []

  func add(_ done: Int, of count: Int) { all.append("\(done) of \(count)") }
}
