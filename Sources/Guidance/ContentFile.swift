import PlainYAML
import TrainingModel

/// A text file of `Content`, by its path as the person knows it.
package struct ContentFile: Hashable, Sendable {
  package let path: String
  package let text: String
  /// `Content/Guidance/rest/sleep.md` in parts.
  let folders: [String]

  package init(path: String, text: String) {
    self.path = path
    self.text = text
    folders = path.split(separator: "/").map(String.init)
  }
}

extension ContentFile {
  /// Larger pages are refused: Markdown of that size is costly to render.
  static let largestSize = 1024 * 1024

  enum Kind { case finding, page, sources, other }

  var kind: Kind {
    if folders.last == "sources.yml" { return .sources }
    if folders.dropLast().last == "Findings" { return .finding }
    return folders.dropLast(2).last == "Guidance" ? .page : .other
  }

  /// Whether it lies below `Content/Languages`: the words of another file in a language.
  var isTranslation: Bool { folders.dropFirst().first == "Languages" }

  /// `sleep`: the file name without `.md`.
  var slug: String { String((folders.last ?? "").dropLast(3)) }

  var hasSlugAsName: Bool {
    let slug = slug
    return (1...80).contains(slug.utf8.count) && slug.utf8.allSatisfy(Self.isSlugByte)
      && slug.utf8.first != UInt8(ascii: "-")
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte == UInt8(ascii: "-")
    }
  }

  /// Front matter and body, or what is wrong with them.
  func parts() -> Result<(fields: YAMLNode, page: FrontMatter), Rejected> {
    guard text.utf8.count <= Self.largestSize else { return .failure(rejected(.tooLarge)) }
    guard hasSlugAsName else { return .failure(rejected(.badName(folders.last ?? ""))) }
    do throws(YAMLFault) {
      guard let page = try FrontMatter.split(text) else {
        return .failure(rejected(.noFrontMatter, at: YAMLPlace(line: 1, column: 1)))
      }
      return .success((try page.fields(), page))
    } catch {
      return .failure(Rejected(diagnostic: error.diagnostic(file: path)))
    }
  }

  private func rejected(_ fault: ContentFault, at place: YAMLPlace? = nil) -> Rejected {
    Rejected(diagnostic: fault.diagnostic(file: path, at: place))
  }

  /// Why nothing of a file can be used.
  struct Rejected: Error {
    let diagnostic: Diagnostic
  }
}
