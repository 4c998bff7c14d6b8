import Foundation

/// Everything in a folder, links not followed.
struct FolderListing {
  enum Kind: Hashable {
    case nothing, file, folder, other
  }

  /// Paths relative to the folder, in order: files and links, and folders before what they hold.
  private(set) var files: [String] = []
  private(set) var folders: [String] = []
  let root: URL

  init(_ root: URL) throws(SendingFault) {
    self.root = root
    try walk("")
  }

  private mutating func walk(_ folder: String) throws(SendingFault) {
    let full = folder.isEmpty ? root.path : root.path + "/" + folder
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: full)
    } catch {
      throw .unreadable(full, code: errno)
    }
    for name in names.sorted() {
      let path = folder.isEmpty ? name : folder + "/" + name
      if Self.kind(of: root.path + "/" + path) == .folder {
        folders.append(path)
        try walk(path)
      } else {
        files.append(path)
      }
    }
  }

  static func kind(of path: String, followingLinks: Bool = false) -> Kind {
    var status = stat()
    let code = followingLinks ? stat(path, &status) : lstat(path, &status)
    guard code == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .other
    }
  }
}

extension FolderListing {
  /// What a plan needs to know; only files on our list are read.
  var state: TargetState {
    get throws(SendingFault) {
      var state = TargetState()
      if files.contains(Marker.fileName) { state.marker = try Marker(bytes(Marker.fileName)) }
      let ours = Set(state.marker?.entries.map(\.path) ?? [])
      for path in files where path != Marker.fileName {
        if Self.kind(of: root.path + "/" + path) != .file {
          state.entries[path] = .other
        } else {
          state.entries[path] = ours.contains(path) ? .file(GitBlobID(try bytes(path))) : .unread
        }
      }
      return state
    }
  }

  private func bytes(_ path: String) throws(SendingFault) -> [UInt8] {
    let full = root.path + "/" + path
    guard Self.kind(of: full) == .file else { throw .damagedMarker }
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: full)))
    } catch {
      throw .unreadable(full, code: errno)
    }
  }
}
