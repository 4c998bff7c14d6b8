import TrainingModel

/// Where a page of the site lies. Links between pages are relative and name the file, so that the
/// site can be opened from a folder and served from any path.
package enum SiteAddress: Hashable, Sendable {
  case home
  case season
  case methods
  case guidance
  case notFound
  case stylesheet
  case feed
  case manifest
  /// `2025-W46`, or the date of its Sunday.
  case week(String)
  /// A guidance page: `rest`, `sleep`. Its address keeps when the page moves to another section.
  case practice(section: String, slug: String)
  /// A free page, such as `about`.
  case page(String)
  /// Where a number is explained: a place on the methods page.
  case metric(MetricID)

  /// The file, from the top of the site: `2025/w46/index.html`.
  package var path: String {
    switch self {
    case .home: "index.html"
    case .season: "season/index.html"
    case .methods, .metric: "methods/index.html"
    case .guidance: "guidance/index.html"
    case .notFound: "404.html"
    case .stylesheet: "restday.css"
    case .feed: "feed.xml"
    case .manifest: "manifest.webmanifest"
    case .week(let id): "\(Self.folder(ofWeek: id))/index.html"
    case .practice(_, let slug): "guidance/\(slug)/index.html"
    case .page(let slug): "\(slug)/index.html"
    }
  }

  /// `2025/w46` for `2025-W46`, `2025/11-09` for `2025-11-09`.
  private static func folder(ofWeek id: String) -> String {
    let (year, rest) = (id.utf8.prefix(4), id.utf8.dropFirst(5))
    let isNumbered = rest.first == UInt8(ascii: "W")
    return String(Substring(year)) + "/" + (isNumbered ? "w" : "")
      + String(Substring(rest.dropFirst(isNumbered ? 1 : 0)))
  }

  /// The link from this page to another: `../../methods/index.html#hrv-week-ln`.
  package func link(to other: SiteAddress) -> SafeLink? {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    let up = String(repeating: "../", count: depth)
    guard case .metric(let id) = other else { return SafeLink(up + other.path) }
    return SafeLink(up + other.path + "#" + Self.anchor(of: id))
  }

  /// `hrv-week-ln`: a metric's place on the methods page.
  package static func anchor(of id: MetricID) -> String {
    String(
      decoding: id.rawValue.utf8.map {
        $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0
      }, as: UTF8.self)
  }
}
