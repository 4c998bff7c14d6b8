/// One step through an XML file.
///
/// Names are local names: a prefix, declared or not, is left out.
enum XMLEvent: Hashable {
  case start(name: String, attributes: XMLAttributes)
  case end(name: String)
  /// Text or CDATA, without what is blank all through. One text may come in several pieces.
  case text(String)
}

/// The attributes of a tag, in the order of the file.
struct XMLAttributes: Hashable {
  private(set) var all: [(name: String, value: String)] = []

  /// The value of the first attribute of this local name.
  subscript(name: String) -> String? {
    all.first { $0.name == name }?.value
  }

  mutating func append(_ name: String, _ value: String) {
    all.append((name, value))
  }

  static func == (one: XMLAttributes, other: XMLAttributes) -> Bool {
    one.all.elementsEqual(other.all) { $0.name == $1.name && $0.value == $1.value }
  }

  func hash(into hasher: inout Hasher) {
    for attribute in all { hasher.combine(attribute.name) }
  }
}

/// What can be wrong with an XML file, and on which line.
enum XMLProblem: Hashable {
  /// The file ends while this element is open.
  case endsInside(String, line: Int)
  /// A tag is cut or not closed as it was opened; what could be made of it was used.
  case broken(line: Int)
  case tooDeep(line: Int)
  /// A tag or a text is longer than any honest one; it was left out.
  case tooLong(line: Int)
}
