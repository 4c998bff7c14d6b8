/// Where a branch lives: the name of a remote, or its address.
enum GitAddress: Hashable {
  case name(String)
  case url(String)

  /// Only plain names and addresses pass: nothing that git takes for an option, nor the `::` that
  /// makes it run a program.
  init(_ remote: String) throws(SendingFault) {
    let isAddress = remote.contains(":") || remote.hasPrefix("/") || remote.hasPrefix(".")
    if isAddress {
      guard PlainValue.isPlain(remote, marks: "/:._-~+@%[]"), !remote.contains("::"),
        Self.hasPlainHost(remote)
      else { throw .badValue(.remote, remote) }
      self = .url(remote)
    } else {
      guard PlainValue.isPlain(remote, marks: "/._-") else { throw .badValue(.remote, remote) }
      self = .name(remote)
    }
  }

  /// ssh would take a user or a host that begins with `-` for an option.
  private static func hasPlainHost(_ url: String) -> Bool {
    let schemes = ["https", "http", "ssh", "git", "file"]
    let parts = url.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, !schemes.contains(String(parts[0])) { return false }
    let rest = parts.count == 2 ? parts[1] : parts[0]
    return !rest.hasPrefix("-") && !rest.contains("@-") && !rest.contains(":-")
  }
}

/// A branch name that every version of git takes.
enum GitBranch {
  static func isPlain(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return PlainValue.isPlain(name, marks: "/._-") && name != "HEAD" && name.utf8.count <= 200
      && parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix(".") && !part.hasSuffix(".") && !part.hasSuffix(".lock")
          && !part.contains("..") && !part.hasPrefix("-")
      }
  }
}
