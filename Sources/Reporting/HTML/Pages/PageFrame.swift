import TrainingModel

/// What stands around every page: head, wordmark, navigation, footer.
package struct PageFrame: Sendable {
  /// An entry of the navigation.
  package struct Entry: Sendable {
    package var title: String
    package var address: SiteAddress
    package var isCurrent: Bool
    /// Whether the page belongs below this one.
    package var isAbove: Bool
    /// `prev` or `next`, where the page is one of a row.
    package var relation: String?

    package init(
      title: String, address: SiteAddress, isCurrent: Bool = false, isAbove: Bool = false,
      relation: String? = nil
    ) {
      self.title = title
      self.address = address
      self.isCurrent = isCurrent
      self.isAbove = isAbove
      self.relation = relation
    }
  }

  /// How a day stands below its letter of the wordmark: a bar, an open bar, or the ground alone.
  package enum DayMark: Sendable {
    case training, rest, unlogged

    package init(_ day: GlanceDay) {
      self = day.isRestDay ? .rest : day.load == .missing ? .unlogged : .training
    }
  }

  /// Another form of the same page, beside it.
  package struct Alternate: Sendable {
    package var title: String
    package var link: SafeLink

    package init(title: String, link: SafeLink) {
      self.title = title
      self.link = link
    }
  }

  package var language = Language.english
  package var audience = Audience.runner
  package var title: String
  package var description: String
  /// nil for a file that stands alone: it links to no other page and carries its stylesheet.
  package var address: SiteAddress?
  package var navigation: [Entry] = []
  /// The seven days of the wordmark, from the first of the week.
  package var days = [DayMark](repeating: .training, count: 7)
  package var alternates: [Alternate] = []
  package var footer: [String] = []
  /// Where to go on from the end of the page, with a name for it: the week before and after.
  package var neighbors: [Entry] = []
  package var neighborsName = ""
  /// What a feed reader calls the site's feed; nil where there is none.
  package var feedTitle: String?
  /// Where the web manifest is: beside the page, or in an address that holds it whole.
  package var manifest: String?
  /// `article` or `website`, for those who show a preview of a link.
  package var kind = "website"
  /// The whole address of the page, where the site's place is known.
  package var canonical: SafeLink?

  package init(title: String, description: String, address: SiteAddress? = nil) {
    self.title = title
    self.description = description
    self.address = address
  }
}

extension PageFrame {
  /// The words of the page and of what stands around it.
  var words: StandingWords { StandingWords(language: language, audience: audience) }
}

/// A page put into its frame, ready for the layout.
struct FramedPage: Sendable {
  var frame: PageFrame
  var main: Markup
  var stylesheet: Stylesheet
  /// `week`, `coach`: for the stylesheet.
  var kind: String

  private static let word = ["R", "E", "S", "T", "D", "A", "Y"]

  /// The name, each letter above its day.
  private var wordmark: Markup {
    zip(Self.word, frame.days).map { letter, day -> Markup in
      switch day {
      case .training: "<i>\(letter)</i>"
      case .rest: "<i class=\"o\">\(letter)</i>"
      case .unlogged: "<i class=\"u\">\(letter)</i>"
      }
    }.joined()
  }

  static let fields = TemplateFields<FramedPage>([
    .text("language") { $0.frame.language.code },
    .text("title") { $0.frame.title },
    .text("description") { $0.frame.description },
    .text("kind") { $0.kind },
    .text("policy") { $0.policy },
    .link("stylesheet") { $0.frame.address?.link(to: .stylesheet) },
    .markup("styleHTML") { $0.frame.address == nil ? $0.stylesheet.markup : nil },
    .markup("symbolsSVG") { _ in ChartSymbol.symbols },
    .markup("mainHTML") { $0.main },
    .link("home") { $0.frame.address?.link(to: .home) },
    .markup("wordmarkHTML") { $0.wordmark },
    .flag("hasNavigation") { !$0.frame.navigation.isEmpty },
    .markup("navigationHTML") { page in page.frame.navigation.map(page.item).joined() },
    .flag("hasNeighbors") { !$0.frame.neighbors.isEmpty },
    .text("neighborsName") { $0.frame.neighborsName },
    .markup("neighborsHTML") { page in page.frame.neighbors.map(page.item).joined() },
    .flag("isOfSite") { $0.frame.address != nil },
    .text("preview") { $0.frame.kind },
    .link("canonical") { $0.frame.canonical },
    .text("feedTitle") { $0.frame.feedTitle },
    .link("feed") { page in
      page.frame.feedTitle.flatMap { _ in page.frame.address?.link(to: .feed) }
    },
    .text("manifest") { $0.frame.manifest },
    .flag("hasAlternates") { !$0.frame.alternates.isEmpty },
    .list("alternates", alternateFields) { $0.frame.alternates },
    .texts("footer") { $0.frame.footer },
  ])

  private static let alternateFields = TemplateFields<PageFrame.Alternate>([
    .text("title") { $0.title }, .link("link") { $0.link },
  ])

  /// An entry of the navigation or of the neighbors.
  private func item(_ entry: PageFrame.Entry) -> Markup {
    let link = frame.address?.link(to: entry.address)?.address ?? ""
    let relation = entry.relation ?? ""
    return """
      <li><a href="\(link)"\(" rel=\"\(relation)\"", if: !relation.isEmpty)\
      \(" aria-current=\"page\"", if: entry.isCurrent)\
      \(" aria-current=\"true\"", if: entry.isAbove)>\(entry.title)</a></li>
      """
  }

  /// Nothing from elsewhere, nothing that runs: a second line of defense.
  private var policy: String {
    let style = frame.address == nil ? "'\(stylesheet.hash)'" : "'self'"
    return "default-src 'none'; style-src \(style); img-src 'self' data:; base-uri 'none'; "
      + "form-action 'none'" + (frame.manifest == nil ? "" : "; manifest-src 'self' data:")
  }
}
