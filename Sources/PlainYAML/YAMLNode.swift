/// One value of a settings file or of front matter, with the place where it stands.
///
/// Scalars stay text, as written: `no` is "no" and `22:30` is "22:30". Whoever reads a field knows
/// its type and asks for it.
package struct YAMLNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Plain scalars without any text (`key:`) are `empty`; `""` is a scalar.
    case empty
    case scalar(String)
    case sequence([YAMLNode])
    /// In the order of the file; no key comes twice.
    case mapping([YAMLEntry])
  }

  package let content: Content
  package let place: YAMLPlace
  /// Where the text of a scalar begins: after the quote, where there is one.
  package let textPlace: YAMLPlace

  package init(_ content: Content, at place: YAMLPlace, textAt textPlace: YAMLPlace? = nil) {
    self.content = content
    self.place = place
    self.textPlace = textPlace ?? place
  }
}

/// A key and its value.
package struct YAMLEntry: Hashable, Sendable {
  package let key: String
  package let keyPlace: YAMLPlace
  package let value: YAMLNode

  package init(key: String, keyPlace: YAMLPlace, value: YAMLNode) {
    self.key = key
    self.keyPlace = keyPlace
    self.value = value
  }
}

/// Line and column in the file, both from 1; columns count Unicode scalars.
package struct YAMLPlace: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// So many characters further right on the same line.
  package func advanced(by columns: Int) -> YAMLPlace {
    YAMLPlace(line: line, column: column + columns)
  }
}

extension YAMLNode {
  /// Whether there is nothing: no text at all after the key.
  package var isEmpty: Bool { content == .empty }

  /// What a person would call it.
  package var kindName: String {
    switch content {
    case .empty: "nothing"
    case .scalar(let text): text.quoted
    case .sequence: "a list"
    case .mapping: "a list of keys and values"
    }
  }
}
