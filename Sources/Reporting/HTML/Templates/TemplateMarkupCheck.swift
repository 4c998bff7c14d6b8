/// Reads the markup between the tags of a template: what would run, or bring something from another
/// host, is not of a page of ours, and a value stands in quotes wherever an element holds one.
struct TemplateMarkupCheck {
  enum Fault: Hashable {
    case bareValue(line: Int)
    case element(String, line: Int)
    case handler(String, line: Int)
    case otherHost(attribute: String, line: Int)
  }

  private enum Place {
    case text, elementName, inside, attributeName, afterEquals, bareValue, comment
    case quoted(UInt8)
  }

  /// Elements that run something, hold a page of another, or change what links mean.
  private static let refused: Set<String> = [
    "script", "iframe", "object", "embed", "base", "frame", "applet",
  ]
  /// Attributes that are fetched without anybody asking for it.
  private static let fetched: Set<String> = [
    "src", "srcset", "poster", "data", "background", "action", "formaction",
  ]
  /// Elements whose `href` is followed only when somebody asks for it.
  private static let links: Set<String> = ["a", "area"]

  private let bytes: [UInt8]
  private let tags: [TemplateTag]
  private var place = Place.text
  private var element = ""
  /// Whether the name of the element is read.
  private var isNamed = false
  private var attribute = ""
  private var value = ""
  private var line = 1
  private var faults: [Fault] = []

  private init(_ text: String, _ tags: [TemplateTag]) {
    bytes = Array(text.utf8)
    self.tags = tags
  }

  /// In order of the text.
  static func faults(in text: String, _ tags: [TemplateTag]) -> [Fault] {
    var check = Self(text, tags)
    check.read()
    return check.faults
  }

  private mutating func read() {
    var position = 0
    for tag in tags {
      while position < tag.range.lowerBound { take(&position) }
      see(tag)
      line += bytes[tag.range].count { $0 == UInt8(ascii: "\n") }
      position = tag.range.upperBound
    }
    while position < bytes.count { take(&position) }
  }

  /// What a tag prints in the midst of an element must not be able to end its value.
  private mutating func see(_ tag: TemplateTag) {
    guard tag.kind == .variable || tag.kind == .unescaped else { return }
    switch place {
    case .elementName, .inside, .attributeName, .afterEquals, .bareValue:
      faults.append(.bareValue(line: tag.line))
    case .text, .quoted, .comment: break
    }
  }

  private mutating func take(_ position: inout Int) {
    let byte = bytes[position]
    if byte == UInt8(ascii: "\n") { line += 1 }
    switch place {
    case .text:
      if bytes[position...].starts(with: "<!--".utf8) {
        place = .comment
      } else if byte == UInt8(ascii: "<"), beginsElement(after: position) {
        (place, element, isNamed) = (.elementName, "", false)
      }
    case .comment:
      let read = bytes[...position]
      if ["-->", "--!>"].contains(where: { read.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
        place = .text
      }
    case .quoted(let quote):
      if byte == quote { endAttribute() } else { value.unicodeScalars.append(.init(byte)) }
    default: takeInElement(byte)
    }
    position += 1
  }

  /// A `<` before anything but a letter, `/`, `!` or a tag is a character.
  private func beginsElement(after position: Int) -> Bool {
    guard position + 1 < bytes.count else { return false }
    let next = bytes[position + 1]
    return (0x61...0x7A).contains(next | 0x20) || next == UInt8(ascii: "/")
      || next == UInt8(ascii: "!") || next == UInt8(ascii: "{")
  }

  private mutating func takeInElement(_ byte: UInt8) {
    let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
    switch (byte, place) {
    case (UInt8(ascii: ">"), _):
      endName()
      place = .text
    case (UInt8(ascii: "="), .attributeName), (UInt8(ascii: "="), .inside): place = .afterEquals
    case (UInt8(ascii: "\""), .afterEquals), (UInt8(ascii: "'"), .afterEquals):
      (place, value) = (.quoted(byte), "")
    case (_, .elementName) where isBlank || byte == UInt8(ascii: "/") && !element.isEmpty:
      endName()
      place = .inside
    case (_, .elementName): element.unicodeScalars.append(.init(byte | 0x20))
    case (_, .afterEquals) where isBlank: break
    case (_, .afterEquals):
      (place, value) = (.bareValue, String(UnicodeScalar(byte)))
    case (_, .bareValue) where isBlank: endAttribute()
    case (_, .bareValue): value.unicodeScalars.append(.init(byte))
    case (_, .inside) where isBlank || byte == UInt8(ascii: "/"): break
    case (_, .inside):
      (place, attribute) = (.attributeName, String(UnicodeScalar(byte | 0x20)))
    case (_, .attributeName) where isBlank || byte == UInt8(ascii: "/"): place = .inside
    case (_, .attributeName): attribute.unicodeScalars.append(.init(byte | 0x20))
    default: break
    }
  }

  private mutating func endName() {
    if case .bareValue = place { endAttribute() }
    if Self.refused.contains(element), !isNamed {
      faults.append(.element(element, line: line))
    }
    isNamed = true
  }

  private mutating func endAttribute() {
    let isLink = attribute.utf8.reversed().starts(with: "href".utf8.reversed())
    let isFetched =
      Self.fetched.contains(attribute) || isLink && !Self.links.contains(element)
    let isRefresh = attribute == "http-equiv" && value.lowercased() == "refresh"
    if attribute.utf8.starts(with: "on".utf8) || isRefresh || isLink && value.isScript {
      faults.append(.handler(attribute, line: line))
    } else if isFetched, value.isOfOtherHost {
      faults.append(.otherHost(attribute: attribute, line: line))
    }
    place = .inside
  }
}

extension String {
  /// Whether following an address would run it.
  fileprivate var isScript: Bool {
    let address = utf8.filter { $0 > 0x20 }.map { $0 | 0x20 }
    return ["javascript:", "vbscript:"].contains { beginning in
      address.starts(with: beginning.utf8.map { $0 | 0x20 })
    }
  }

  /// Whether an address names a host: `https://…`, `//…`.
  fileprivate var isOfOtherHost: Bool {
    let address = utf8.drop { $0 <= 0x20 }.map { $0 | 0x20 }
    return ["http:", "https:", "//", "\\\\"].contains { beginning in
      address.starts(with: beginning.utf8.map { $0 | 0x20 })
    }
  }
}
