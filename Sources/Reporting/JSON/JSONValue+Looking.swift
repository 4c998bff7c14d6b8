extension JSONValue {
  /// The member of an object; nil where there is none.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  var asText: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var asNumber: Double? {
    switch self {
    case .int(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  var asCount: Int? {
    if case .int(let value) = self, value >= 0 { value } else { nil }
  }
}
