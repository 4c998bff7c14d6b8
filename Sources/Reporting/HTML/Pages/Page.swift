import TrainingModel

/// A page of a site, or a report that stands alone, with its values.
///
/// Indirect, as a page holds a whole report, and pages are handed on more often than made.
package indirect enum Page: Sendable {
  /// The letter for the runner and the public; one sheet for a coach.
  case week(WeekPage)
  case home(HomePage)
  case season(SeasonPage)
  case guidance(GuidanceIndexPage)
  case practice(PracticePage)
  case methods(MethodsPage)
  case text(TextPage)
  case notFound(NotFoundPage)
  case roster(RosterPage)

  var template: PageTemplate {
    switch self {
    case .week(let page): page.report.meta.audience == .coach ? .coach : .week
    case .home: .home
    case .season: .season
    case .guidance: .guidance
    case .practice: .practice
    case .methods: .methods
    case .text: .text
    case .notFound: .notFound
    case .roster: .roster
    }
  }
}

/// The templates that must be there, each with what it may ask for.
enum PageTemplate: String, CaseIterable {
  case layout, week, coach, home, season, guidance, practice, methods, text, roster
  case notFound = "not-found"

  /// The name under which every page has the labels of its language.
  static let words = "words"

  /// What the template may ask for.
  var shape: TemplateShape {
    var shape = ownShape
    shape.names[Self.words] = .group(Labels.fields.shape)
    return shape
  }

  private var ownShape: TemplateShape {
    switch self {
    case .layout: FramedPage.fields.shape
    case .week, .coach: WeekPage.fields.shape
    case .home: HomePage.fields.shape
    case .season: SeasonPage.fields.shape
    case .guidance: GuidanceIndexPage.fields.shape
    case .practice: PracticePage.fields.shape
    case .methods: MethodsPage.fields.shape
    case .text: TextPage.fields.shape
    case .notFound: NotFoundPage.fields.shape
    case .roster: RosterPage.fields.shape
    }
  }
}

extension HTMLRenderer {
  /// What stands between the frame's header and footer.
  func main(of page: Page, words: StandingWords) -> Markup {
    let labels = words.language.labels
    let value =
      switch page {
      case .week(let page): WeekPage.fields(page, labels: labels)
      case .home(let page): HomePage.fields(page, labels: labels)
      case .season(let page): SeasonPage.fields(page, labels: labels)
      case .guidance(let page): GuidanceIndexPage.fields(page, labels: labels)
      case .practice(let page): PracticePage.fields(page, labels: labels)
      case .methods(let page): MethodsPage.fields(page, labels: labels)
      case .text(let page): TextPage.fields(page, labels: labels)
      case .notFound(let page): NotFoundPage.fields(page, labels: labels)
      case .roster(let page): RosterPage.fields(page, labels: labels)
      }
    return templates.render(value, with: page.template.rawValue, words: words)
  }
}
