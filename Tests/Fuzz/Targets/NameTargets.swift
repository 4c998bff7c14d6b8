import Foundation
import Publishing
import TrainingModel

@testable import LogReading
@testable import Reporting

/// Names of files and addresses, as somebody else chose them, and the list that a target keeps.
extension FuzzTarget {
  static let names: [FuzzTarget] = [
    FuzzTarget("names", upTo: 256) { expectNames(String(decoding: $0, as: UTF8.self)) },
    FuzzTarget("marker") { bytes in
      guard let marker = try? Marker(bytes) else { return }
      let again = try? Marker(marker.bytes)
      expect(again == marker, "a marker reads back as it is written")
    },
  ]

  private static func expectNames(_ text: String) {
    if let name = EntryName(text) {
      let parts = name.path.utf8.split(
        separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      expect(parts.allSatisfy { !$0.isEmpty }, "no empty part: \(name.path)")
      expect(!parts.contains { $0.elementsEqual("..".utf8) }, "no way up: \(name.path)")
      expect(!name.path.utf8.contains { $0 == 0x5C || $0 == 0 }, "no other separator")
    }
    let content = ContentHash(Array(text.utf8))
    let path = SafeFileName(text, content: content).path(in: "in", taken: [], content: content)
    expect(path.utf8.count <= 90 && path.utf8.allSatisfy(isPlain), "a plain name: \(path)")
    if let link = SafeLink(text) {
      let scheme = link.address.lowercased().utf8.prefix(11)
      expect(!scheme.elementsEqual("javascript:".utf8), "no script: \(text)")
      expect(!link.address.utf8.starts(with: "//".utf8), "no other host: \(text)")
    }
    let escaped = text.escapedForMarkup
    expect(!escaped.utf8.contains { [0x22, 0x27, 0x3C, 0x3E].contains($0) }, "escaped: \(escaped)")
    expect(text.quoted.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "visible: \(text.quoted)")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): true
    default: false
    }
  }
}
