import Guidance
import TrainingModel

@testable import LogReading
@testable import PlainYAML

/// Everything that is read as YAML: settings, front matter, guidance.
extension FuzzTarget {
  static let yaml: [FuzzTarget] = [
    FuzzTarget("frontmatter") { expectBounded(String(decoding: $0, as: UTF8.self)) },
    FuzzTarget("entry") { expectPlausible(EntryReader().read($0, file: "Content/Log/note.md")) },
    FuzzTarget("settings") { bytes in
      let read = SettingsReader.read(bytes, file: "restday.yml")
      expectPlain(read.diagnostics)
      expect(!read.settings.runner.isEmpty, "a runner has a name")
    },
    FuzzTarget("content", upTo: 8192) { expectLibrary(String(decoding: $0, as: UTF8.self)) },
  ]

  private static func expectBounded(_ text: String) {
    let parts = try? FrontMatter.split(text)
    let yaml = (parts ?? nil)?.yaml ?? text
    guard let root = try? YAMLDocument.read(yaml) else { return }
    expect(root.depth <= YAMLDocument.greatestDepth + 1, "nesting has a limit")
    expect(root.textBytes <= 2 * text.utf8.count, "nothing is multiplied")
  }

  /// The same text as a finding, a page and the list of sources.
  private static func expectLibrary(_ text: String) {
    let paths = [
      "Content/Findings/short-nights.md", "Content/Guidance/sleep/nap.md", "Content/sources.yml",
    ]
    let loaded = Library.load(
      paths.map { ContentFile(path: $0, text: text) }, metrics: [MetricID(rawValue: "sleep.mean_h")]
    )
    expectPlain(loaded.diagnostics)
  }
}

extension YAMLNode {
  fileprivate var depth: Int {
    switch content {
    case .empty, .scalar: 0
    case .sequence(let items): 1 + (items.map(\.depth).max() ?? 0)
    case .mapping(let entries): 1 + (entries.map(\.value.depth).max() ?? 0)
    }
  }

  fileprivate var textBytes: Int {
    switch content {
    case .empty: 0
    case .scalar(let text): text.utf8.count
    case .sequence(let items): items.map(\.textBytes).reduce(0, +)
    case .mapping(let entries): entries.map { $0.key.utf8.count + $0.value.textBytes }.reduce(0, +)
    }
  }
}
