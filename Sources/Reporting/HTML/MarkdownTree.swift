import Clibcmark

/// Walks the tree that libcmark reads, step by step and never by recursion, and writes markup.
struct MarkdownTree {
  private var output = ""
  private var opening: Markup?
  private var sections: [MarkdownMarkup.Section] = []
  private var title: String?
  /// While reading a heading that begins a section: its plain words.
  private var heading: String?
  /// While inside a picture: its words only.
  private var pictures = 0
  /// For each open link whether it was written.
  private var links: [Bool] = []
  private var inlineDepth = 0
  private let text: String

  init(_ text: String) { self.text = text }

  /// The markup before the first heading of the second level, and the sections after it.
  func parts() throws(MarkdownFault) -> (opening: Markup, sections: [MarkdownMarkup.Section]) {
    var walker = self
    walker.walk()
    walker.finishSection()
    return (walker.opening ?? .none, walker.sections)
  }

  private mutating func walk() {
    var bytes = text
    let root = bytes.withUTF8 { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        cmark_parse_document(
          characters.baseAddress, characters.count, CMARK_OPT_VALIDATE_UTF8)
      }
    }
    guard let root else { return }
    defer { cmark_node_free(root) }
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
    }
  }

  private mutating func finishSection() {
    let body = Markup(assembled: output)
    output = ""
    if let title {
      sections.append(.init(title: title, body: body))
    } else {
      opening = body
    }
    title = nil
  }
}

extension MarkdownTree {
  private mutating func enter(_ node: OpaquePointer) {
    let type = cmark_node_get_type(node)
    if isPlain { return enterPlain(node, type) }
    switch type {
    case CMARK_NODE_PARAGRAPH: if !isTight(node) { output += "<p>" }
    case CMARK_NODE_HEADING: enterHeading(node)
    case CMARK_NODE_BLOCK_QUOTE: output += "<blockquote>\n"
    case CMARK_NODE_LIST: output += listStart(node)
    case CMARK_NODE_ITEM: output += "<li>"
    case CMARK_NODE_CODE_BLOCK: output += "<pre><code>\(literal(node))</code></pre>\n"
    case CMARK_NODE_THEMATIC_BREAK: output += "<hr>\n"
    case CMARK_NODE_TEXT: output += literal(node)
    case CMARK_NODE_SOFTBREAK: output += "\n"
    case CMARK_NODE_LINEBREAK: output += "<br>\n"
    case CMARK_NODE_CODE: output += "<code>\(literal(node))</code>"
    case CMARK_NODE_EMPH: openInline("<em>")
    case CMARK_NODE_STRONG: openInline("<strong>")
    case CMARK_NODE_LINK: openLink(node)
    case CMARK_NODE_IMAGE: pictures += 1
    default: break
    }
  }

  private mutating func leave(_ node: OpaquePointer) {
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_IMAGE { pictures -= 1 }
    if type == CMARK_NODE_HEADING, let words = heading {
      heading = nil
      title = words
      return
    }
    if isPlain || type == CMARK_NODE_IMAGE { return }
    switch type {
    case CMARK_NODE_PARAGRAPH: output += isTight(node) ? "" : "</p>\n"
    case CMARK_NODE_HEADING: output += "</h\(headingLevel(node))>\n"
    case CMARK_NODE_BLOCK_QUOTE: output += "</blockquote>\n"
    case CMARK_NODE_LIST: output += isOrdered(node) ? "</ol>\n" : "</ul>\n"
    case CMARK_NODE_ITEM: output += "</li>\n"
    case CMARK_NODE_EMPH: closeInline("</em>")
    case CMARK_NODE_STRONG: closeInline("</strong>")
    case CMARK_NODE_LINK: if links.popLast() ?? false { output += "</a>" }
    default: break
    }
  }

  /// Whether only words are wanted: inside a picture or a section's heading.
  private var isPlain: Bool { pictures > 0 || heading != nil }

  private mutating func enterPlain(_ node: OpaquePointer, _ type: cmark_node_type) {
    if type == CMARK_NODE_IMAGE { pictures += 1 }
    let words: String
    switch type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: words = plainLiteral(node)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words = " "
    default: return
    }
    if heading != nil { heading?.append(words) } else { output += words.escapedForMarkup }
  }
}

extension MarkdownTree {
  /// A heading of the second level at the top begins a section; others stay where they are.
  private mutating func enterHeading(_ node: OpaquePointer) {
    let isTop = cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_DOCUMENT
    if isTop, cmark_node_get_heading_level(node) <= 2 {
      finishSection()
      heading = ""
    } else {
      output += "<h\(headingLevel(node))>"
    }
  }

  /// Below the page's own headings.
  private func headingLevel(_ node: OpaquePointer) -> Int {
    Swift.max(3, Swift.min(6, Int(cmark_node_get_heading_level(node))))
  }

  private func isOrdered(_ node: OpaquePointer) -> Bool {
    cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
  }

  private func listStart(_ node: OpaquePointer) -> String {
    guard isOrdered(node) else { return "<ul>\n" }
    let start = cmark_node_get_list_start(node)
    return start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n"
  }

  /// Whether a paragraph is the line of a tight list, which has no `p`.
  private func isTight(_ node: OpaquePointer) -> Bool {
    guard let list = cmark_node_parent(cmark_node_parent(node)) else { return false }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) == 1
  }

  private mutating func openInline(_ tag: String) {
    inlineDepth += 1
    if inlineDepth <= MarkdownLimits.deepest { output += tag }
  }

  private mutating func closeInline(_ tag: String) {
    if inlineDepth <= MarkdownLimits.deepest { output += tag }
    inlineDepth -= 1
  }

  private mutating func openLink(_ node: OpaquePointer) {
    let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    let link = SafeLink(address)
    links.append(link != nil)
    if let link { output += "<a href=\"\(link.address.escapedForMarkup)\">" }
  }

  private func literal(_ node: OpaquePointer) -> String { plainLiteral(node).escapedForMarkup }

  private func plainLiteral(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
