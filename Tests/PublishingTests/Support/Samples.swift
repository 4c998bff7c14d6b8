@testable import Publishing

/// Small sites, as a builder would hand them over.
enum Samples {
  /// Ten weeks, an entrance and a stylesheet; `edition` is on every page.
  static func site(_ edition: String, weeks: Int = 10) throws -> OutgoingSite {
    try OutgoingSite(files(edition, weeks: weeks))
  }

  static func files(_ edition: String, weeks: Int = 10) -> [(path: String, bytes: [UInt8])] {
    let pages = (1...max(1, weeks)).prefix(weeks).map { week in
      (path: "weeks/2025-W\(week)/index.html", bytes: page("week \(week), \(edition)"))
    }
    return pages + [
      (path: "index.html", bytes: page("entrance, \(edition)")),
      (path: "site.css", bytes: Array("body { margin: 0 }\n".utf8)),
    ]
  }

  static func page(_ text: String) -> [UInt8] {
    Array("<!doctype html><p>\(text)</p>\n".utf8)
  }

  /// Looked through for nothing.
  static func checked(_ edition: String, weeks: Int = 10) throws -> CheckedSite {
    try LeakScan([]).check(site(edition, weeks: weeks))
  }

  /// What a target should hold: pages by path, without the marker.
  static func texts(_ edition: String, weeks: Int = 10) -> [String: String] {
    Dictionary(
      files(edition, weeks: weeks).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Sender {
  /// Looks at the target and decides what would be done.
  func plan(
    _ site: CheckedSite, allowsShrinking: Bool = false
  ) throws(SendingFault) -> SendingPlan {
    try SendingPlan(site, onto: look(), allowsShrinking: allowsShrinking)
  }

  /// Plans and sends in one go.
  @discardableResult
  func publish(_ edition: String, weeks: Int = 10, allowsShrinking: Bool = false) throws
    -> SendingPlan
  {
    try preflight()
    let plan = try plan(
      Samples.checked(edition, weeks: weeks), allowsShrinking: allowsShrinking)
    try send(plan)
    return plan
  }
}

extension [String: String] {
  var withoutMarker: [String: String] { filter { $0.key != Marker.fileName } }

  func adding(_ others: [String: String]) -> [String: String] {
    merging(others) { _, other in other }
  }
}
