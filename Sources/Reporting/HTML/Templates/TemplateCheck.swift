import TrainingModel

/// Reads templates the way they will be rendered and finds what would otherwise come out as
/// nothing: unknown names, unknown or circular partials, sections that do not close, braces of the
/// wrong number.
struct TemplateCheck {
  static let largestBytes = 1 << 20
  static let deepestSections = 64

  private let sources: [String: TemplateSource]
  private var tags: [String: [TemplateTag]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  init(_ sources: [TemplateSource]) {
    self.sources = Dictionary(sources.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    for source in self.sources.values.sorted(by: { $0.name < $1.name }) { scan(source) }
  }

  /// Follows a page's template, and the partials it calls, with the names that the page has.
  mutating func follow(_ root: String, shape: TemplateShape) {
    guard let source = sources[root] else {
      add(nil, nil, "there is no template \(root.quoted)", remedy: "the page needs it")
      return
    }
    walk(source, scopes: [.names(shape)], callers: [], depth: 0)
  }
}

extension TemplateCheck {
  /// What `{{name}}` can see at one level.
  fileprivate enum Scope {
    case names(TemplateShape)
    /// A text, printed as `{{.}}`.
    case text
  }

  private mutating func scan(_ source: TemplateSource) {
    guard source.text.utf8.count <= Self.largestBytes else {
      add(source, nil, "the template is larger than 1 MiB")
      return
    }
    do throws(TemplateScanner.Fault) {
      let found = try TemplateScanner.tags(in: source.text)
      tags[source.name] = found
      for fault in TemplateMarkupCheck.faults(in: source.text, found) { add(source, fault) }
    } catch {
      switch error {
      case .unfinishedTag(let line): add(source, line, "a tag has no closing braces")
      case .brokenTag(let line):
        add(
          source, line, "a tag cannot be read",
          remedy: "names are letters, digits, '-', '_' and '.'")
      }
    }
  }

  private mutating func add(_ source: TemplateSource, _ fault: TemplateMarkupCheck.Fault) {
    switch fault {
    case .bareValue(let line):
      add(
        source, line, "a value inside an element stands without quotes",
        remedy: "write it as name=\"{{value}}\"")
    case .element(let name, let line):
      add(
        source, line, "'<\(name)>' is not allowed in a template",
        remedy: "pages hold nothing that runs, and no page of others")
    case .handler(let name, let line):
      add(
        source, line, "\(name.quoted) would run something, and is not allowed in a template",
        remedy: "leave it out")
    case .otherHost(let attribute, let line):
      add(
        source, line, "this \(attribute.quoted) would be fetched from another host",
        remedy: "pages load nothing from elsewhere: use a data: address")
    }
  }

  private mutating func walk(
    _ source: TemplateSource, scopes: [Scope], callers: [String], depth: Int
  ) {
    guard let tags = tags[source.name] else { return }
    var scopes = scopes
    var open: [(tag: TemplateTag, pushed: Bool)] = []
    for tag in tags {
      switch tag.kind {
      case .comment: break
      case .refused:
        add(
          source, tag.line, "\("{{\(tag.name)}}".quoted) is not allowed in a template",
          remedy: "names, sections, partials and comments are")
      case .variable, .unescaped: checkPrinting(tag, source, scopes)
      case .section, .inverted:
        guard depth + open.count < Self.deepestSections else {
          add(source, tag.line, "sections are nested deeper than \(Self.deepestSections)")
          return
        }
        let inner = scope(of: tag, source, scopes)
        let pushed = tag.kind == .section && inner != nil
        if let inner, pushed { scopes.append(inner) }
        open.append((tag, pushed))
      case .close:
        guard let last = open.popLast(), last.tag.name == tag.name else {
          add(source, tag.line, "'{{/\(tag.name)}}' closes a section that is not open here")
          return
        }
        if last.pushed { scopes.removeLast() }
      case .partial: call(tag, source, scopes, callers, depth: depth + open.count + 1)
      }
    }
    if let last = open.last {
      add(source, last.tag.line, "the section \(last.tag.name.quoted) is never closed")
    }
  }

  private mutating func call(
    _ tag: TemplateTag, _ source: TemplateSource, _ scopes: [Scope], _ callers: [String],
    depth: Int
  ) {
    guard let partial = sources[tag.name] else {
      let remedy = tag.name.didYouMean(among: sources.keys.sorted())
      add(source, tag.line, "unknown partial \(tag.name.quoted)", remedy: remedy)
      return
    }
    guard tag.name != source.name, !callers.contains(tag.name) else {
      add(source, tag.line, "the partial \(tag.name.quoted) calls itself")
      return
    }
    walk(partial, scopes: scopes, callers: callers + [source.name], depth: depth)
  }
}

extension TemplateCheck {
  private mutating func checkPrinting(
    _ tag: TemplateTag, _ source: TemplateSource, _ scopes: [Scope]
  ) {
    guard let kind = kind(of: tag, source, scopes) else { return }
    switch (kind, tag.kind) {
    case (.text, .variable), (.markup, .unescaped): break
    case (.text, _):
      add(
        source, tag.line, "\(tag.name.quoted) is text and stands in two braces",
        remedy: "three are for names that end in HTML or SVG")
    case (.markup, _):
      add(source, tag.line, "\(tag.name.quoted) is markup and stands in three braces")
    default:
      add(
        source, tag.line, "\(tag.name.quoted) cannot be printed",
        remedy: "open it as a section: {{#\(tag.name)}}")
    }
  }

  /// What a section adds to the names; nil where it adds nothing.
  private mutating func scope(
    of tag: TemplateTag, _ source: TemplateSource, _ scopes: [Scope]
  ) -> Scope? {
    switch kind(of: tag, source, scopes) {
    case .group(let shape), .list(let shape): .names(shape)
    case .text, .texts: .text
    case .markup: .text
    case .flag, nil: nil
    }
  }

  private mutating func kind(
    of tag: TemplateTag, _ source: TemplateSource, _ scopes: [Scope]
  ) -> TemplateShape.Kind? {
    if tag.name == "." {
      if case .text? = scopes.last { return .text }
      add(source, tag.line, "'.' stands for a text, and there is none here")
      return nil
    }
    let parts = tag.name.utf8.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    guard let first = parts.first, let found = lookUp(first, scopes) else {
      reportUnknown(tag, source, scopes)
      return nil
    }
    var kind = found
    for part in parts.dropFirst() {
      guard case .group(let shape) = kind, let next = shape.names[part] else {
        add(source, tag.line, "unknown name \(tag.name.quoted)")
        return nil
      }
      kind = next
    }
    return kind
  }

  private func lookUp(_ name: String, _ scopes: [Scope]) -> TemplateShape.Kind? {
    for case .names(let shape) in scopes.reversed() {
      if let kind = shape.names[name] { return kind }
    }
    return nil
  }

  private mutating func reportUnknown(
    _ tag: TemplateTag, _ source: TemplateSource, _ scopes: [Scope]
  ) {
    var known: Set<String> = []
    for case .names(let shape) in scopes { known.formUnion(shape.names.keys) }
    add(
      source, tag.line, "unknown name \(tag.name.quoted)",
      remedy: tag.name.didYouMean(among: known.sorted()))
  }

  private mutating func add(
    _ source: TemplateSource?, _ line: Int?, _ summary: String, remedy: String? = nil
  ) {
    let diagnostic = Diagnostic(
      .error, summary, file: source?.file, line: line, remedy: remedy)
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }
}
