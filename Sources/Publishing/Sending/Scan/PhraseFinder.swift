/// Finds many phrases in one pass over some bytes, in time that does not depend on how many they are
/// (Aho and Corasick 1975, "Efficient string matching").
struct PhraseFinder {
  /// A node for every beginning of a phrase; the children of a node stand side by side.
  private var byte: [UInt8] = [0]
  private var firstChild: [Int32] = [0]
  private var childCount: [Int16] = [0]
  /// The node of the longest other beginning that ends here.
  private var fallback: [Int32] = [0]
  /// The phrase that ends here, or -1.
  private var phrase: [Int32] = [-1]
  /// The nearest node along the fallbacks at which a phrase ends, or -1.
  private var shorter: [Int32] = [-1]
  /// The node after the first byte of a phrase, or 0; most bytes of a page end here.
  private var beginning = [Int32](repeating: 0, count: 256)

  /// - Parameter phrases: in order of bytes, none twice, none empty.
  init(_ phrases: [[UInt8]]) {
    var level = [(node: 0, range: 0..<phrases.count)]
    var depth = 0
    while !level.isEmpty {
      var next: [(node: Int, range: Range<Int>)] = []
      for (node, range) in level {
        next += addChildren(of: node, range, phrases, depth)
      }
      level = next
      depth += 1
    }
  }

  private mutating func addChildren(
    of node: Int, _ range: Range<Int>, _ phrases: [[UInt8]], _ depth: Int
  ) -> [(node: Int, range: Range<Int>)] {
    var children: [(node: Int, range: Range<Int>)] = []
    firstChild[node] = Int32(byte.count)
    var start = range.lowerBound
    while start < range.upperBound {
      guard phrases[start].count > depth else {
        start += 1
        continue
      }
      let next = phrases[start][depth]
      var end = start + 1
      while end < range.upperBound, phrases[end][depth] == next { end += 1 }
      children.append((addNode(next, below: node, phrases, start, depth), start..<end))
      start = end
    }
    childCount[node] = Int16(children.count)
    return children
  }

  private mutating func addNode(
    _ next: UInt8, below parent: Int, _ phrases: [[UInt8]], _ first: Int, _ depth: Int
  ) -> Int {
    let fallen = parent == 0 ? 0 : step(from: Int(fallback[parent]), next)
    if parent == 0 { beginning[Int(next)] = Int32(byte.count) }
    byte.append(next)
    firstChild.append(0)
    childCount.append(0)
    fallback.append(Int32(fallen))
    phrase.append(phrases[first].count == depth + 1 ? Int32(first) : -1)
    shorter.append(phrase[fallen] >= 0 ? Int32(fallen) : shorter[fallen])
    return byte.count - 1
  }

  private func child(of node: Int, _ next: UInt8) -> Int? {
    let first = Int(firstChild[node])
    for child in first..<(first + Int(childCount[node])) where byte[child] == next { return child }
    return nil
  }

  private func step(from node: Int, _ next: UInt8) -> Int {
    var node = node
    while node != 0 {
      if let child = child(of: node, next) { return child }
      node = Int(fallback[node])
    }
    return Int(beginning[Int(next)])
  }
}

extension PhraseFinder {
  /// Calls `found` with the number of each phrase that ends, and the index after its end.
  func scan(_ bytes: [UInt8], found: (_ phrase: Int, _ end: Int) -> Void) {
    var node = 0
    for (index, next) in bytes.enumerated() {
      node = step(from: node, next)
      var ending = phrase[node] >= 0 ? node : Int(shorter[node])
      while ending >= 0 {
        found(Int(phrase[ending]), index + 1)
        ending = Int(shorter[ending])
      }
    }
  }
}
