import Reporting
import TrainingModel

/// The feed of letters (Atom, RFC 4287): the latest year of them, newest first.
///
/// Its ids are made from runner and week alone and its dates from the weeks, so that building the
/// site again makes no letter new.
struct AtomFeed: Sendable {
  private let runner: String
  private let weeks: [WeekReport]
  private let base: SiteBase?
  private let title: String
  private let language: Language

  private static let mostEntries = 53

  init(_ site: SiteBuilder) {
    runner = site.input.runner
    weeks = site.weeks.written.suffix(Self.mostEntries).reversed()
    base = site.input.base
    language = site.input.language
    title = site.words.siteTitle(runner: site.input.runner)
  }

  var text: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.code)\">",
      "<id>\(id(of: "feed"))</id>",
      "<title>\(title.escapedForXML)</title>",
      "<updated>\(weeks.first.map(updated) ?? Self.never)</updated>",
      "<author><name>\(runner.escapedForXML)</name></author>",
      "<link rel=\"alternate\" type=\"text/html\" href=\"\(link(to: .home))\"/>",
    ]
    if base != nil { lines.append("<link rel=\"self\" href=\"\(link(to: .feed))\"/>") }
    return (lines + weeks.map(entry) + ["</feed>", ""]).joined(separator: "\n")
  }

  private func entry(_ report: WeekReport) -> String {
    [
      "<entry>",
      "<id>\(id(of: report.meta.week.id))</id>",
      "<title>\("\(report.meta.weekName): \(report.verdict.headline)".escapedForXML)</title>",
      "<updated>\(updated(report))</updated>",
      "<link rel=\"alternate\" type=\"text/html\" href=\"\(link(to: .week(report.meta.week.id)))\"/>",
      "<summary>\("\(report.meta.dates). \(report.verdict.sentence)".escapedForXML)</summary>",
      "</entry>",
    ].joined(separator: "\n")
  }

  /// Relative to the feed where the site's place is not known.
  private func link(to page: SiteAddress) -> String {
    (base?.address(of: page) ?? page.path).escapedForXML
  }

  /// Noon of the week's last day, which is that day nearly everywhere.
  private func updated(_ report: WeekReport) -> String { "\(report.meta.week.end)T12:00:00Z" }

  private static let never = "1970-01-01T00:00:00Z"

  /// A UUID of our own making (version 8 of RFC 9562): the digest of what it names.
  private func id(of name: String) -> String {
    var bytes = Array(Digest.bytes(of: "restday\0\(runner)\0\(name)".utf8).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
    return "urn:uuid:" + groups.joined(separator: "-")
  }
}

extension String {
  /// As markup, without the two characters that HTML bears and XML does not.
  var escapedForXML: String {
    var scalars = String.UnicodeScalarView()
    for scalar in escapedForMarkup.unicodeScalars {
      scalars.append(scalar.value == 0xFFFE || scalar.value == 0xFFFF ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}
