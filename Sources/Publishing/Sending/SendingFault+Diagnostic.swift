import TrainingModel

extension SendingFault {
  /// In words: what is wrong, then what to do.
  package var diagnostics: [Diagnostic] {
    switch self {
    case .leaks(let leaks): leaks.map(\.diagnostic)
    case .writing(let fault): [fault.diagnostic]
    default: [Diagnostic(.error, summary, remedy: remedy)]
    }
  }

  private var summary: String {
    switch self {
    case .leaks, .writing: ""
    case .emptySite: "the site has no index.html, so nothing was sent"
    case .badPath(let path): "\(path.quoted) is no path that every host can store"
    case .clash(let one, let other):
      "\(one.quoted) and \(other.quoted) would be the same file on some hosts"
    case .badValue(let field, let value):
      "the \(field.rawValue) \(value.withoutUsers.quoted) of publish cannot be used"
    case .insideHome(let path): "\(path.quoted) holds the home or its content, not a site"
    case .missingTool(let tool): "\(tool.rawValue) was not found"
    case .oldTool(let tool, let found, let needed):
      "\(tool.rawValue) \(found) is too old; \(needed) or later is needed"
    case .cannotStart(let tool, _): "\(tool.rawValue) could not be started"
    case .notOurs(let example):
      "the target was not made by Restday: it holds \(example.quoted); nothing was changed"
    case .occupied(let path):
      "\(path.quoted) at the target is not Restday's, and a page needs its place"
    case .changedThere(let path):
      "\(path.quoted) was changed at the target since it was published; nothing was sent"
    case .damagedMarker: "the list of pages at the target, \(Marker.fileName), is damaged"
    case .shrunk(let there, let here):
      "the site has shrunk from \(there.words) to \(here.words); nothing was sent"
    case .lostWeeks(let there, let here):
      "the site has \(here) of the \(there) weeks that it had; nothing was sent"
    case .moved: "somebody else published to the target in the meantime; nothing was sent"
    case .othersHistory:
      "the branch has commits that Restday did not make, and squashing would drop them"
    case .noRepository: "the home is in no git repository, so the remote has no address"
    case .noRemote(let name, _): "there is no remote \(name.quoted)"
    case .noFolder(let path): "the folder \(path.quoted) does not exist"
    case .notAFolder(let path): "a link or file stands at \(path.quoted), and was left as it is"
    case .notWritable(let path): "the folder \(path.quoted) may not be written to"
    case .cannotSwap(let path): "the disk of \(path.quoted) cannot swap two folders in one step"
    case .busy(let path): "another run is publishing to \(path.quoted)"
    case .unreadable(let path, _): "\(path.quoted) at the target cannot be read"
    case .remote(let step, let trouble, let place, _):
      "\(step.words) \(place.withoutUsers.quoted): \(trouble.words)"
    case .unexpected(let step, _): "\(step.words) the target ended in an unforeseen way"
    }
  }

  private var remedy: String {
    switch self {
    case .leaks, .writing: ""
    case .emptySite: "run restday site and look at Output/site"
    case .badPath: "use letters, digits, '-', '_' and '.' in the names of pages"
    case .clash: "rename one of them"
    case .badValue(let field, _): field.remedy
    case .insideHome: "choose a folder of its own, such as ../my-recovery-site"
    case .missingTool(let tool), .oldTool(let tool, _, _): tool.remedy
    case .cannotStart(let tool, _): "check that you may run \(tool.rawValue)"
    case .notOurs: "choose an empty folder or a new branch, or empty this one yourself"
    case .occupied: "rename it there, or publish somewhere else"
    case .changedThere:
      "bring the change into Content/Pages or Templates, remove the file there, publish again"
    case .damagedMarker: "empty the target yourself, or publish somewhere else"
    case .shrunk: "if that is meant, add --allow-shrink"
    case .lostWeeks:
      "see with restday check whether the log is whole; if it is meant, add --allow-shrink"
    case .moved: "run restday publish again"
    case .othersHistory: "leave out 'history: squash', or publish to another branch"
    case .noRepository: "give the address itself as remote, such as git@host.example:me/site.git"
    case .noRemote(_, let known):
      known.isEmpty
        ? "add it with git remote add, or give the address itself as remote"
        : "it has \(known.map(\.quoted).joined(separator: ", "))"
    case .noFolder: "make it first, or mount its disk"
    case .notAFolder: "move it away, or give the path of the folder itself"
    case .notWritable: "check its owner and permissions"
    case .cannotSwap: "publish to a folder on another disk, or with rsync"
    case .busy: "wait until it has ended, then try again"
    case .unreadable: "check its permissions"
    case .remote(_, let trouble, _, let said): trouble.remedy + said.asQuote
    case .unexpected(_, let said): "try again; the target is whole" + said.asQuote
    }
  }
}

extension Leak {
  fileprivate var diagnostic: Diagnostic {
    Diagnostic(
      .error, "the page holds \(kind.words) that its readers must not get; nothing was sent",
      file: page,
      remedy: "please report it, with the page's name alone; if it is chance, reword it in the log")
  }
}

extension SendingFault.Size {
  fileprivate var words: String { "\(pages) pages (\(bytes / 1000) kB)" }
}

extension SendingFault.Step {
  fileprivate var words: String {
    switch self {
    case .looking: "looking at"
    case .fetching: "fetching what is at"
    case .packing: "packing the site for"
    case .sending: "sending to"
    case .tidying: "tidying up at"
    }
  }
}

extension SendingFault.Field {
  fileprivate var remedy: String {
    switch self {
    case .path: "give a path of letters, digits and '/._-~+@', not the top of a disk"
    case .remote: "name a git remote (origin) or its address, or for rclone name:bucket/path"
    case .branch: "use letters, digits, '/', '.', '_' and '-', such as gh-pages"
    case .host: "write host, user@host, host:port or rsync://host/module"
    }
  }
}

extension SendingFault.Tool {
  fileprivate var remedy: String {
    switch self {
    case .git: "install git: apt install git, or xcode-select --install"
    case .rsync: "install rsync 3: apt install rsync, or brew install rsync"
    case .rclone: "install rclone: apt install rclone, or brew install rclone"
    }
  }
}

extension RemoteTrouble {
  fileprivate var words: String {
    switch self {
    case .away: "it cannot be reached"
    case .slow: "it did not answer in time"
    case .asks: "it asks who you are, and publishing never asks you"
    case .forbids: "it does not let you"
    case .absent: "there is nothing there by that name"
    case .full: "it has no room left"
    case .other: "it did not go well"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .away: "check the network and the address, then try again"
    case .slow: "try again later; what was there is still there"
    case .asks: "sign in once by hand (ssh HOST, git fetch, rclone config), then try again"
    case .forbids: "check that your account may write there"
    case .absent: "make it there first, or mend the address"
    case .full: "free some room there, then try again"
    case .other: "mend what it says, then try again"
    }
  }
}

extension String {
  fileprivate var asQuote: String {
    isEmpty ? "" : "; it said \(withoutUsers.quoted)"
  }
}
