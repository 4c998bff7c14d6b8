import Foundation

/// What to call a runner who did not say.
enum RunnerName {
  /// The name that was given, else that of the folder that was named, else that of the account.
  static func choose(_ given: String?, folder: URL, isNamed: Bool) -> String {
    let account = NSUserName()
    let candidates =
      isNamed
      ? [given, folder.lastPathComponent, account]
      : [given, account == "root" ? nil : account, folder.lastPathComponent]
    return candidates.compactMap { $0?.plainName }.first { !$0.isEmpty } ?? "Runner"
  }
}

/// What the machine knows about where it is.
enum MachineZone {
  /// An IANA name; nil where the machine only says UTC, as servers do and hardly a runner.
  static var name: String? {
    let name = TimeZone.current.identifier
    let isPlace = name.utf8.contains(UInt8(ascii: "/")) && !name.utf8.starts(with: "Etc/".utf8)
    return isPlace && TimeZone(identifier: name) != nil ? name : nil
  }
}

extension String {
  /// On one line, without blanks at the ends and without control characters.
  fileprivate var plainName: String {
    let words = unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 }
    let scalars = words.map { String($0) }.joined(separator: " ").unicodeScalars
    return String(
      String.UnicodeScalarView(
        scalars.filter { $0 != "/" && $0.properties.generalCategory != .control }))
  }
}
