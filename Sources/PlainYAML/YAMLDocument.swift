import Yams

/// Reads the small, plain part of YAML that people write by hand: scalars, lists, mappings.
///
/// Anchors, aliases and tags are refused, as are duplicate keys and anything larger or deeper than
/// a person would write; so no file can make the reader hang or grow without bound.
package enum YAMLDocument {
  /// In bytes of UTF-8.
  package static let largestSize = 64 * 1024
  package static let greatestDepth = 16

  /// The root of a document; `empty` where there is nothing but comments.
  ///
  /// - Parameter firstLine: the line of the file on which the text begins.
  package static func read(_ text: String, firstLine: Int = 1) throws(YAMLFault) -> YAMLNode {
    guard text.utf8.count <= largestSize else {
      throw YAMLFault(.tooLarge, at: YAMLPlace(line: firstLine, column: 1))
    }
    try YAMLGuard.check(text, firstLine: firstLine)
    return try YAMLComposer(firstLine: firstLine).compose(text)
  }
}

/// Composes with Yams and copies its nodes into ours.
private struct YAMLComposer {
  let firstLine: Int

  func compose(_ text: String) throws(YAMLFault) -> YAMLNode {
    do {
      // No resolver: types are ours to decide, and its patterns are costly on hostile text.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      // Nodes hold their anchors weakly; the parser must live until they are copied.
      return try withExtendedLifetime(parser) {
        guard let root = try parser.singleRoot() else {
          return YAMLNode(.empty, at: YAMLPlace(line: firstLine, column: 1))
        }
        return try copy(root, depth: 0)
      }
    } catch let fault as YAMLFault {
      throw fault
    } catch let error as YamlError {
      throw fault(for: error)
    } catch {
      throw YAMLFault(.notReadable("unknown reason"), at: nil)
    }
  }

  private func copy(_ node: Node, depth: Int) throws(YAMLFault) -> YAMLNode {
    let place = place(of: node.mark)
    guard depth <= YAMLDocument.greatestDepth else { throw YAMLFault(.tooDeep, at: place) }
    guard node.anchor == nil else { throw YAMLFault(.anchor, at: place) }
    switch node {
    case .scalar(let scalar):
      return try copy(scalar, at: place)
    case .sequence(let sequence):
      guard sequence.tag.isImplied else { throw YAMLFault(.tag, at: place) }
      var items = [YAMLNode]()
      for item in sequence { items.append(try copy(item, depth: depth + 1)) }
      return YAMLNode(.sequence(items), at: place)
    case .mapping(let mapping):
      guard mapping.tag.isImplied else { throw YAMLFault(.tag, at: place) }
      return YAMLNode(.mapping(try entries(of: mapping, depth: depth)), at: place)
    case .alias:
      throw YAMLFault(.anchor, at: place)
    }
  }

  private func copy(_ scalar: Node.Scalar, at place: YAMLPlace) throws(YAMLFault) -> YAMLNode {
    let isPlain = scalar.style == .plain || scalar.style == .any
    guard isPlain ? scalar.tag.isImplied : scalar.tag.isStandard else {
      throw YAMLFault(.tag, at: place)
    }
    if isPlain && scalar.string.isEmpty { return YAMLNode(.empty, at: place) }
    let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    return YAMLNode(
      .scalar(scalar.string), at: place, textAt: isQuoted ? place.advanced(by: 1) : place)
  }

  private func entries(of mapping: Node.Mapping, depth: Int) throws(YAMLFault) -> [YAMLEntry] {
    var entries = [YAMLEntry]()
    var seen = Set<String>()
    for (key, value) in mapping {
      let keyPlace = place(of: key.mark)
      guard case .scalar(let scalar) = key, scalar.anchor == nil else {
        throw YAMLFault(.keyIsNoText, at: keyPlace)
      }
      guard scalar.tag.isStandard else { throw YAMLFault(.tag, at: keyPlace) }
      guard seen.insert(scalar.string).inserted else {
        throw YAMLFault(.duplicateKey(scalar.string), at: keyPlace)
      }
      let copied = try copy(value, depth: depth + 1)
      entries.append(YAMLEntry(key: scalar.string, keyPlace: keyPlace, value: copied))
    }
    return entries
  }

  private func place(of mark: Mark?) -> YAMLPlace {
    YAMLPlace(line: (mark?.line ?? 1) + firstLine - 1, column: mark?.column ?? 1)
  }

  private func fault(for error: YamlError) -> YAMLFault {
    switch error {
    case .scanner(let context?, _, _, _)
    where ["while scanning an anchor", "while scanning an alias"].contains(context.text):
      return YAMLFault(.anchor, at: place(of: context.mark))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      return YAMLFault(.notReadable(problem), at: place(of: mark))
    case .composer(_, "found undefined alias", let mark, _):
      return YAMLFault(.anchor, at: place(of: mark))
    case .composer(_, _, let mark, _):
      return YAMLFault(.severalDocuments, at: place(of: mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return YAMLFault(.duplicateKey(duplicates.first ?? ""), at: place(of: context.mark))
    case .reader(let problem, _, _, _):
      return YAMLFault(.notReadable(problem), at: nil)
    default:
      return YAMLFault(.notReadable("unknown reason"), at: nil)
    }
  }
}

extension Tag {
  /// Whether nobody wrote a tag.
  fileprivate var isImplied: Bool { description.isEmpty }
  /// Quoted text and the keys of mappings carry a standard tag without anybody writing one.
  fileprivate var isStandard: Bool {
    description.isEmpty || description.hasPrefix("tag:yaml.org,2002:")
  }
}
