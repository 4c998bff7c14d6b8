import Reporting
import TrainingModel

/// Checks the names that become folders and files: file systems differ, and a site goes to many.
enum SiteNames {
  private static let longest = 80
  /// Names that one file system or another keeps for devices.
  private static let devices: Set<String> = [
    "aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  /// What is wrong with a name; nil when nothing is.
  static func problem(_ slug: String, file: String?) -> Diagnostic? {
    guard (1...longest).contains(slug.utf8.count), slug.utf8.allSatisfy(isPlain) else {
      return Diagnostic(
        .error, "\(slug.quoted) cannot be the name of a page", file: file,
        remedy: "rename the file: 1 to \(longest) letters a to z, digits and hyphens")
    }
    guard !devices.contains(slug) else {
      return Diagnostic(
        .error, "\(slug.quoted) is the name of a device on some computers", file: file,
        remedy: "rename the file")
    }
    return nil
  }

  /// Every two pages that would be one file.
  static func clashes(_ pages: [(path: String, source: String?)]) -> [Diagnostic] {
    var seen: [String: String?] = [:]
    return pages.compactMap { path, source in
      guard let other = seen.updateValue(source, forKey: path.lowercased()) else { return nil }
      let others = other.map { "that of \($0.quoted)" } ?? "one that every site has"
      return Diagnostic(
        .error, "its page \(path.quoted) would be \(others)", file: source,
        remedy: "rename the file")
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"): true
    default: false
    }
  }
}
