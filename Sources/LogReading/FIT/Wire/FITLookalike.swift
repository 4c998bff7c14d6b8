/// What a file is that bears the name of a FIT file but is none, as far as its start tells.
package enum FITLookalike: Sendable, Hashable {
  case nothing, webPage, xml, json, gzip, zip, picture, appleDouble, unknown

  init(_ bytes: FITBytes) {
    let opening = Self.openings.first { bytes.starts(with: $0.bytes, at: 0) }
    if bytes.count == 0 {
      self = .nothing
    } else if let opening {
      self = opening.kind
    } else {
      self = Self.isWebPage(bytes) ? .webPage : .unknown
    }
  }

  private static let openings: [(bytes: [UInt8], kind: FITLookalike)] = [
    ([0x1F, 0x8B], .gzip),
    (Array("PK".utf8), .zip),
    (Array("<?xml".utf8), .xml),
    (Array("{".utf8), .json),
    (Array("[".utf8), .json),
    ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture),
    ([0x00, 0x05, 0x16, 0x07], .appleDouble),
  ]

  /// Looks for `<!doctype` or `<html` in either case, behind leading blanks.
  private static func isWebPage(_ bytes: FITBytes) -> Bool {
    let start = (0..<256).prefix { bytes.byte(at: $0).map { $0 <= 0x20 } ?? false }.count
    let text = (start..<start + 9).compactMap { bytes.byte(at: $0) }.map { $0 | 0x20 }
    return text.starts(with: "<html".utf8) || text.starts(with: "<!doctype".utf8)
  }
}
