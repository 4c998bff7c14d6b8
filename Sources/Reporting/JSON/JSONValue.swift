/// A JSON value whose objects keep their order, so that the same report gives the same bytes.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// Members in the order written; they are never sorted.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }

  /// The number, or null: never NaN, never infinite.
  package init(_ value: Double?) {
    self = value.map { $0.isFinite ? .number($0) : .null } ?? .null
  }
  package init(_ value: Int?) { self = value.map { .int($0) } ?? .null }
  package init(_ value: Bool?) { self = value.map { .bool($0) } ?? .null }
  package init(_ value: String?) { self = value.map { .string($0) } ?? .null }

  /// An object without the members that are nil.
  package static func members(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }
}

extension JSONValue {
  /// Indented by two, with a line break at the end.
  package var text: String {
    var result = ""
    write(to: &result, indent: 0)
    return result + "\n"
  }

  private func write(to result: inout String, indent: Int) {
    switch self {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .int(let value): result += String(value)
    case .number(let value): result += Self.digits(of: value)
    case .string(let value): result += Self.quoted(value)
    case .array(let values):
      Self.write(values.map { ("", $0) }, within: ("[", "]"), to: &result, indent: indent)
    case .object(let members):
      Self.write(
        members.map { (Self.quoted($0.key) + ": ", $0.value) }, within: ("{", "}"), to: &result,
        indent: indent)
    }
  }

  private static func write(
    _ items: [(head: String, value: JSONValue)], within brackets: (String, String),
    to result: inout String, indent: Int
  ) {
    guard !items.isEmpty else {
      result += brackets.0 + brackets.1
      return
    }
    result += brackets.0
    for (index, item) in items.enumerated() {
      result += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1) + item.head
      item.value.write(to: &result, indent: indent + 1)
    }
    result += "\n" + String(repeating: "  ", count: indent) + brackets.1
  }

  /// The shortest digits that read back as the same number; whole numbers without a point.
  private static func digits(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return "\(value)"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.needsEscape {
          let hex = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

extension Unicode.Scalar {
  /// Control characters, and those that steer a terminal or the reading direction.
  fileprivate var needsEscape: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
      true
    default: false
    }
  }
}
