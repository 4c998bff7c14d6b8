import Reporting

/// Turns links between Markdown files, such as `[sleep](../rest/sleep.md)`, into links between
/// pages of the site. A page is known by its file's name, wherever it lies.
struct SiteLinks: Sendable {
  private let addresses: [String: SiteAddress]

  /// Bytes of a link. Without an end to look for, a text of links that never close would be read
  /// to its end for each of them.
  private static let longest = 1024

  init(_ input: SiteInput, hasSeason: Bool) {
    let texts = input.texts.map { text in
      (text.slug, text.slug == SiteText.methods ? SiteAddress.methods : .page(text.slug))
    }
    let practices = input.library.pages.map { page in
      (page.id, SiteAddress.practice(section: page.section, slug: page.id))
    }
    let fixed: [(String, SiteAddress)] = [
      ("index", .home), ("season", hasSeason ? .season : .home), ("methods", .methods),
      ("guidance", .guidance),
    ]
    addresses = Dictionary(practices + texts + fixed, uniquingKeysWith: { first, _ in first })
  }

  /// The text with such links rewritten for the page at `address`; others stay as they are.
  func fitted(_ markdown: String, on address: SiteAddress) -> String {
    let opening = Array("](".utf8)
    let bytes = Array(markdown.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: opening),
        let end = bytes[index...].prefix(Self.longest).firstIndex(of: UInt8(ascii: ")")),
        let link = link(bytes[(index + opening.count)..<end], on: address)
      {
        result += opening + Array(link.utf8)
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where `../rest/sleep.md#how` leads from a page; nil for what is no file of ours.
  private func link(_ target: ArraySlice<UInt8>, on address: SiteAddress) -> String? {
    let ending = Array(".md".utf8)
    let anchor = target.firstIndex(of: UInt8(ascii: "#")) ?? target.endIndex
    let path = target[..<anchor]
    guard path.suffix(ending.count).elementsEqual(ending), !path.contains(UInt8(ascii: ":")) else {
      return nil
    }
    let name = path.split(separator: UInt8(ascii: "/")).last?.dropLast(ending.count) ?? []
    guard let page = addresses[String(decoding: name, as: UTF8.self)],
      let link = address.link(to: page)
    else { return nil }
    return link.address + String(decoding: target[anchor...], as: UTF8.self)
  }
}
