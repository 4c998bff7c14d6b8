import TrainingModel

/// The files of a Strava export that hold contacts, logins and the like. They are never opened:
/// only `activities.csv` beside them is ours to read.
struct PersonalFiles {
  private var folders: [String: Int] = [:]

  /// Finds the folders of Strava exports among the paths of a log.
  init(among paths: [String]) {
    let split = paths.map { Self.split($0) }
    let marks: Set<String> = ["email_preferences.csv", "logins.csv", "profile.csv", "contacts.csv"]
    let marked = Set(split.filter { marks.contains($0.name) }.map(\.folder))
    let exports = Set(split.filter { $0.name == "activities.csv" }.map(\.folder))
    for folder in marked.intersection(exports) { folders[folder] = 0 }
    for (folder, name) in split where Self.isPersonal(name) { folders[folder]? += 1 }
  }

  func contains(_ path: String) -> Bool {
    let (folder, name) = Self.split(path)
    return folders[folder] != nil && Self.isPersonal(name)
  }

  /// One remark a folder, in order of name.
  var diagnostics: [Diagnostic] {
    folders.sorted { $0.key < $1.key }.map { folder, count in
      Diagnostic(
        .remark,
        "\(count == 1 ? "1 file" : "\(count) files") of this Strava export"
          + " \(count == 1 ? "was" : "were") not opened; activities.csv and the activities are read",
        file: folder, remedy: "they hold contacts, logins and messages: best remove them")
    }
  }

  private static func isPersonal(_ name: String) -> Bool {
    name != "activities.csv" && (name.hasSuffix(".csv") || name.hasSuffix(".json"))
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return (parts.dropLast().joined(separator: "/"), (parts.last ?? "").lowercased())
  }
}
