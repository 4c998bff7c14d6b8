import Crypto
import TrainingModel

/// What some bytes are known by (SHA-256): a page's own stylesheet in its content security policy,
/// an entry of a feed, an event of a calendar.
package enum Digest {
  package static func bytes(of message: some Sequence<UInt8>) -> [UInt8] {
    Array(SHA256.hash(data: Array(message)))
  }

  /// The first bytes of a digest, as hexadecimal digits.
  static func hex(of message: [UInt8], bytes count: Int) -> String {
    bytes(of: message).prefix(count).hexadecimal
  }
}
