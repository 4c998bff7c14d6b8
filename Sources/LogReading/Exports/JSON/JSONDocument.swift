/// JSON text as a flat list of nodes over its own bytes: small in memory, and every value knows
/// its line.
///
/// Strict, but for one thing: a bare `NaN` or `Infinity`, which some exports write, counts as null.
struct JSONDocument: Sendable {
  /// The largest text, the deepest nesting and the most values that are read.
  static let largestSize = 64 << 20
  static let deepest = 128
  static let mostNodes = 10_000_000

  enum Kind: UInt8 { case object, array, string, number, yes, no, null }

  struct Node {
    let kind: Kind
    /// Where its text begins and ends; strings without their quotes.
    let start: Int32
    var end: Int32 = 0
    /// The node after this one and all below it.
    var next: Int32 = 0
    let line: Int32
  }

  let bytes: [UInt8]
  let nodes: [Node]

  init(_ bytes: [UInt8]) throws(JSONFault) {
    guard bytes.count <= Self.largestSize else { throw .tooLarge }
    var scanner = JSONScanner(bytes: bytes)
    try scanner.scanDocument()
    self.bytes = bytes
    nodes = scanner.nodes
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
