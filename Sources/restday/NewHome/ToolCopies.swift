import Foundation
import TrainingModel

/// The files that come with the tool and may be changed in a home: findings, guidance, sources and
/// templates.
enum ToolCopies {
  private static let folders = [Home.findingsPath, Home.guidancePath, Home.templatesPath]

  static func files(from tool: URL) throws(Failure) -> [NewHome.File] {
    var files = [try file(Home.sourcesPath, in: tool)].compactMap(\.self)
    for folder in folders {
      for path in paths(below: folder, in: tool) {
        if let file = try file(path, in: tool) { files.append(file) }
      }
    }
    return files
  }

  /// The plain files below a folder, in order of their paths; hidden files and links are left.
  private static func paths(below folder: String, in tool: URL) -> [String] {
    let url = tool.appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { !$0.utf8.starts(with: ".".utf8) }.sorted().flatMap { name -> [String] in
      let path = folder + "/" + name
      switch FileStatus(of: tool.appendingPathComponent(path))?.kind {
      case .folder: return paths(below: path, in: tool)
      case .plain: return [path]
      case .link, .other, nil: return []
      }
    }
  }

  private static func file(_ path: String, in tool: URL) throws(Failure) -> NewHome.File? {
    let url = tool.appendingPathComponent(path)
    guard FileStatus(of: url) != nil else { return nil }
    guard let bytes = try? Data(contentsOf: url) else {
      throw Failure(
        Diagnostic(
          .error, "the file cannot be read", file: url.path,
          remedy: "check that you may read it, or use --lean to go without copies"))
    }
    return NewHome.File(path: path, bytes: Array(bytes))
  }
}
