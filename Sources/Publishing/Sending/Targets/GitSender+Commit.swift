import Foundation

extension GitSender {
  /// Makes the commit: the tree that was seen, with our files replaced.
  func commit(_ plan: SendingPlan, onto seen: String?) throws(SendingFault) -> String {
    let scratch = world.scratch
    let index = ["GIT_INDEX_FILE": scratch.appendingPathComponent("index").path]
    let files = plan.site.files + [.init(path: Marker.fileName, bytes: plan.marker.bytes)]
    let ids = try store(files)
    _ = try done(.packing, git.run(["read-tree", seen ?? "--empty"], environment: index))
    let list = try world.file("tree-changes", changes(plan, files, ids))
    _ = try done(
      .packing, git.run(["update-index", "-z", "--index-info"], input: list, environment: index))
    let tree = try done(.packing, git.run(["write-tree"], environment: index)).line
    let message = try world.file("message", Array("Publish \(plan.site.files.count) files\n".utf8))
    let parent = history == .kept ? seen.map { ["-p", $0] } ?? [] : []
    let made = try git.run(
      ["commit-tree", "--no-gpg-sign", tree] + parent + ["-F", message.path],
      environment: author)
    return try done(.packing, made).line
  }

  /// Stores the bytes of each file as they are: no attribute or line-end setting changes them.
  private func store(_ files: [OutgoingSite.File]) throws(SendingFault) -> [String] {
    var paths: [String] = []
    for (number, file) in files.enumerated() {
      paths.append(try world.file("blob-\(number)", file.bytes).path)
    }
    let list = try world.file("blobs", Array(paths.map { $0 + "\n" }.joined().utf8))
    let stored = try done(
      .packing,
      git.run(
        ["hash-object", "-w", "--no-filters", "--stdin-paths"], input: list,
        limit: world.transferLimit))
    let ids = stored.text.split(separator: "\n").map(String.init)
    guard ids == files.map({ GitBlobID($0.bytes).hex }) else {
      throw .unexpected(.packing, said: "")
    }
    return ids
  }

  /// Lines for `update-index --index-info`: first what goes, then what comes.
  private func changes(
    _ plan: SendingPlan, _ files: [OutgoingSite.File], _ ids: [String]
  ) -> [UInt8] {
    let none = String(repeating: "0", count: 40)
    let gone = (plan.before.marker?.entries ?? []).map { "0 \(none)\t\($0.path)\0" }
    let come = zip(files, ids).map { "100644 \($1)\t\($0.path)\0" }
    return Array((gone + come).joined().utf8)
  }

  private var author: [String: String] {
    let date = "\(world.now()) +0000"
    return [
      "GIT_AUTHOR_NAME": Self.name, "GIT_AUTHOR_EMAIL": Self.email, "GIT_AUTHOR_DATE": date,
      "GIT_COMMITTER_NAME": Self.name, "GIT_COMMITTER_EMAIL": Self.email,
      "GIT_COMMITTER_DATE": date,
    ]
  }
}

extension Outcome {
  fileprivate var line: String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
}
