import PlainYAML
import TrainingModel

/// Takes the fields of one front matter, one by one, and keeps a list of what is wrong: a mistake
/// in one field never hides those in the next.
struct FieldReader {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  /// Where each text of a list stands.
  private(set) var textPlaces: [String: YAMLPlace] = [:]
  private let root: YAMLNode

  /// Reports every key that is none of the `known`.
  init(_ root: YAMLNode, file: String, known: [String]) {
    self.root = root
    self.file = file
    do {
      for entry in try root.entries() where !known.contains(entry.key) {
        report(.unknownField(entry.key, among: known), at: entry.keyPlace)
      }
    } catch {
      diagnostics.append(error.diagnostic(file: file))
    }
  }

  mutating func report(_ fault: ContentFault, at place: YAMLPlace?) {
    diagnostics.append(fault.diagnostic(file: file, at: place))
  }

  /// The value of a field; nil where it is absent or empty.
  func node(_ key: String) -> YAMLNode? {
    root[key].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What `read` makes of a value, or nil and an entry in the list.
  mutating func take<Value>(
    _ node: YAMLNode, _ read: (YAMLNode) -> () throws(YAMLFault) -> Value
  ) -> Value? {
    do {
      return try read(node)()
    } catch {
      diagnostics.append(error.diagnostic(file: file))
      return nil
    }
  }
}

extension FieldReader {
  mutating func text(_ key: String) -> String? {
    guard let node = node(key), let text = take(node, YAMLNode.text)
    else { return nil }
    if text.isEmpty { report(.emptyField(key), at: node.place) }
    return text
  }

  mutating func requiredText(_ key: String) -> String {
    if node(key) == nil { report(.missingField(key), at: root.place) }
    return text(key) ?? ""
  }

  mutating func isYes(_ key: String) -> Bool {
    node(key).flatMap { take($0, YAMLNode.yesOrNo) } ?? false
  }

  mutating func positiveNumber(_ key: String) -> Int? {
    guard let node = node(key) else { return nil }
    guard let number = take(node, YAMLNode.wholeNumber) else {
      return nil
    }
    if number < 1 { report(.notPositive(field: key), at: node.place) }
    return number
  }

  mutating func items(_ key: String) -> [YAMLNode] {
    node(key).flatMap { take($0, YAMLNode.items) } ?? []
  }

  mutating func texts(_ key: String) -> [String] {
    items(key).compactMap { item in
      guard let text = take(item, YAMLNode.text) else { return nil }
      textPlaces[text] = item.textPlace
      return text
    }
  }

  /// One word of a fixed list.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, of type: Word.Type
  ) -> Word? where Word.RawValue == String {
    let written = requiredText(key)
    guard !written.isEmpty else { return nil }
    if let word = Word(rawValue: written) { return word }
    let known = Word.allCases.map(\.rawValue)
    report(.unknownWord(written, field: key, among: known), at: node(key)?.place)
    return nil
  }

  mutating func rules(_ key: String) -> [Rule] {
    items(key).compactMap { item in
      guard let text = take(item, YAMLNode.text) else { return nil }
      do throws(RuleFault) {
        return try Rule(text, at: item.textPlace)
      } catch {
        report(.rule(error.kind), at: item.textPlace.advanced(by: error.offset))
        return nil
      }
    }
  }

  mutating func templates(_ key: String) -> [TextTemplate] {
    items(key).compactMap { item in
      guard let text = take(item, YAMLNode.text) else { return nil }
      do throws(TemplateFault) {
        return try TextTemplate(text, at: item.textPlace)
      } catch {
        report(.badTemplate, at: item.textPlace.advanced(by: error.offset))
        return nil
      }
    }
  }

  /// `examples: {applies: [{ sleep.mean_h: 6.4 }], silent: [...]}`, at least one of each.
  mutating func examples() -> Examples {
    guard let node = node("examples") else {
      report(.missingField("examples"), at: root.place)
      return Examples()
    }
    var known = FieldReader(node, file: file, known: ["applies", "silent"])
    let examples = Examples(applies: known.cases("applies"), silent: known.cases("silent"))
    if examples.applies.isEmpty { known.report(.noExample("applies"), at: node.place) }
    if examples.silent.isEmpty { known.report(.noExample("silent"), at: node.place) }
    diagnostics += known.diagnostics
    return examples
  }

  private mutating func cases(_ key: String) -> [Examples.Example] {
    items(key).map { item in
      let entries = take(item, YAMLNode.entries) ?? []
      var values = [MetricID: Double]()
      for entry in entries {
        values[MetricID(rawValue: entry.key)] =
          take(entry.value, YAMLNode.number)
      }
      return Examples.Example(values: values, place: item.place)
    }
  }

  /// `range: {minutes: [10, 15]}`.
  mutating func ranges(_ key: String) -> [String: ClosedRange<Double>] {
    guard let node = node(key) else { return [:] }
    var ranges = [String: ClosedRange<Double>]()
    for entry in take(node, YAMLNode.entries) ?? [] {
      let items = take(entry.value, YAMLNode.items) ?? []
      let ends = items.compactMap { item in
        take(item, YAMLNode.number)
      }
      guard ends.count == 2, ends[0] <= ends[1] else {
        report(.badRange(entry.key), at: entry.value.place)
        continue
      }
      ranges[entry.key] = ends[0]...ends[1]
    }
    return ranges
  }
}
