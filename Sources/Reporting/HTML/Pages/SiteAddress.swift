import TrainingModel

/// Where a page of the site lies. Links between pages are relative, so that the site can be opened
/// from a folder and served from any path.
package enum SiteAddress: Hashable, Sendable {
  case home
  case season
  case methods
  case guidance
  case notFound
  case stylesheet
  /// `2025-W46`.
  case week(String)
  /// A guidance page: `rest`, `sleep`.
  case practice(section: String, slug: String)
  /// A free page, such as `about`.
  case page(String)
  /// Where a number is explained: a place on the methods page.
  case metric(MetricID)

  /// The file, from the top of the site: `weeks/2025-W46.html`.
  package var path: String {
    switch self {
    case .home: "index.html"
    case .season: "season.html"
    case .methods, .metric: "methods.html"
    case .guidance: "guidance/index.html"
    case .notFound: "404.html"
    case .stylesheet: "restday.css"
    case .week(let id): "weeks/\(id).html"
    case .practice(let section, let slug): "guidance/\(section)/\(slug).html"
    case .page(let slug): "\(slug).html"
    }
  }

  /// The link from this page to another: `../methods.html#hrv-week-ln`.
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
