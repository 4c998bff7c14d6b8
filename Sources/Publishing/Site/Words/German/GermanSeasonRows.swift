import Reporting
import TrainingModel

/// The rows of the season in German.
extension German {
  var race: String { "Wettkampf" }
  var fitnessAndFatigue: String { "Fitness, Ermüdung" }
  var form: String { "Form" }

  func loadClaim(_ load: SeasonSeries, _ season: Season) -> String {
    let weeks =
      season.downWeeks == 1
      ? "einer leichteren Woche" : "\(count(season.downWeeks)) leichteren Wochen"
    let rest = season.downWeeks > 0 ? ", mit \(weeks)" : ""
    if load.extreme == .high { return "Die größte Belastung aus \(load.known.count) Wochen\(rest)" }
    if load.extreme == .low {
      return "Die kleinste Belastung aus \(load.known.count) Wochen\(rest)"
    }
    return "Belastung, Woche für Woche\(rest)"
  }

  func loadLabels(_ load: SeasonSeries, hasDownWeeks: Bool) -> [String] {
    ["\(load.unit) pro Woche"] + (hasDownWeeks ? ["blasse Balken: leichtere Wochen"] : [])
  }

  func fitnessClaim(_ fitness: SeasonSeries) -> String {
    if fitness.extreme == .high { return "Die Fitness ist so hoch wie nie in der Saison" }
    if fitness.extreme == .low { return "Die Fitness ist so niedrig wie nie in der Saison" }
    return "Fitness und Ermüdung am Ende jeder Woche"
  }

  func fitnessLabels(_ fitness: SeasonSeries, _ fatigue: SeasonSeries) -> [String] {
    [
      "Punkte pro Tag", "dick: Fitness, jetzt \(fitness.points.last?.text ?? "")",
      "dünn: Ermüdung, jetzt \(fatigue.points.last?.text ?? "")",
    ]
  }

  func formClaim(_ form: SeasonSeries) -> String {
    if form.extreme == .low { return "Die Ermüdung lag nie in der Saison so weit über der Fitness" }
    if form.extreme == .high { return "Die frischeste Woche der Saison" }
    let tired = form.values.reversed().prefix { ($0 ?? 0) < 0 }.count
    if tired > 1 { return "Die Ermüdung liegt seit \(count(tired)) Wochen über der Fitness" }
    return "Form am Ende jeder Woche"
  }

  var formLabels: [String] { ["Fitness minus Ermüdung", "über der Linie: frisch"] }

  /// What a line shows; as a row's heading, or behind the name and the value.
  func claim(_ series: SeasonSeries, isRow: Bool) -> String {
    let text = claim(series)
    return isRow ? "\(series.name): \(text)" : text
  }

  private func claim(_ series: SeasonSeries) -> String {
    if let (flag, weeks) = series.streak, weeks > 1 {
      return "seit \(count(weeks)) Wochen \(side(flag)) dem üblichen Bereich"
    }
    if let extreme = series.extreme {
      return "so \(extreme == .high ? "hoch" : "niedrig") wie nie in \(series.known.count) Wochen"
    }
    if let (flag, _) = series.streak { return "\(side(flag)) dem üblichen Bereich" }
    guard series.normal != nil else { return "Woche für Woche" }
    return series.flagged == 0
      ? "stets im üblichen Bereich"
      : "in \(series.flagged) von \(series.known.count) Wochen außerhalb des üblichen Bereichs"
  }

  private func side(_ flag: SignalLine.Flag) -> String { flag == .high ? "über" : "unter" }

  func sleepClaim(_ sleep: SeasonSeries, need: Double) -> String {
    let short = sleep.known.count { $0 < need }
    if short == 0 { return "Der Schlaf hat den Bedarf in jeder Woche gedeckt" }
    return short == sleep.known.count
      ? "Der Schlaf lag in jeder Woche unter dem Bedarf"
      : "Der Schlaf lag in \(short) von \(sleep.known.count) Wochen unter dem Bedarf"
  }

  func lineLabels(_ series: SeasonSeries, need: String?) -> [String] {
    let band = series.normal.map { _ in "Band: üblich \(series.normalText)" }
    return [series.unit, need.map { "Linie: \($0)" }, band].compactMap(\.self)
      .filter { !$0.isEmpty }
  }

  /// `Belastung, Wochen 21–46`.
  func seriesTitle(_ series: SeasonSeries, _ season: Season) -> String {
    "\(series.name), \(weeks(season.weeks))"
  }

  /// All values, for those who cannot see the picture.
  func values(_ series: SeasonSeries, _ season: Season) -> String {
    let values = zip(season.weeks, series.points).map {
      "\(dates.shortName($0)): \($1.value == nil ? noLog : $1.text)"
    }
    return "\(seriesTitle(series, season)). \(values.joined(separator: "; "))."
  }
}
