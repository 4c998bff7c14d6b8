import Foundation

/// A value of the worked examples: what goes in, what is expected, and what came out.
indirect enum ExampleValue: Decodable, Sendable {
  case number(Double)
  case text(String)
  case bool(Bool)
  case null
  case list([ExampleValue])
  case object([String: ExampleValue])

  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let value = try? single.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? single.decode(Double.self) {
      self = .number(value)
    } else if let value = try? single.decode(String.self) {
      self = .text(value)
    } else if let value = try? single.decode([ExampleValue].self) {
      self = .list(value)
    } else {
      self = .object(try single.decode([String: ExampleValue].self))
    }
  }
}

extension ExampleValue {
  subscript(key: String) -> ExampleValue {
    if case .object(let fields) = self { fields[key] ?? .null } else { .null }
  }

  var keys: [String] {
    if case .object(let fields) = self { fields.keys.sorted() } else { [] }
  }

  var list: [ExampleValue] {
    if case .list(let values) = self { values } else { [] }
  }

  /// nil for null and for anything but a number.
  var optional: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  var number: Double { optional ?? .nan }
  var integer: Int { Int(number) }
  var numbers: [Double] { list.map(\.number) }
  var optionals: [Double?] { list.map(\.optional) }

  static func of(_ value: Double?) -> ExampleValue { value.map { .number($0) } ?? .null }
  static func of(_ values: [Double?]) -> ExampleValue { .list(values.map { .of($0) }) }
  static func of(_ value: Int) -> ExampleValue { .number(Double(value)) }
  static func of(_ range: ClosedRange<Double>?) -> ExampleValue {
    range.map { .of([$0.lowerBound, $0.upperBound]) } ?? .null
  }
}

extension ExampleValue {
  /// Where `self` differs from what is expected; numbers are expected as printed text and agree
  /// within half a unit of the last printed digit.
  func differences(from expected: ExampleValue, at path: String) -> [String] {
    switch (self, expected) {
    case (_, .object):
      return expected.keys.flatMap {
        self[$0].differences(from: expected[$0], at: path + "." + $0)
      }
    case (.list(let found), .list(let wanted)):
      guard found.count == wanted.count else {
        return ["\(path): \(found.count) values instead of \(wanted.count)"]
      }
      return found.indices.flatMap {
        found[$0].differences(from: wanted[$0], at: "\(path)[\($0)]")
      }
    case (.number(let found), .text(let printed)):
      return Self.agree(found, printed) ? [] : ["\(path): \(found) instead of \(printed)"]
    case (.text(let found), .text(let wanted)):
      return "'" + found == wanted ? [] : ["\(path): \(found) instead of \(wanted)"]
    case (.bool(let found), .bool(let wanted)):
      return found == wanted ? [] : ["\(path): \(found) instead of \(wanted)"]
    case (.null, .null):
      return []
    default:
      return ["\(path): \(self) instead of \(expected)"]
    }
  }

  private static func agree(_ found: Double, _ printed: String) -> Bool {
    guard let wanted = Double(printed) else { return false }
    let decimals = printed.split(separator: ".").dropFirst().first?.count ?? 0
    // A hair more, for numbers that lie exactly between two printed ones.
    return abs(found - wanted) <= 0.5 * pow(10, -Double(decimals)) * (1 + 1e-9)
  }
}
