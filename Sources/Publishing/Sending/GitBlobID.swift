import Crypto
import TrainingModel

/// The name git gives to the bytes of a file: SHA-1 over `blob`, their count, a zero
/// byte, and the bytes. It tells whether two files are the same, on any kind of target.
package struct GitBlobID: Hashable, Sendable {
  /// 40 lower-case hexadecimal digits.
  package let hex: String

  package init(_ bytes: [UInt8]) {
    var hash = Insecure.SHA1()
    hash.update(data: Array("blob \(bytes.count)\0".utf8))
    hash.update(data: bytes)
    hex = hash.finalize().hexadecimal
  }

  /// Nil unless the text is 40 lower-case hexadecimal digits.
  init?(hex: String) {
    guard hex.utf8.count == 40, hex.utf8.allSatisfy(Self.isDigit) else { return nil }
    self.hex = hex
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
