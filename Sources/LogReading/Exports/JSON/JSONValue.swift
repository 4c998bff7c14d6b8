import TrainingModel

/// One value of a JSON text. What is null counts as not there.
struct JSONValue: Sendable {
  private let document: JSONDocument
  private let place: Int32
  private var index: Int { Int(place) }

  init(document: JSONDocument, index: Int) {
    self.document = document
    place = Int32(index)
  }

  private var node: JSONDocument.Node { document.nodes[index] }
  private var bytes: ArraySlice<UInt8> { document.bytes[Int(node.start)..<Int(node.end)] }

  /// From 1.
  var line: Int { document.line(at: Int(node.start)) }
  var isObject: Bool { node.kind == .object }
  var isArray: Bool { node.kind == .array }

  /// The value of a key, unless it is null or this is no object. Of a repeated key the first.
  subscript(_ key: String) -> JSONValue? {
    guard isObject else { return nil }
    let wanted = Array(key.utf8)
    var child = index + 1
    while child < node.next {
      let name = JSONValue(document: document, index: child)
      let value = document.nodes[child].next
      if name.bytes.elementsEqual(wanted) {
        return document.nodes[value].kind == .null
          ? nil : JSONValue(document: document, index: value)
      }
      child = document.nodes[value].next
    }
    return nil
  }

  /// The value at the end of a path of keys.
  subscript(_ path: [String]) -> JSONValue? {
    var value: JSONValue? = self
    for key in path { value = value?[key] }
    return value
  }

  /// Whether all of these keys stand in this object, with whatever value.
  func has(_ keys: String...) -> Bool {
    guard isObject else { return false }
    var missing = Set(keys.map { Array($0.utf8) })
    var child = index + 1
    while child < node.next, !missing.isEmpty {
      missing.remove(Array(JSONValue(document: document, index: child).bytes))
      child = document.nodes[document.nodes[child].next].next
    }
    return missing.isEmpty
  }

  /// The elements of an array; empty for anything else.
  var items: [JSONValue] { Array(elements) }

  /// This object alone, or those among the first elements of an array: enough to tell what it is.
  var sample: [JSONValue] {
    isObject ? [self] : elements.prefix(20).filter(\.isObject)
  }

  /// The objects of an array, or this object alone: exports write one thing as either.
  var objects: [JSONValue] {
    isObject ? [self] : elements.filter(\.isObject)
  }

  /// One after the other: there may be millions, of which few are wanted.
  private var elements: UnfoldSequence<JSONValue, Int> {
    let document = document
    let end = isArray ? node.next : 0
    return sequence(state: index + 1) { place in
      guard place < end else { return nil }
      defer { place = document.nodes[place].next }
      return JSONValue(document: document, index: place)
    }
  }

  /// A number, or a string that spells one.
  var number: Double? {
    guard node.kind == .number || node.kind == .string else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    if node.kind == .string { return Double(plainDecimal: text) }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  var bool: Bool? {
    switch node.kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// A string with its escapes resolved, or the digits of a number; nil when it is blank.
  var text: String? {
    guard node.kind == .string || node.kind == .number else { return nil }
    let text =
      bytes.contains(UInt8(ascii: "\\")) ? unescaped : String(decoding: bytes, as: UTF8.self)
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  private var unescaped: String {
    var units: [UInt16] = []
    var rest = String(decoding: bytes, as: UTF8.self).utf16[...]
    while let unit = rest.popFirst() {
      guard unit == 0x5C, let escape = rest.popFirst() else {
        units.append(unit)
        continue
      }
      switch escape {
      case 0x6E: units.append(0x0A)
      case 0x74: units.append(0x09)
      case 0x72: units.append(0x0D)
      case 0x62, 0x66: break
      case 0x75:
        let digits = String(decoding: rest.prefix(4), as: UTF16.self)
        rest = rest.dropFirst(4)
        units.append(UInt16(digits, radix: 16) ?? 0xFFFD)
      default: units.append(escape)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
