import Foundation

@testable import Reporting

/// Whatever Markdown goes in, what comes out has our own tags only, and links where they may lead.
func expectMarkdown(_ text: String) {
  let markup: MarkdownMarkup
  do throws(MarkdownFault) {
    markup = try MarkdownMarkup(text)
  } catch {
    expectPlain([error.diagnostic(file: "note.md")])
    return
  }
  let html = markup.whole.html
  var open: [String] = []
  var rest = Array(html.utf8)[...]
  while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
    guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else {
      return expect(false, "a tag is closed: \(html)")
    }
    let tag = String(decoding: rest[(start + 1)..<end], as: UTF8.self)
    take(tag, &open, html)
    rest = rest[(end + 1)...]
  }
  expect(open.isEmpty, "every element is closed: \(html)")
}

private let elements: Set<String> = [
  "p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "em", "strong", "code", "pre", "blockquote", "a",
]

/// Each tag is one of ours; elements close in the order in which they were opened.
private func take(_ tag: String, _ open: inout [String], _ html: String) {
  if tag == "br" || tag == "hr" { return }
  if tag.hasPrefix("/") {
    let last = open.popLast()
    return expect(last == String(tag.dropFirst()), "tags are nested: </\(last ?? "")> in \(html)")
  }
  let name = tag.utf8.prefix { $0 != UInt8(ascii: " ") }
  let element = String(Substring(name))
  expect(elements.contains(element), "a tag of ours: <\(tag)>")
  open.append(element)
  let attribute = tag.dropFirst(element.count)
  if element == "a" {
    expect(isSafeLink(attribute), "a link leads where it may: <\(tag)>")
  } else if element == "ol", !attribute.isEmpty {
    let number = attribute.utf8.filter { (0x30...0x39).contains($0) }
    let plain = " start=\"\(String(decoding: number, as: UTF8.self))\""
    expect(attribute.utf8.elementsEqual(plain.utf8), "a list starts at a number: <\(tag)>")
  } else {
    expect(attribute.isEmpty, "no other attribute: <\(tag)>")
  }
}

private func isSafeLink(_ attribute: Substring) -> Bool {
  let bytes = Array(attribute.utf8)
  let head = Array(" href=\"".utf8)
  guard bytes.starts(with: head), bytes.last == UInt8(ascii: "\"") else { return false }
  let address = String(decoding: bytes[head.count..<(bytes.count - 1)], as: UTF8.self)
  guard !address.utf8.contains(UInt8(ascii: "\"")) else { return false }
  let plain = address.replacingOccurrences(of: "&quot;", with: "\"")
    .replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&amp;", with: "&")
    .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
  return SafeLink(plain) != nil
}
