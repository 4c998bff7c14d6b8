/// What a browser asked for, as far as a preview looks at it.
package struct PreviewRequest: Hashable, Sendable {
  package var method: String
  /// As it was sent, without the query: `/2025/w46/`.
  package var path: String
  package var host: String?
  /// The tag of the page that the browser has already (`If-None-Match`).
  package var knownTag: String?

  package init(method: String = "GET", path: String, host: String?, knownTag: String? = nil) {
    self.method = method
    self.path = path
    self.host = host
    self.knownTag = knownTag
  }
}

/// What is sent back.
package struct PreviewAnswer: Hashable, Sendable {
  package enum Status: Int, Sendable {
    case found = 200
    case moved = 308
    case unchanged = 304
    case unknownPage = 404
    case refusedMethod = 405
    case foreignHost = 421
    case nothingToShow = 503
  }

  package var status: Status
  /// Each name once.
  package var headers: [String: String]
  package var body: [UInt8]
  /// A browser may ask for the headers alone; the length is that of the whole.
  package var sendsBody = true
}

extension PreviewAnswer {
  /// On every answer: private pages are kept by nobody else, shown in no other site's frame, and
  /// handed to no other site's page.
  private static let always = [
    "Cache-Control": "no-cache, private",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  ]

  init(_ status: Status, _ type: ContentType, _ body: [UInt8], more: [String: String] = [:]) {
    self.status = status
    self.body = body
    headers = Self.always.merging(more) { _, new in new }
    headers["Content-Type"] = type.rawValue
  }

  /// A few plain words instead of a page.
  init(_ status: Status, _ words: String, more: [String: String] = [:]) {
    self.init(status, .text, Array((words + "\n").utf8), more: more)
  }
}
