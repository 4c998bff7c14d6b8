/// Why a site was not sent. Nothing at the target was changed, unless the step says so.
package enum SendingFault: Error, Hashable, Sendable {
  // The site.
  case emptySite
  case badPath(String)
  case clash(String, String)
  case leaks([Leak])

  // The settings.
  case badValue(Field, String)
  case insideHome(String)

  // The tools.
  case missingTool(Tool)
  case oldTool(Tool, found: String, needed: String)
  case cannotStart(Tool, code: Int32)

  // The target.
  case notOurs(example: String)
  case occupied(String)
  case changedThere(String)
  case damagedMarker
  case shrunk(there: Size, here: Size)
  /// Half of the weeks or more are gone since last time.
  case lostWeeks(there: Int, here: Int)
  case moved
  case othersHistory
  case noRepository
  case noRemote(String, known: [String])
  case noFolder(String)
  case notAFolder(String)
  case notWritable(String)
  case cannotSwap(String)
  case busy(String)
  case unreadable(String, code: Int32)
  case writing(WritingFault)

  // The way there.
  case remote(Step, RemoteTrouble, place: String, said: String)
  case unexpected(Step, said: String)

  package enum Field: String, Hashable, Sendable {
    case path, remote, branch, host
  }

  package enum Tool: String, Hashable, Sendable {
    case git, rsync, rclone
  }

  package enum Step: String, Hashable, Sendable {
    case looking, fetching, packing, sending, tidying
  }

  package struct Size: Hashable, Sendable {
    package let pages: Int
    package let bytes: Int
  }
}

/// What is wrong with a remote, as far as its answer tells.
package enum RemoteTrouble: Hashable, Sendable {
  /// No connection, no such host.
  case away
  /// No sign of life within the time it has.
  case slow
  /// It wants a password, a passphrase or a yes.
  case asks
  /// It knows us and says no.
  case forbids
  /// There is nothing by that name.
  case absent
  case full
  case other
}
