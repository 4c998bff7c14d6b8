import Foundation
import Testing

/// The sample runner's log in a home of its own, with the tool's own guidance and templates.
struct SampleHome {
  let scratch: ScratchHome

  init(language: String) throws {
    let settings = try String(
      contentsOf: Binary.package.appending(path: "restday.yml"), encoding: .utf8)
    scratch = try ScratchHome([
      "restday.yml": settings.replacingOccurrences(
        of: "\nlanguage: en\n", with: "\nlanguage: \(language)\n")
    ])
    let content = scratch.folder.appending(path: "Content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Binary.package.appending(path: "Content/Log"), to: content.appending(path: "Log"))
  }

  /// Every page of the site, built anew, by path.
  func site() throws -> [String: String] {
    let outcome = try scratch.run("site", "--quiet")
    try #require(outcome.status == 0, "\(outcome.messages)")
    let pages = try scratch.snapshot().filter { $0.key.hasSuffix(".html") }
    return Dictionary(
      uniqueKeysWithValues: pages.map {
        (String($0.key.dropFirst("Output/site/".count)), String(decoding: $0.value, as: UTF8.self))
      })
  }

  /// What is the same in every language: the runner's own words, and the titles of sources.
  static func ownWords() throws -> String {
    let content = Binary.package.appending(path: "Content")
    var texts = [
      try String(contentsOf: content.appending(path: "sources.yml"), encoding: .utf8),
      try String(contentsOf: Binary.package.appending(path: "restday.yml"), encoding: .utf8),
    ]
    let log = content.appending(path: "Log")
    let names = FileManager.default.enumerator(atPath: log.path)
    while let name = names?.nextObject() as? String {
      guard let bytes = try? Data(contentsOf: log.appending(path: name)) else { continue }
      texts.append(String(decoding: bytes, as: UTF8.self))
    }
    return texts.joined(separator: "\n").split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }
}

/// What a page says, taken from its markup.
enum PageText {
  /// The sentences of three words and more between tags and in attributes that are read out.
  static func sentences(of page: String) -> [String] {
    let body = page.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
    let texts =
      body.matches(of: />([^<>]+)</).map { String($0.1) }
      + ["title", "aria-label", "content", "alt"].flatMap { values(of: $0, in: body) }
    return texts.flatMap { $0.split(separator: ". ") }.compactMap { part in
      let words = unescaped(String(part)).split(whereSeparator: \.isWhitespace)
      guard words.count(where: { $0.contains(where: \.isLetter) }) >= 3,
        words.contains(where: { $0.count > 2 && $0.allSatisfy(\.isLowercase) }),
        !part.contains("'self'"), !part.contains("device-width")
      else { return nil }
      return words.joined(separator: " ")
    }
  }

  private static func unescaped(_ text: String) -> String {
    [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
      .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  /// A citation is the journal of a source and its year.
  static func withoutYear(_ text: String) -> String {
    text.split(separator: " ").dropLast().joined(separator: " ")
  }

  static func values(of attribute: String, in page: String) -> [String] {
    page.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap {
      $0.split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false).first.map(
        String.init)
    }
  }

  static func isInternal(_ link: String) -> Bool {
    !link.contains(":") && !link.hasPrefix("//")
  }

  /// The file that a link from a page of the site leads to.
  static func resolved(_ link: String, from page: String) -> String {
    if link.isEmpty { return page }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else if part != "." { folders.append(String(part)) }
    }
    return folders.joined(separator: "/") + (link.hasSuffix("/") ? "/index.html" : "")
  }
}
