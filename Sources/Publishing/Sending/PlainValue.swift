/// Values of the settings that become arguments of other programs: only what is on the list passes.
enum PlainValue {
  /// Letters, digits and the given marks; not empty, and no option.
  static func isPlain(_ text: some StringProtocol, marks: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-") else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: marks.utf8.contains(byte)
      }
    }
  }

  /// A path on a remote: no way up, not the top of a disk nor somebody's whole home.
  static func isRemotePath(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return isPlain(path, marks: "/._-~+@") && !parts.isEmpty && parts != ["~"]
      && !parts.contains { $0 == ".." || $0 == "." || $0.hasPrefix("-") }
  }

  /// A name of a host or an address of digits.
  static func isHost(_ host: some StringProtocol) -> Bool {
    isPlain(host, marks: ".-_")
  }

  static func isUser(_ user: some StringProtocol) -> Bool {
    isPlain(user, marks: "._-+")
  }
}
