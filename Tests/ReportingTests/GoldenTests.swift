import Foundation
import Testing
import TrainingModel

@testable import Reporting

/// Whole outputs compared with the files in `Golden`; `RECORD=1` rewrites them.
struct GoldenTests {
  @Test(arguments: [
    ("full", Audience.runner), ("full", .coach), ("full", .public), ("sparse", .runner),
    ("empty", .runner), ("stop", .runner), ("stop", .coach), ("detailed", .runner),
    ("detailed", .coach),
  ])
  func `outputs are as recorded`(name: String, audience: Audience) throws {
    let report = try #require(Self.inputs[name]).report(for: audience)
    let outputs = [
      "md": MarkdownReport(report).text, "json": JSONReport(report).text,
      "txt": TextReport(report).text,
    ]
    for (ending, text) in outputs.sorted(by: { $0.key < $1.key }) {
      try compare(text, with: "\(name)-\(audience.rawValue).\(ending)")
    }
  }

  /// The same numbers in German; the texts of guidance are not part of these samples.
  @Test(arguments: [
    ("full", Audience.runner), ("full", .coach), ("sparse", .runner), ("stop", .coach),
    ("detailed", .runner),
  ])
  func `outputs in German are as recorded`(name: String, audience: Audience) throws {
    var input = try #require(Self.inputs[name])
    input.settings.language = .german
    let report = input.report(for: audience)
    try compare(MarkdownReport(report).text, with: "\(name)-\(audience.rawValue)-de.md")
    try compare(TextReport(report).text, with: "\(name)-\(audience.rawValue)-de.txt")
  }

  private static let inputs = [
    "full": Sample.full(), "sparse": Sample.sparse(), "empty": Sample.empty(),
    "stop": Sample.stop(), "detailed": Sample.detailed(),
  ]

  private func compare(_ text: String, with name: String) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      return
    }
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Golden")
    let expected = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    #expect(text == expected, "\(name) differs; RECORD=1 rewrites it")
  }
}
