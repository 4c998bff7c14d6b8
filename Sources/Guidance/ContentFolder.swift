import Foundation
import TrainingModel

/// What lies in one `Content` folder, by names under which files of two folders are the same.
struct ContentFolder {
  /// `Findings/short-sleep.md`, `Guidance/sleep.md` in whatever section, `sources.yml`, and the same
  /// below `Languages/de/`.
  private(set) var files: [String: ContentFile] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// The findings, guidance and free pages, which a language may have its own words for.
  let originals: [String]

  init(_ folder: URL, _ language: Language) {
    let findings = Self.names(in: folder, at: "Findings")
    let pages = Self.pages(in: folder, at: "Guidance")
    let texts = Self.names(in: folder, at: "Pages")
    originals = (findings + pages).map { Self.name(of: $0) } + texts
    let sources = folder.appendingPathComponent("sources.yml").path
    let isThere = FileManager.default.fileExists(atPath: sources)
    var paths = (isThere ? ["sources.yml"] : []) + findings + pages
    if let own = language.contentFolder {
      paths +=
        Self.names(in: folder, at: own + "/Findings")
        + Self.pages(in: folder, at: own + "/Guidance")
        + Self.names(in: folder, at: own + "/Pages")
    }
    for path in paths {
      switch Self.read(path, in: folder) {
      case .success(let file): files[Self.name(of: path)] = file
      case .failure(let rejected): diagnostics.append(rejected.diagnostic)
      }
    }
  }

  /// `Languages/de/Guidance/sleep.md` for `Guidance/sleep.md`; nil where none is needed.
  static func translation(of name: String, in language: Language) -> String? {
    language.contentFolder.map { "\($0)/\(name)" }
  }

  /// The path without the section of a guidance page.
  private static func name(of path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 2, parts[parts.count - 3] == "Guidance" else { return path }
    return (parts.dropLast(2) + parts.suffix(1)).joined(separator: "/")
  }

  private static func pages(in folder: URL, at path: String) -> [String] {
    entries(of: folder, at: path).flatMap { names(in: folder, at: $0) }
  }

  private static func names(in folder: URL, at path: String) -> [String] {
    entries(of: folder, at: path).filter { $0.hasSuffix(".md") }
  }

  private static func entries(of folder: URL, at path: String) -> [String] {
    let found = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(path).path)
    return (found ?? []).filter { !$0.hasPrefix(".") }.sorted().map { path + "/" + $0 }
  }

  private static func read(
    _ path: String, in folder: URL
  ) -> Result<ContentFile, ContentFile.Rejected> {
    let url = folder.appendingPathComponent(path)
    let shown = "Content/" + path
    guard let status = FileStatus(of: url), status.kind == .plain else {
      return .failure(rejected(.notAFile, shown))
    }
    guard status.size <= ContentFile.largestSize else {
      return .failure(rejected(.tooLarge, shown))
    }
    guard let bytes = try? Data(contentsOf: url) else {
      return .failure(rejected(.notReadable, shown))
    }
    guard let text = String(data: bytes, encoding: .utf8) else {
      return .failure(rejected(.notText, shown))
    }
    return .success(ContentFile(path: shown, text: text))
  }

  private static func rejected(_ fault: ContentFault, _ path: String) -> ContentFile.Rejected {
    ContentFile.Rejected(diagnostic: fault.diagnostic(file: path, at: nil))
  }
}
