/// The words of templates that are the same on every page, for `{{words.name}}`.
package struct Labels: Hashable, Sendable {
  package var skip: String
  package var homeName: String
  package var siteName: String
  package var alsoAs: String
  package var runner: String
  package var load: String
  package var evidence: String
  package var evidenceIs: String
  package var sevenDays: String
  package var weekAsTable: String
  package var weekTable: String
  package var ladder: String
  package var loadByWeek: String
  package var corridorBox: String
  package var dashed: String
  package var formulas: String
  package var allFormulas: String
  package var coachFor: String
  package var coachOf: String
  package var minutes: String
  package var rpe: String
  package var estimated: String
  package var latest: String
  package var call: String
  package var readLetter: String
  package var latestWeek: String
  package var everyWeek: String
  package var weekDrawing: String
  package var firstCall: String
  package var toTheLeft: String
  package var lastCall: String
  package var toTheRight: String
  package var downWeek: String
  package var weeksBefore: String
  package var weekMark: String
  package var weekNumber: String
  package var weekFirstDay: String
  package var weekMarkCall: String
  package var fewLines: String
  package var wholeSeason: String
  package var leanOn: String
  package var season: String
  package var seasonRows: String
  package var seasonTable: String
  package var guidance: String
  package var howGood: String
  package var whenSuggested: String
  package var notWhen: String
  package var lettersAdvised: String
  package var sources: String
  package var needs: String
  package var missing: String
  package var notFound: String
  package var mayHaveMoved: String
  package var allWeeks: String
  package var and: String
  package var theGuidance: String
  package var stillThere: String
}

extension Labels {
  static let fields = TemplateFields<Labels>([
    .text("skip") { $0.skip }, .text("homeName") { $0.homeName }, .text("siteName") { $0.siteName },
    .text("alsoAs") { $0.alsoAs }, .text("runner") { $0.runner }, .text("load") { $0.load },
    .text("evidence") { $0.evidence }, .text("evidenceIs") { $0.evidenceIs },
    .text("sevenDays") { $0.sevenDays }, .text("weekAsTable") { $0.weekAsTable },
    .text("weekTable") { $0.weekTable }, .text("ladder") { $0.ladder },
    .text("loadByWeek") { $0.loadByWeek }, .text("corridorBox") { $0.corridorBox },
    .text("dashed") { $0.dashed }, .text("formulas") { $0.formulas },
    .text("allFormulas") { $0.allFormulas }, .text("coachFor") { $0.coachFor },
    .text("coachOf") { $0.coachOf }, .text("minutes") { $0.minutes }, .text("rpe") { $0.rpe },
    .text("estimated") { $0.estimated }, .text("latest") { $0.latest }, .text("call") { $0.call },
    .text("readLetter") { $0.readLetter }, .text("latestWeek") { $0.latestWeek },
    .text("everyWeek") { $0.everyWeek }, .text("weekDrawing") { $0.weekDrawing },
    .text("firstCall") { $0.firstCall }, .text("toTheLeft") { $0.toTheLeft },
    .text("lastCall") { $0.lastCall }, .text("toTheRight") { $0.toTheRight },
    .text("downWeek") { $0.downWeek }, .text("weeksBefore") { $0.weeksBefore },
    .text("weekMark") { $0.weekMark }, .text("weekNumber") { $0.weekNumber },
    .text("weekFirstDay") { $0.weekFirstDay }, .text("weekMarkCall") { $0.weekMarkCall },
    .text("fewLines") { $0.fewLines }, .text("wholeSeason") { $0.wholeSeason },
    .text("leanOn") { $0.leanOn }, .text("season") { $0.season },
    .text("seasonRows") { $0.seasonRows }, .text("seasonTable") { $0.seasonTable },
    .text("guidance") { $0.guidance }, .text("howGood") { $0.howGood },
    .text("whenSuggested") { $0.whenSuggested }, .text("notWhen") { $0.notWhen },
    .text("lettersAdvised") { $0.lettersAdvised }, .text("sources") { $0.sources },
    .text("needs") { $0.needs }, .text("missing") { $0.missing }, .text("notFound") { $0.notFound },
    .text("mayHaveMoved") { $0.mayHaveMoved }, .text("allWeeks") { $0.allWeeks },
    .text("and") { $0.and }, .text("theGuidance") { $0.theGuidance },
    .text("stillThere") { $0.stillThere },
  ])
}
