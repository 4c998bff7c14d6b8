import Foundation

/// Sends a site to a folder of this computer, or of a disk that is mounted here: the whole folder is
/// swapped in one step, with everything in it that is not ours.
package struct FolderSender: Sender {
  package let folder: URL
  private let world: SendingWorld
  /// Called before every step that changes a file system; tests end the program or throw here.
  package var step: @Sendable (FolderSwap.Step) throws(SendingFault) -> Void = { _ in }

  package var place: String { folder.path }

  /// - Parameter path: relative to the home, or from `/` or `~/`.
  package init(_ path: String, _ world: SendingWorld) throws(SendingFault) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .badValue(.path, path) }
    let home = world.environment["HOME"] ?? NSHomeDirectory()
    folder = world.url(path.hasPrefix("~/") ? home + path.dropFirst() : path)
    self.world = world
  }

  package func preflight() throws(SendingFault) {
    try refuseHome()
    let parent = folder.deletingLastPathComponent()
    switch FolderListing.kind(of: parent.path, followingLinks: true) {
    case .folder: break
    case .nothing: throw .noFolder(parent.path)
    case .file, .other: throw .notAFolder(parent.path)
    }
    guard access(parent.path, W_OK | X_OK) == 0 else { throw .notWritable(parent.path) }
    switch FolderListing.kind(of: folder.path) {
    case .nothing: break
    case .folder:
      guard access(folder.path, R_OK | W_OK | X_OK) == 0 else { throw .notWritable(folder.path) }
    case .file, .other: throw .notAFolder(folder.path)
    }
  }

  package func look() throws(SendingFault) -> TargetState {
    guard case .folder = FolderListing.kind(of: folder.path) else { return TargetState() }
    return try FolderListing(folder).state
  }

  package func send(_ plan: SendingPlan) throws(SendingFault) {
    let swap = FolderSwap(folder, step: step)
    guard !plan.changes.isEmpty || plan.before.marker != plan.marker else {
      return try swap.clean()
    }
    try swap.swap(plan)
  }

  /// Neither the home, nor a folder around it, nor its content may become a site.
  private func refuseHome() throws(SendingFault) {
    let target = Self.real(folder)
    let home = Self.real(world.home)
    let isAround = target == "/" || home == target || home.hasPrefix(target + "/")
    let isContent = ["Content", "Templates"].contains { name in
      target == home + "/" + name || target.hasPrefix(home + "/" + name + "/")
    }
    guard !isAround, !isContent else { throw .insideHome(folder.path) }
  }

  /// The path without links, as far as it exists.
  private static func real(_ url: URL) -> String {
    guard let resolved = realpath(url.path, nil) else {
      let parent = url.deletingLastPathComponent()
      guard parent.path != url.path else { return url.path }
      return (real(parent) as NSString).appendingPathComponent(url.lastPathComponent)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
