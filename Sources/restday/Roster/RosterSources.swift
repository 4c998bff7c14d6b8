import Foundation
import TrainingModel

/// What the folders of a coach hold: runners' homes, and summaries that runners sent.
///
/// A folder that is a home is one runner. In any other, homes and `*.json` files are looked for, a
/// few folders deep. Links are named and not followed.
struct RosterSources {
  enum Source: Hashable, Sendable {
    case home(path: String)
    case summary(path: String)
  }

  /// The homes among the sources.
  var homes: [Home] {
    sources.compactMap { source in
      guard case .home(let path) = source else { return nil }
      return Home(folder: URL(fileURLWithPath: path))
    }
  }

  /// In the order in which they were found, each once.
  private(set) var sources: [Source] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var seen = Set<String>()

  private static let deepest = 3
  private static let ending = ".json"

  init(_ paths: [String]) {
    for path in paths {
      let before = seen.count
      let problems = diagnostics.count
      visit(path, depth: 0)
      if seen.count == before, diagnostics.count == problems {
        diagnostics.append(
          Diagnostic(
            .warning, "no home and no summary is in this folder", file: path,
            remedy: "name a runner's home, or a folder with files of restday coach --format json"))
      }
    }
  }

  private mutating func visit(_ path: String, depth: Int) {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    guard FileManager.default.fileExists(atPath: url.path) else {
      diagnostics.append(
        Diagnostic(
          .error, "there is no such folder or file", file: path, remedy: "check the name"))
      return
    }
    guard Home.isFolder(url) else { return add(.summary(path: path), url) }
    if Home.isHome(url) { return add(.home(path: path), url) }
    guard depth < Self.deepest else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.utf8.starts(with: ".".utf8) {
      look(at: Self.joined(path, name), depth: depth)
    }
  }

  private mutating func look(at path: String, depth: Int) {
    switch FileStatus(of: path)?.kind {
    case .folder: visit(path, depth: depth + 1)
    case .plain where path.lowercased().utf8.suffix(5).elementsEqual(Self.ending.utf8):
      visit(path, depth: depth + 1)
    case .link:
      diagnostics.append(
        Diagnostic(
          .warning, "this link was not followed", file: path,
          remedy: "name the folder that it points at beside the others"))
    default: break
    }
  }

  private mutating func add(_ source: Source, _ url: URL) {
    if seen.insert(url.resolvingSymlinksInPath().path).inserted { sources.append(source) }
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }
}

extension RosterSources.Source {
  /// As the coach knows it.
  var path: String {
    switch self {
    case .home(let path), .summary(let path): path
    }
  }
}
