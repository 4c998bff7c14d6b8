/// Reads bits from the lowest of each byte on.
struct BitReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var nextByte: Int
  private var held = 0
  private var heldCount = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    nextByte = bytes.startIndex
  }

  /// Up to 16 bits as a number, the first the lowest; nil at the end.
  mutating func take(_ count: Int) -> Int? {
    while heldCount < count {
      guard nextByte < bytes.endIndex else { return nil }
      held |= Int(bytes[nextByte]) << heldCount
      heldCount += 8
      nextByte += 1
    }
    defer {
      held >>= count
      heldCount -= count
    }
    return held & ((1 << count) - 1)
  }

  mutating func alignToByte() {
    let rest = heldCount % 8
    held >>= rest
    heldCount -= rest
  }
}

/// A canonical prefix code: the shorter the code the earlier, in order of the symbols.
struct PrefixCode {
  private static let longest = 15
  /// How many symbols have a code of each length.
  private var counts = [Int](repeating: 0, count: longest + 1)
  /// By the length of their codes, then by number.
  private let symbols: [Int]

  /// - Parameter lengths: of the code of each symbol; 0 for a symbol without one.
  /// - Returns: nil where there is no room for so many codes.
  init?(lengths: ArraySlice<Int>) {
    var free = 1
    for length in lengths where length > 0 {
      guard length <= Self.longest else { return nil }
      counts[length] += 1
    }
    for length in 1...Self.longest {
      free = free * 2 - counts[length]
      guard free >= 0 else { return nil }
    }
    symbols = lengths.enumerated().filter { $0.element > 0 }
      .sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.offset)
  }

  /// The next symbol; nil at the end, or where no code begins so.
  func next(in bits: inout BitReader) -> Int? {
    var code = 0
    var firstCode = 0
    var firstPlace = 0
    for length in 1...Self.longest {
      guard let bit = bits.take(1) else { return nil }
      code = code << 1 | bit
      firstCode <<= 1
      let count = counts[length]
      if code - firstCode < count { return symbols[firstPlace + code - firstCode] }
      firstCode += count
      firstPlace += count
    }
    return nil
  }

  /// The codes of a block that brings none.
  static let fixedLiterals = fixed([(8, 144), (9, 112), (7, 24), (8, 8)])
  static let fixedDistances = fixed([(5, 30)])

  private init(known lengths: [Int]) {
    for length in lengths where length > 0 { counts[length] += 1 }
    symbols = lengths.indices.filter { lengths[$0] > 0 }
      .sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }

  private static func fixed(_ runs: [(length: Int, count: Int)]) -> PrefixCode {
    PrefixCode(known: runs.flatMap { Array(repeating: $0.length, count: $0.count) })
  }
}
