import Foundation

/// A piece of a secret text, as it is looked for: short enough that a page which holds a part of a
/// long note is found too.
struct SecretPhrase: Hashable {
  let bytes: [UInt8]
  let kind: Canary.Kind

  /// Fewer bytes occur by chance.
  static let fewest = 6
  /// A piece ends at the first space after so many bytes.
  private static let plenty = 20
  /// Text without spaces is cut after so many.
  private static let most = 44

  /// The pieces of a text in every spelling that case can give it; empty where it is too short.
  static func pieces(of canary: Canary) -> [SecretPhrase] {
    let spellings = [canary.text, canary.text.lowercased(), canary.text.uppercased()].flatMap {
      [$0.precomposedStringWithCanonicalMapping, $0.decomposedStringWithCanonicalMapping]
    }
    // Notes are Markdown: its marks are gone on a page.
    let unmarked = spellings.map { $0.filter { !"*_`#~[]".contains($0) } }
    var found: Set<SecretPhrase> = []
    for text in spellings + unmarked {
      for line in text.split(whereSeparator: \.isNewline) {
        for piece in pieces(of: FoldedBytes(Array(line.utf8)).bytes) {
          found.insert(SecretPhrase(bytes: piece, kind: canary.kind))
        }
      }
    }
    return Array(found)
  }

  private static func pieces(of line: [UInt8]) -> [[UInt8]] {
    let space = UInt8(ascii: " ")
    let trimmed = line.trimmed(of: space)
    guard trimmed.count >= fewest else { return [] }
    var pieces: [[UInt8]] = []
    var start = trimmed.startIndex
    for index in trimmed.indices {
      let length = index - start
      let isWordEnd = trimmed[index] == space && length >= plenty
      let isCharacterStart = trimmed[index] & 0xC0 != 0x80
      guard isWordEnd || (length >= most && isCharacterStart) else { continue }
      pieces.append(Array(trimmed[start..<index]))
      start = isWordEnd ? index + 1 : index
    }
    let rest = Array(trimmed[start...])
    // What is left over is looked for together with what stands before it.
    if rest.count < plenty, let last = pieces.last, !rest.isEmpty {
      pieces.append(trimmed.suffix(min(trimmed.count, rest.count + 1 + last.count)).map(\.self))
    } else {
      pieces.append(rest)
    }
    return pieces.filter { $0.count >= fewest }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func trimmed(of byte: UInt8) -> ArraySlice<UInt8> {
    let head = drop { $0 == byte }
    return head[..<(head.lastIndex { $0 != byte }.map { $0 + 1 } ?? head.startIndex)]
  }
}

extension [UInt8] {
  fileprivate func trimmed(of byte: UInt8) -> ArraySlice<UInt8> {
    self[...].trimmed(of: byte)
  }
}

/// Bytes in one case and with single spaces, so that neither capitals nor line breaks hide a text.
struct FoldedBytes {
  let bytes: [UInt8]

  init(_ raw: [UInt8]) {
    var folded: [UInt8] = []
    folded.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      var byte = raw[index]
      // A space that does not break is a space.
      if byte == 0xC2, index + 1 < raw.count, raw[index + 1] == 0xA0 {
        byte = UInt8(ascii: " ")
        index += 1
      }
      index += 1
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20:
        if folded.last != 0x20 { folded.append(0x20) }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      default: folded.append(byte)
      }
    }
    bytes = folded
  }
}
