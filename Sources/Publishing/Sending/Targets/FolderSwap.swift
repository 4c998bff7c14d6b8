import CFolderExchange
import Foundation

/// Builds the new folder beside the old one and gives it its name in one step: whatever ends the
/// program, the whole old or the whole new site stands there.
package struct FolderSwap: Sendable {
  /// The steps that change the file system, in this order.
  package enum Step: Hashable, Sendable {
    case removeLeftovers, makeFolder
    case keep(String)
    case write(String)
    case exchange, removeOld
  }

  private let folder: URL
  private let staged: URL
  private let step: @Sendable (Step) throws(SendingFault) -> Void

  private static let suffix = ".restday-new"

  init(
    _ folder: URL, step: @escaping @Sendable (Step) throws(SendingFault) -> Void
  ) {
    self.folder = folder
    self.step = step
    staged = folder.deletingLastPathComponent()
      .appendingPathComponent(".\(folder.lastPathComponent)\(Self.suffix)")
  }

  /// Puts the planned site in the place of the old one.
  func swap(_ plan: SendingPlan) throws(SendingFault) {
    let lock = try lockParent()
    defer { close(lock) }
    try step(.removeLeftovers)
    try remove(staged)
    do throws(SendingFault) {
      let kept = try fill(plan)
      try step(.exchange)
      try exchange()
      rescueLatecomers(plan, kept)
    } catch {
      try? remove(staged)
      throw error
    }
    try step(.removeOld)
    // The new site stands; what cannot be removed now is removed by the next run.
    try? remove(staged)
  }

  /// Removes what a run left behind that was ended once the new site stood.
  func clean() throws(SendingFault) {
    let lock = try lockParent()
    defer { close(lock) }
    try remove(staged)
  }

  /// Two runs never swap the same folder. The lock is freed when its holder ends, however it ends.
  private func lockParent() throws(SendingFault) -> Int32 {
    let parent = folder.deletingLastPathComponent().path
    let descriptor = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .noFolder(parent) }
    for _ in 0..<50 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return descriptor }
      usleep(100_000)
    }
    close(descriptor)
    throw .busy(folder.path)
  }

  /// Fills the new folder: what is theirs is linked, what is ours is written. Returns what was kept.
  private func fill(_ plan: SendingPlan) throws(SendingFault) -> Set<String> {
    try step(.makeFolder)
    var listing: FolderListing?
    if FolderListing.kind(of: folder.path) == .folder { listing = try FolderListing(folder) }
    // What was decided rests on what was there; somebody may have been faster.
    guard try listing?.state.marker == plan.before.marker else { throw .moved }
    try makeFolder("")
    let ours = Set((plan.before.marker?.entries ?? []).map(\.path) + [Marker.fileName])
    let theirs = (listing?.files ?? []).filter { !ours.contains($0) }
    let ourFolders = Set(ours.flatMap(SitePath.folders(of:)))
    for path in listing?.folders ?? [] where !ourFolders.contains(path) {
      for folder in SitePath.folders(of: path) + [path] { try makeFolder(folder) }
    }
    for path in theirs {
      for folder in SitePath.folders(of: path) { try makeFolder(folder) }
      try step(.keep(path))
      try link(path)
    }
    for file in plan.site.files + [.init(path: Marker.fileName, bytes: plan.marker.bytes)] {
      for folder in SitePath.folders(of: file.path) { try makeFolder(folder) }
      try step(.write(file.path))
      try write(file)
    }
    return Set(theirs)
  }

  private func makeFolder(_ path: String) throws(SendingFault) {
    let new = path.isEmpty ? staged.path : staged.path + "/" + path
    guard mkdir(new, 0o755) == 0 || errno == EEXIST else {
      throw .writing(WritingFault(.create, new, code: errno))
    }
    var status = stat()
    if lstat(path.isEmpty ? folder.path : folder.path + "/" + path, &status) == 0,
      status.st_mode & S_IFMT == S_IFDIR
    {
      chmod(new, status.st_mode & 0o7777)
    }
  }

  /// A second name for a file of theirs: the file itself is untouched.
  private func link(_ path: String) throws(SendingFault) {
    let (old, new) = (folder.path + "/" + path, staged.path + "/" + path)
    if linkat(AT_FDCWD, old, AT_FDCWD, new, 0) == 0 { return }
    guard FolderListing.kind(of: old) == .file else {
      throw .writing(WritingFault(.create, new, code: errno))
    }
    do {
      // Some disks know no second names; there it is a copy.
      try FileManager.default.copyItem(atPath: old, toPath: new)
    } catch {
      throw .writing(WritingFault(.create, new, code: errno))
    }
  }

  private func write(_ file: OutgoingSite.File) throws(SendingFault) {
    let path = staged.path + "/" + file.path
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    // A file of theirs came into this place after the plan was made.
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? .occupied(file.path) : .writing(WritingFault(.create, path, code: errno))
    }
    do throws(WritingFault) {
      try WholeFile.fill(descriptor, with: file.bytes, path)
    } catch {
      throw .writing(error)
    }
  }

  private func exchange() throws(SendingFault) {
    WholeFile.flush(folder: staged.path)
    defer { WholeFile.flush(folder: folder.deletingLastPathComponent().path) }
    if FolderListing.kind(of: folder.path) == .nothing {
      guard rename(staged.path, folder.path) == 0 else {
        throw .writing(WritingFault(.rename, folder.path, code: errno))
      }
      return
    }
    switch restday_exchange_paths(staged.path, folder.path) {
    case 0: return
    case ENOSYS, EINVAL, ENOTSUP, EXDEV, EBUSY: throw .cannotSwap(folder.path)
    case let code: throw .writing(WritingFault(.rename, folder.path, code: code))
    }
  }

  /// Files that somebody put into the old folder while the new one was built move over.
  private func rescueLatecomers(_ plan: SendingPlan, _ kept: Set<String>) {
    guard FolderListing.kind(of: staged.path) == .folder,
      let listing = try? FolderListing(staged)
    else { return }
    let known = kept.union(plan.before.marker?.entries.map(\.path) ?? [])
    for path in listing.files where !known.contains(path) && path != Marker.fileName {
      let new = folder.path + "/" + path
      guard FolderListing.kind(of: new) == .nothing else { continue }
      try? FileManager.default.createDirectory(
        atPath: (new as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      rename(staged.path + "/" + path, new)
    }
  }

  private func remove(_ url: URL) throws(SendingFault) {
    guard FolderListing.kind(of: url.path) != .nothing else { return }
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      throw .writing(WritingFault(.remove, url.path, code: errno))
    }
  }
}
