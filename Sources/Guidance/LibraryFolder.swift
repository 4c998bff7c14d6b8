import Foundation
import TrainingModel

/// The files of a `Content` folder that make a library.
package enum LibraryFolder {
  /// The files that come with the tool, those of the home in their place where they have the same
  /// name, and those that only the home has. Both folders are `Content` folders.
  ///
  /// Paths begin with `Content/`. Links are named and not followed.
  package static func files(
    builtIn: URL, home: URL?
  ) -> (files: [ContentFile], diagnostics: [Diagnostic]) {
    var byName = [String: ContentFile]()
    var diagnostics = [Diagnostic]()
    let isSame = home?.standardizedFileURL == builtIn.standardizedFileURL
    for folder in [builtIn, isSame ? nil : home].compactMap(\.self) {
      for file in list(folder) {
        switch read(file, in: folder) {
        case .success(let content): byName[name(of: content, replacing: byName)] = content
        case .failure(let rejected): diagnostics.append(rejected.diagnostic)
        }
      }
    }
    // The home's sources before the tool's: of two entries under one key the first is kept.
    let ordered = byName.sorted { ($0.value.path, $1.key) < ($1.value.path, $0.key) }
    return (ordered.map(\.value), diagnostics.sorted())
  }

  /// Findings and pages are the same when their file names are, in whatever section; the home's
  /// sources add to those of the tool.
  private static func name(of file: ContentFile, replacing known: [String: ContentFile]) -> String {
    let kind = file.folders.dropFirst().first ?? ""
    let name = kind + "/" + (file.folders.last ?? "")
    return kind == "sources.yml" && known[name] != nil ? name + " of the home" : name
  }

  private static func list(_ folder: URL) -> [String] {
    let findings = names(in: folder, at: "Findings").filter { $0.hasSuffix(".md") }
    let sections = names(in: folder, at: "Guidance")
    let pages = sections.flatMap { section in
      names(in: folder, at: section).filter { $0.hasSuffix(".md") }
    }
    let sources = folder.appendingPathComponent("sources.yml").path
    return (FileManager.default.fileExists(atPath: sources) ? ["sources.yml"] : [])
      + findings + pages
  }

  private static func names(in folder: URL, at path: String) -> [String] {
    let found = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(path).path)
    return (found ?? []).filter { !$0.hasPrefix(".") }.sorted().map { path + "/" + $0 }
  }

  private static func read(
    _ path: String, in folder: URL
  ) -> Result<ContentFile, ContentFile.Rejected> {
    let url = folder.appendingPathComponent(path)
    let shown = "Content/" + path
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    let kind = attributes?[.type] as? FileAttributeType
    guard kind == .typeRegular else {
      return .failure(rejected(.notAFile, shown))
    }
    let size = attributes?[.size] as? Int ?? 0
    guard size <= ContentFile.largestSize else { return .failure(rejected(.tooLarge, shown)) }
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
