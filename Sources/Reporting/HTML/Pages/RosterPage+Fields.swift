import TrainingModel

/// A roster as its template sees it.
extension RosterPage {
  static let fields = TemplateFields<RosterPage>([
    .text("headline") { $0.headline },
    .text("lede") { $0.lede },
    .list("facts", Fact.fields) { $0.facts },
    .list("groups", Group.fields) { $0.groups },
    .flag("hasUnread") { !$0.unread.isEmpty },
    .text("unreadHeading") { $0.unreadHeading },
    .list("unread", Unread.fields) { $0.unread },
  ])
}

extension RosterPage.Fact {
  static let fields = TemplateFields<RosterPage.Fact>([
    .text("label") { $0.label },
    .text("text") { $0.text },
  ])
}

extension RosterPage.Group {
  static let fields = TemplateFields<RosterPage.Group>([
    .text("anchor") { "\($0.standing)" },
    .text("heading") { $0.heading },
    .list("runners", RosterPage.Runner.fields) { $0.runners },
  ])
}

extension RosterPage.Runner {
  static let fields = TemplateFields<RosterPage.Runner>([
    .text("name") { $0.name },
    .text("reason") { $0.reason },
    .text("detail") { $0.detail },
  ])
}

extension RosterPage.Unread {
  static let fields = TemplateFields<RosterPage.Unread>([
    .text("place") { $0.place },
    .text("reason") { $0.reason },
    .text("remedy") { $0.remedy },
  ])
}

extension HTMLRenderer {
  /// A roster that is whole by itself.
  package func roster(_ page: RosterPage) -> String {
    var frame = PageFrame(title: page.title, description: "\(page.headline) \(page.lede)")
    frame.language = page.language
    frame.audience = .coach
    frame.footer = [page.footer]
    return self.page(.roster(page), in: frame)
  }
}
