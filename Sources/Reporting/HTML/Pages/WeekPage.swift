import TrainingModel

/// The letter of a week as its templates see it: the report, and where the page lies.
package struct WeekPage: Sendable {
  package let report: WeekReport
  /// nil for a report that stands alone: it links to no other page of the site.
  package let address: SiteAddress?
  /// Whether there is a page of the week before and after to link to.
  package var hasPrevious = false
  package var hasNext = false
  /// The guidance pages that the site has, by slug; others are named without a link.
  package var guidance: Set<String> = []
  /// A line for each of the weeks up to this one, where a coach asked for several.
  package var weeks: [WeekLine] = []

  package init(_ report: WeekReport, address: SiteAddress? = nil) {
    self.report = report
    self.address = address
  }

  /// Whether the letter is longer than most, so that its print leaves out what the screen shows
  /// besides, and still fits two sheets.
  var isDense: Bool {
    let advice = report.advice.lines.reduce(0) { $0 + $1.why.utf8.count + $1.how.utf8.count }
    let words = report.verdict.lede.reduce(0) { $0 + $1.utf8.count }
    let rows =
      report.signals.lines.count + report.glance.practices.count + report.sessions.rows.count
      + 2 * report.flags.count + report.basis.missing.count + report.basis.changed.count
    return rows + advice / 110 + words / 120 > report.meta.language.longestPrint
  }

  func link(to other: SiteAddress) -> SafeLink? { address?.link(to: other) }

  func link(toPractice slug: String, in section: String) -> SafeLink? {
    guard guidance.contains(slug) else { return nil }
    return link(to: .practice(section: section, slug: slug))
  }
}

extension WeekPage {
  /// The name under which its templates have the headings.
  static let headings = "h"

  static let fields = TemplateFields<WeekPage>(
    hero + pictures + signals + advice + nextWeek + record)

  private static let hero: [TemplateField<WeekPage>] = [
    .group(headings, Headings.fields) { $0.report.headings },
    .text("runner") { $0.report.meta.runner },
    .text("weekName") { $0.report.meta.weekName },
    .text("weekShort") { $0.report.meta.weekShort },
    .text("dates") { $0.report.meta.dates },
    .text("coverage") { $0.report.meta.coverageText },
    .text("comparedWith") { $0.report.meta.comparedWith },
    .text("previousVerdict") { $0.report.meta.previousVerdict },
    .link("previousLink") { page in
      guard page.hasPrevious, let week = page.report.meta.previousWeek else { return nil }
      return page.link(to: .week(week.id))
    },
    .link("nextLink") { page in
      guard page.hasNext, let week = page.report.meta.nextWeek else { return nil }
      return page.link(to: .week(week.id))
    },
    .link("methodsLink") { $0.link(to: .methods) },
    .text("headline") { $0.report.verdict.headline },
    .texts("lede") { $0.report.verdict.lede },
    .text("sure") { $0.report.verdict.sure },
    .text("sureReason") { $0.report.verdict.sureReason },
    .flag("hasLadder") { !$0.report.verdict.ladder.isEmpty },
    .markup("ladderHTML") { page in
      page.report.verdict.ladder.map { $0.markup(page.report.headings) }.joined()
    },
    .list("groups", GroupLevels.Line.fields) { $0.report.verdict.groups.groups },
    .text("loadLevel") { $0.report.verdict.groups.loadText },
    .flag("hasFlags") { !$0.report.flags.isEmpty },
    .list("flags", FlagLine.fields) { $0.report.flags },
    .texts("good") { $0.report.good },
    .flag("hasGood") { !$0.report.good.isEmpty },
    .flag("isDense") { $0.isDense },
    .text("standingLine") { $0.report.standingLine },
    .text("withheld") { $0.report.withheldLine },
    .flag("hasQuestions") { !$0.report.questions.isEmpty },
    .texts("questions") { $0.report.questions },
    .flag("hasWeeks") { !$0.weeks.isEmpty },
    .list("weeks", WeekLine.fields) { $0.weeks },
  ]
}

extension WeekLine {
  static let fields = TemplateFields<WeekLine>([
    .text("short") { $0.short },
    .text("call") { $0.call },
    .text("load") { $0.loadText },
  ])
}

extension LadderStep {
  /// A step of the ladder of verdicts.
  fileprivate func markup(_ headings: Headings) -> Markup {
    """
    <li\(" aria-current=\"true\"", if: isThisWeek)><b>\(name)</b>\(meaning)\
    \(" <small>\(headings.lastWeek)</small>", if: isLastWeek)\
    \(" <small>\(headings.thisWeek)</small>", if: isThisWeek)</li>
    """
  }
}

extension GroupLevels.Line {
  static let fields = TemplateFields<GroupLevels.Line>([
    .text("name") { $0.name },
    .text("level") { $0.levelText },
  ])
}

extension FlagLine {
  static let fields = TemplateFields<FlagLine>([
    .text("text") { $0.text },
    .flag("isEmergency") { $0.urgency == .emergency },
  ])
}

extension Headings {
  static let fields = TemplateFields<Headings>([
    .text("flags") { $0.flags }, .text("glance") { $0.glance }, .text("signals") { $0.signals },
    .text("advice") { $0.advice }, .text("good") { $0.good }, .text("followed") { $0.followed },
    .text("nextWeek") { $0.nextWeek }, .text("care") { $0.care },
    .text("sessions") { $0.sessions }, .text("mornings") { $0.mornings },
    .text("notes") { $0.notes }, .text("basis") { $0.basis },
    .text("clinician") { $0.clinician }, .text("why") { $0.why }, .text("how") { $0.how },
    .text("evidence") { $0.evidence }, .text("howSure") { $0.howSure },
    .text("verdict") { $0.verdict }, .text("lastWeek") { $0.lastWeek },
    .text("thisWeek") { $0.thisWeek }, .text("normal") { $0.normal },
    .text("runner") { $0.runner }, .text("week") { $0.week }, .text("logged") { $0.logged },
    .text("compared") { $0.compared }, .text("before") { $0.before },
    .text("practices") { $0.practices }, .text("signal") { $0.signal },
    .text("inWords") { $0.inWords }, .text("asked") { $0.asked }, .text("did") { $0.did },
    .text("happened") { $0.happened }, .text("so") { $0.so }, .text("day") { $0.day },
    .text("session") { $0.session }, .text("notLogged") { $0.notLogged },
    .text("outsideNormal") { $0.outsideNormal }, .text("rest") { $0.rest },
    .text("easy") { $0.easy }, .text("moderate") { $0.moderate }, .text("hard") { $0.hard },
    .text("shortOfNeed") { $0.shortOfNeed }, .text("index") { $0.index },
    .text("planned") { $0.planned }, .text("weekByWeek") { $0.weekByWeek },
    .text("details") { $0.details },
    .text("asks") { $0.asks },
  ])
}
