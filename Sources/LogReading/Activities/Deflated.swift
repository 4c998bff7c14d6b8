/// A deflate stream (RFC 1951) that is cut or damaged, unpacked as far as it goes.
///
/// The library gives back whole blocks of 64 KiB and loses what it had of the last one; of a run
/// that can be ten minutes. So what the library cannot finish is gone through once more here.
struct Deflated {
  private var bits: BitReader
  private let limit: Int
  private(set) var output: [UInt8] = []

  /// The first byte after the stream; only meaningful when `unpack` gave true.
  var end: Int { bits.nextByte }

  init(_ bytes: ArraySlice<UInt8>, limit: Int) {
    bits = BitReader(bytes)
    self.limit = limit
  }

  /// Whether the stream is whole, and within the limit.
  mutating func unpack() -> Bool {
    while true {
      guard let isLast = bits.take(1), let kind = bits.take(2) else { return false }
      let isWhole: Bool
      switch kind {
      case 0: isWhole = copyStored()
      case 1: isWhole = unpack(PrefixCode.fixedLiterals, PrefixCode.fixedDistances)
      case 2: isWhole = readCodes().map { unpack($0.literals, $0.distances) } ?? false
      default: isWhole = false
      }
      guard isWhole else { return false }
      if isLast == 1 { return true }
    }
  }

  private mutating func copyStored() -> Bool {
    bits.alignToByte()
    guard let count = bits.take(16), let check = bits.take(16), count == check ^ 0xFFFF else {
      return false
    }
    for _ in 0..<count {
      guard let byte = bits.take(8), output.count < limit else { return false }
      output.append(UInt8(truncatingIfNeeded: byte))
    }
    return true
  }

  private mutating func unpack(_ literals: PrefixCode, _ distances: PrefixCode) -> Bool {
    while let symbol = literals.next(in: &bits) {
      switch symbol {
      case 0..<256:
        guard output.count < limit else { return false }
        output.append(UInt8(truncatingIfNeeded: symbol))
      case 256: return true
      default:
        guard let length = value(symbol - 257, in: Self.lengths),
          let code = distances.next(in: &bits), let distance = value(code, in: Self.distances),
          distance <= output.count, output.count + length <= limit
        else { return false }
        for _ in 0..<length { output.append(output[output.count - distance]) }
      }
    }
    return false
  }

  /// A base with so many further bits.
  private typealias Range = (base: Int, bits: Int)

  private mutating func value(_ symbol: Int, in ranges: [Range]) -> Int? {
    guard ranges.indices.contains(symbol) else { return nil }
    return bits.take(ranges[symbol].bits).map { ranges[symbol].base + $0 }
  }

  /// 3 to 258 bytes; the last symbol stands for the longest alone.
  private static let lengths =
    ranges(from: 3, bits: [0, 0, 0, 0] + (0..<6).flatMap { [$0, $0, $0, $0] }) + [(258, 0)]

  private static let distances = ranges(
    from: 1, bits: [0, 0] + (0..<14).flatMap { [$0, $0] })

  /// Ranges that follow one another.
  private static func ranges(from first: Int, bits: [Int]) -> [Range] {
    var base = first
    return bits.map { count in
      defer { base += 1 << count }
      return (base, count)
    }
  }
}

extension Deflated {
  /// In this order the lengths of the code for the lengths stand.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// The codes of a block that brings its own.
  private mutating func readCodes() -> (literals: PrefixCode, distances: PrefixCode)? {
    guard let literals = bits.take(5).map({ $0 + 257 }), literals <= 286,
      let distances = bits.take(5).map({ $0 + 1 }), let count = bits.take(4).map({ $0 + 4 })
    else { return nil }
    var own = [Int](repeating: 0, count: 19)
    for place in Self.order.prefix(count) {
      guard let length = bits.take(3) else { return nil }
      own[place] = length
    }
    guard let code = PrefixCode(lengths: own[...]),
      let lengths = readLengths(literals + distances, code),
      let literalCode = PrefixCode(lengths: lengths[..<literals]),
      let distanceCode = PrefixCode(lengths: lengths[literals...])
    else { return nil }
    return (literalCode, distanceCode)
  }

  private mutating func readLengths(_ count: Int, _ code: PrefixCode) -> [Int]? {
    var lengths: [Int] = []
    while lengths.count < count {
      guard let symbol = code.next(in: &bits) else { return nil }
      switch symbol {
      case 16:
        guard let last = lengths.last, let more = bits.take(2) else { return nil }
        lengths += Array(repeating: last, count: 3 + more)
      case 17:
        guard let more = bits.take(3) else { return nil }
        lengths += Array(repeating: 0, count: 3 + more)
      case 18:
        guard let more = bits.take(7) else { return nil }
        lengths += Array(repeating: 0, count: 11 + more)
      default: lengths.append(symbol)
      }
    }
    return lengths.count == count ? lengths : nil
  }
}
