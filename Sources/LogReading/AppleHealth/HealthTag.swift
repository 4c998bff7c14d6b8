import Foundation

/// A start tag of a health export. It is only there while it is visited.
struct HealthTag {
  enum Name: Hashable {
    case record, workout, workoutActivity, workoutStatistics, metadataEntry, fileReference
  }

  let name: Name
  let isEmptyElement: Bool
  /// What stands behind the name.
  private let attributes: UnsafeRawBufferPointer

  init(_ name: Name, _ attributes: UnsafeRawBufferPointer) {
    self.name = name
    self.attributes = attributes
    isEmptyElement = attributes.last == UInt8(ascii: "/")
  }
}

extension HealthTag {
  /// The value of the first attribute of this name, its entities resolved.
  func text(_ attribute: StaticString) -> String? {
    bytes(attribute).map { XMLText.string(from: ArraySlice($0)) }
  }

  func instant(_ attribute: StaticString) -> HealthTime? {
    bytes(attribute).flatMap { HealthTime($0) }
  }

  func number(_ attribute: StaticString) -> Double? {
    text(attribute).flatMap { Double(plainDecimal: $0) ?? Self.withExponent($0) }
  }

  /// `1.5e-05`, as the phone writes very small and large numbers.
  private static func withExponent(_ text: String) -> Double? {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, Double(plainDecimal: parts[0]) != nil,
      let exponent = Double(plainDecimal: parts[1]), exponent.magnitude < 30,
      let value = Double(text), value.isFinite
    else { return nil }
    return value
  }

  /// The bytes between the quotes, as they stand in the file.
  func bytes(_ attribute: StaticString) -> UnsafeRawBufferPointer? {
    var rest = attributes
    while let (name, value) = Self.take(&rest) {
      if name.isSame(as: attribute) { return value }
    }
    return nil
  }

  private static func take(
    _ rest: inout UnsafeRawBufferPointer
  ) -> (name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer)? {
    while true {
      let start = rest.firstIndex { !XMLTag.isBlank($0) } ?? rest.count
      guard let equals = rest[start...].firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let name = UnsafeRawBufferPointer(rebasing: rest[start..<equals])
      let open = rest[(equals + 1)...].firstIndex { !XMLTag.isBlank($0) } ?? rest.count
      guard open < rest.count else { return nil }
      let quote = rest[open]
      rest = UnsafeRawBufferPointer(rebasing: rest[(open + 1)...])
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
      guard let end = rest.firstIndex(of: quote) else { return nil }
      let value = UnsafeRawBufferPointer(rebasing: rest[..<end])
      rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...])
      let own = name.prefix { !XMLTag.isBlank($0) }
      return (UnsafeRawBufferPointer(rebasing: own), value)
    }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func isSame(as text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount, let baseAddress else { return false }
    return memcmp(baseAddress, text.utf8Start, count) == 0
  }

  /// Whether the bytes are the same as these.
  func isSame(as bytes: [UInt8]) -> Bool {
    guard count == bytes.count, let baseAddress else { return false }
    return bytes.withUnsafeBytes { $0.baseAddress.map { memcmp(baseAddress, $0, count) } == 0 }
  }
}

extension StaticString {
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
