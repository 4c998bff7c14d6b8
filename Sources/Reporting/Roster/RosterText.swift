/// A roster as plain text, at most 80 columns wide.
package struct RosterText: Sendable {
  private let page: RosterPage

  package init(_ page: RosterPage) {
    self.page = page
  }

  package var text: String {
    let facts = page.facts.map { "\(page.language.lowered($0.label)) \($0.text)" }
    let head = ["RESTDAY", page.language.lowered(page.title)] + facts
    let groups = page.groups.map { group in
      [plain(group.heading).uppercased()]
        + group.runners.flatMap { item("\($0.name): \($0.reason) (\($0.detail))") }
    }
    let opening = [
      wrapped(head.joined(separator: " | ")), wrapped("\(page.headline) \(page.lede)"),
    ]
    let blocks = opening + groups + [unread, wrapped(page.footer)]
    return blocks.filter { !$0.isEmpty }.joined(separator: [""]).joined(separator: "\n") + "\n"
  }

  private var unread: [String] {
    guard !page.unread.isEmpty else { return [] }
    return [plain(page.unreadHeading).uppercased()]
      + page.unread.flatMap { unread in
        item("\(unread.place): \(unread.reason)" + (unread.remedy.map { "; \($0)" } ?? ""))
      }
  }

  private func wrapped(_ text: String) -> [String] {
    Lines.filled(plain(text), width: TextReport.columns)
  }

  private func item(_ text: String) -> [String] {
    Lines.filled(plain(text), first: "- ", indent: "  ", width: TextReport.columns)
  }

  /// In ASCII as far as that keeps it readable: what has no plain form stays as it is, for names in
  /// other scripts must not all look alike.
  private func plain(_ text: String) -> String {
    text.visible.unicodeScalars.map { scalar in
      let plain = String(scalar).ascii(in: page.language)
      return plain == "?" ? String(scalar) : plain
    }.joined()
  }
}
