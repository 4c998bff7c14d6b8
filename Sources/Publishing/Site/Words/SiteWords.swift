import Guidance
import Reporting
import TrainingModel

/// The sentences of the site around its letters, in one language.
///
/// Beside those of `Words`; each language's lie in a folder of their own, as there.
protocol SiteWords: Words {
  var navigation: (latest: String, weeks: String, season: String, guidance: String, methods: String)
  { get }
  func siteTitle(runner: String) -> String
  func siteFooter(runner: String) -> String
  var siteCaution: String { get }
  var feedName: String { get }
  var noLog: String { get }
  var noWeekYet: String { get }
  var neighborWeeks: String { get }
  var neighborPractices: String { get }
  var earlier: String { get }
  var later: String { get }
  var notFoundTitle: String { get }
  func textDescription(_ title: String, runner: String) -> String
  /// `Week 46, 10–16 November 2025`.
  func datedWeek(_ meta: ReportMeta) -> String
  var guidanceHeadline: String { get }
  func guidanceLede(pages: Int) -> [String]
  var guidanceDescription: String { get }
  func guidanceSection(_ id: String) -> String?
  var methodsHeadline: String { get }
  var methodsLede: [String] { get }
  var methodsDescription: String { get }
  func metricGroup(_ group: MetricSection) -> String
  /// What the latest week had to work with: `Week 46: 51 ms, normal 55–61`.
  func standing(_ line: MetricLine, week: String) -> String

  // MARK: - The season

  /// `Training is up by 27%.`
  func seasonHeadline(_ load: SeasonSeries?) -> String
  func seasonTitle(_ headline: String) -> String
  func seasonDescription(_ season: Season, runner: String) -> String
  func seasonLede(
    _ season: Season, load: SeasonSeries?, fitness: SeasonSeries?
  ) -> [String]
  func seasonFacts(_ season: Season) -> [(label: String, text: String)]
  func seasonIntro(_ season: Season) -> String
  func seasonTableHeadings(_ names: [String]) -> [String]
  func seasonNote(_ report: WeekReport?) -> String
  var race: String { get }
  var fitnessAndFatigue: String { get }
  var form: String { get }
  func loadClaim(_ load: SeasonSeries, _ season: Season) -> String
  func loadLabels(_ load: SeasonSeries, hasDownWeeks: Bool) -> [String]
  func fitnessClaim(_ fitness: SeasonSeries) -> String
  func fitnessLabels(_ fitness: SeasonSeries, _ fatigue: SeasonSeries) -> [String]
  func formClaim(_ form: SeasonSeries) -> String
  var formLabels: [String] { get }
  /// What a line shows; as a row's heading, or behind the name and the value.
  func claim(_ series: SeasonSeries, isRow: Bool) -> String
  func sleepClaim(_ sleep: SeasonSeries, need: Double) -> String
  func lineLabels(_ series: SeasonSeries, need: String?) -> [String]
  /// `Load, weeks 21–46`.
  func seriesTitle(_ series: SeasonSeries, _ season: Season) -> String
  /// All values, for those who cannot see the picture.
  func values(_ series: SeasonSeries, _ season: Season) -> String

  // MARK: - Rules of a guidance page

  /// One of several lines that must all hold.
  func ruleLine(_ text: String, isLast: Bool) -> String
  func not(_ condition: String) -> String
  func together(_ conditions: [String]) -> String
  func either(_ conditions: [String]) -> String
  /// A finding by its title, inside a rule.
  func finding(_ title: String) -> String
  /// `3 or more`, `under 7`.
  func amount(_ comparison: Rule.Comparison, _ number: String) -> String
  /// `foam rolling done on 2 or more days of the week`.
  func practiceDone(_ title: String, days: String) -> String
  /// `2 or more rest days`: what is counted.
  func counted(_ amount: String, _ metric: String) -> String
  /// `monotony of over 2`: what is measured.
  func measured(_ metric: String, _ amount: String) -> String
}

extension Language {
  func siteWords(for audience: Audience, units: Settings.Units) -> any SiteWords {
    switch self {
    case .english: English(audience: audience, units: units)
    case .german: German(audience: audience, units: units)
    }
  }
}
