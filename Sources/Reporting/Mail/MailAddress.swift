/// An address that a message can be sent to: `ada@example.org`, nothing around it.
package struct MailAddress: Hashable, Sendable {
  package let text: String

  /// Refuses whatever could begin another header, another recipient or an option of a program.
  package init?(_ text: String) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, !text.utf8.starts(with: "-".utf8),
      Self.isDotted(parts[0], of: "!#$%&'*+-/=?^_`{|}~"), parts[0].count <= 64,
      Self.isDotted(parts[1], of: "-")
    else { return nil }
    self.text = text
  }

  /// Whether these are words of ASCII letters, digits and the given signs, with dots between.
  private static func isDotted(_ part: Substring.UTF8View, of signs: String) -> Bool {
    part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty
        && word.allSatisfy { byte in
          let isLetter = (0x61...0x7A).contains(byte | 0x20)
          return isLetter || (0x30...0x39).contains(byte) || signs.utf8.contains(byte)
        }
    }
  }
}
