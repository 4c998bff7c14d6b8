import Foundation
import Publishing
import TrainingModel

/// Where a result goes: a file, written whole, or standard output.
enum Destination {
  case standardOutput
  case file(URL)

  /// What the person named (`-` is standard output), else `fallback`, else standard output.
  init(_ named: String?, orFile fallback: URL?) {
    switch named {
    case "-"?: self = .standardOutput
    case let path?: self = .file(URL(fileURLWithPath: path).standardizedFileURL)
    case nil: self = fallback.map(Destination.file) ?? .standardOutput
    }
  }

  /// Puts the content there; the path of a file is the result that is printed.
  ///
  /// - Parameter homes: whose settings, content and templates the file must not take the place of,
  ///   beside those of a home that it lies in.
  func put(_ content: String, of homes: [Home], _ console: Console) throws(Failure) {
    switch self {
    case .standardOutput:
      console.print(content)
    case .file(let url):
      try Home.refuseResult(at: url, of: homes)
      try Self.write(content, to: url)
      console.printPlace(url.path)
    }
  }

  /// Writes a file whole, one run at a time.
  static func write(_ content: String, to url: URL) throws(Failure) {
    let folder = url.deletingLastPathComponent()
    try FolderLock.hold(folder, for: .result) { () throws(Failure) in
      do throws(WritingFault) {
        WholeFile.removeLeftovers(in: folder)
        try WholeFile.write(Array(content.utf8), to: url)
      } catch {
        throw Failure(error.diagnostic)
      }
    }
  }
}
