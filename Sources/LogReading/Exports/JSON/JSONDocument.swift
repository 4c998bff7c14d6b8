/// JSON text as a flat list of nodes over its own bytes: small in memory, and every value knows
/// its line.
///
/// Strict, but for one thing: a bare `NaN` or `Infinity`, which some exports write, counts as null.
/// A class, since each of millions of values refers to it.
final class JSONDocument: Sendable {
  /// The largest text, the deepest nesting and the most values that are read.
  static let largestSize = 64 << 20
  static let deepest = 128
  static let mostNodes = 10_000_000

  enum Kind: UInt8 { case object, array, string, number, yes, no, null }

  /// Twelve bytes, since there may be millions.
  struct Node {
    /// Where its text begins and ends; strings without their quotes.
    let start: Int32
    var end: Int32 = 0
    /// The kind in the upper 8 bits, the node after this one and all below it in the others.
    private var kindAndNext: UInt32

    init(_ kind: Kind, start: Int, end: Int = 0, next: Int = 0) {
      self.start = Int32(start)
      self.end = Int32(end)
      kindAndNext = UInt32(kind.rawValue) << 24 | UInt32(next)
    }

    var kind: Kind { Kind(rawValue: UInt8(kindAndNext >> 24)) ?? .null }

    var next: Int {
      get { Int(kindAndNext & 0xFF_FFFF) }
      set { kindAndNext = kindAndNext & 0xFF00_0000 | UInt32(newValue) }
    }
  }

  let bytes: [UInt8]
  let nodes: [Node]
  private let lines: LineCounts

  init(_ bytes: [UInt8]) throws(JSONFault) {
    guard bytes.count <= Self.largestSize else { throw .tooLarge }
    var scanner = JSONScanner(bytes: bytes)
    try scanner.scanDocument()
    self.bytes = bytes
    nodes = scanner.nodes
    lines = LineCounts(of: bytes)
  }

  /// The line of a byte, from 1.
  func line(at position: Int) -> Int {
    lines.line(at: position, of: bytes)
  }

  var root: JSONValue { JSONValue(document: self, index: 0) }
}

/// Why a text is no JSON that can be read.
enum JSONFault: Error, Hashable {
  case tooLarge
  case empty
  case tooDeep(line: Int)
  case truncated(line: Int)
  case unexpected(line: Int)
}
