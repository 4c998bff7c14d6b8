import TrainingModel

/// Checks the words of one page: headings, length, wording, links.
struct PageTextCheck {
  private let library: Library
  private let page: GuidancePage
  private let lines: [Substring]

  private static let wordCount = 120...400

  init(_ library: Library, _ page: GuidancePage) {
    self.library = library
    self.page = page
    lines = page.body.split(separator: "\n", omittingEmptySubsequences: false)
  }

  var diagnostics: [Diagnostic] { headings + length + wording + links }

  private var headings: [Diagnostic] {
    let found = lines.filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3).trimmed }
    guard found != page.language.pageHeadings else { return [] }
    let expected = page.language.pageHeadings.joined(separator: ", ")
    return [warning("the headings are not: \(expected)")]
  }

  private var length: [Diagnostic] {
    let words = page.body.split(whereSeparator: \.isWhitespace)
      .count { $0.contains { $0.isLetter || $0.isNumber } }
    guard !Self.wordCount.contains(words) else { return [] }
    let limits = "\(Self.wordCount.lowerBound) to \(Self.wordCount.upperBound)"
    return [warning("\(words) words; a page has \(limits)")]
  }

  private var wording: [Diagnostic] {
    let fields = [page.title, page.summary, page.evidenceNote] + (page.dose + page.how).map(\.text)
    let inFields = fields.flatMap { Wording.forbidden(in: $0, page.language) }
      .map { warning("the wording \($0.quoted) is not ours") }
    let inBody = lines.enumerated().flatMap { offset, line in
      Wording.forbidden(in: String(line), page.language).map {
        warning("the wording \($0.quoted) is not ours", line: page.bodyFirstLine + offset)
      }
    }
    return inFields + inBody
  }

  /// Links to other pages: `../rest/sleep.md`, `sleep.md`.
  private var links: [Diagnostic] {
    lines.enumerated().flatMap { offset, line in
      Self.targets(in: line).filter { $0.hasSuffix(".md") && !leadsToPage($0) }.map {
        warning("the link \($0.quoted) leads to no page", line: page.bodyFirstLine + offset)
      }
    }
  }

  private func leadsToPage(_ target: String) -> Bool {
    var path = [page.section]
    for part in target.split(separator: "/").map(String.init) {
      if part == ".." { _ = path.popLast() } else { path.append(part) }
    }
    guard path.count == 2, let other = library.page(String(path[1].dropLast(3))) else {
      return false
    }
    return other.section == path[0]
  }

  private static func targets(in line: Substring) -> [String] {
    line.components(between: "](", and: ")").filter { !$0.contains(":") }
      .map { String($0.prefix { $0 != "#" }) }
  }

  private func warning(_ summary: String, line: Int? = nil) -> Diagnostic {
    Diagnostic(.warning, summary, file: page.textFile, line: line)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  fileprivate func components(between open: String, and close: Character) -> [String] {
    var rest = self
    var found = [String]()
    while let start = rest.firstRange(of: open) {
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: close) else { break }
      found.append(String(rest[..<end]))
    }
    return found
  }
}
