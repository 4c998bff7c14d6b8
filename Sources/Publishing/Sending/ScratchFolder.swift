import Foundation

/// A folder for one publish alone, in the home's output; what an ended run left there is removed
/// first, and nothing is left behind.
package final class ScratchFolder: Sendable {
  package let url: URL

  /// - Parameter url: made anew; only ever named by us.
  package init(_ url: URL) throws(SendingFault) {
    self.url = url
    try? FileManager.default.removeItem(at: url)
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .writing(WritingFault(.create, url.path, code: errno))
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}

extension SendingWorld {
  /// Writes a file into the scratch folder.
  func file(_ name: String, _ bytes: [UInt8]) throws(SendingFault) -> URL {
    let file = scratch.appendingPathComponent(name)
    do throws(WritingFault) {
      try WholeFile.write(bytes, to: file)
    } catch {
      throw .writing(error)
    }
    return file
  }

  /// Writes a file of lines into the scratch folder.
  func list(_ name: String, _ lines: [String]) throws(SendingFault) -> URL {
    try file(name, Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Writes files below a folder of the scratch folder; the folder then holds nothing else.
  func stage(_ name: String, _ files: [OutgoingSite.File]) throws(SendingFault) -> URL {
    let folder = scratch.appendingPathComponent(name)
    do throws(WritingFault) {
      try WholeFolder.replace(folder, with: files.map { ($0.path, $0.bytes) })
    } catch {
      throw .writing(error)
    }
    return folder
  }
}
