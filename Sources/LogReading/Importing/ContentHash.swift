import Crypto
import TrainingModel

/// What a file holds, in 32 bytes (SHA-256): two files of one hash are one file, however they are
/// called.
package struct ContentHash: Hashable, Sendable {
  private let digest: SHA256.Digest

  package init(_ bytes: [UInt8]) { digest = SHA256.hash(data: bytes) }

  /// 64 hexadecimal digits.
  var text: String { digest.hexadecimal }

  /// The first digits of it, for names of files.
  var short: String { String(text.prefix(8)) }
}
