import Reporting

/// The list of pages for search engines. It needs whole addresses, so that there is one only where
/// the site's place is known.
struct Sitemap: Sendable {
  static let path = "sitemap.xml"

  let base: SiteBase
  let pages: [SiteAddress]

  var text: String {
    let addresses = pages.filter { $0 != .notFound }.map(base.address(of:)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let lines = addresses.map { "<url><loc>\($0.escapedForXML)</loc></url>" }
    return
      ([
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
      ] + lines + ["</urlset>", ""]).joined(separator: "\n")
  }
}
