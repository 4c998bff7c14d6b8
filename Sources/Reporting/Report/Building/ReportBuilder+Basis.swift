import TrainingModel

extension ReportBuilder {
  func basis(metrics: [MetricLine], signals: SignalTable) -> Basis {
    Basis(
      missing: missing(metrics),
      assumed: week.assumptions.isEmpty ? estimated : week.assumptions.map(words.assumption),
      currency: words.currency(week.load),
      method: visibility.audience == .public ? [] : words.method(weights: indexWeights),
      formulas: formulas(signals), changed: input.changes)
  }

  /// What was not logged, and what that costs.
  private func missing(_ metrics: [MetricLine]) -> [String] {
    var sentences: [String] = []
    let without = week.days.filter { $0.checkIn == nil }.map(\.day)
    if !without.isEmpty, visibility.audience != .public {
      sentences.append(words.noCheckIn(on: without))
    }
    let unlogged = MorningMeasure.reportOrder
      .filter { visibility.shows($0.field) }
      .filter { measure in !week.days.contains { $0.value(of: measure) != nil } }
    let sleep = visibility.shows(.sleep) && !week.days.contains { $0.sleepHours != nil }
    let names = (sleep ? [name(of: "sleep.mean_h")] : []) + unlogged.map(words.name(of:))
    if !names.isEmpty { sentences.append(words.neverLogged(names)) }
    let unknownDays = week.days.filter { $0.load == .missing }.map(\.day)
    if !unknownDays.isEmpty, week.assumptions.isEmpty {
      sentences.append(words.loadMissing(on: unknownDays))
    }
    if let distance = week.readings["load.distance_km"], distance.value == nil,
      week.coverage.sessions > 0
    {
      sentences.append(words.noDistance)
    }
    let learning = metrics.filter { $0.reading.status == .learning && visibility.shows($0.id) }
    if !learning.isEmpty { sentences.append(words.learningNormals(learning.count)) }
    return sentences
  }

  /// What was estimated; the measured week says it itself where the audience gets its words.
  private var estimated: [String] {
    var sentences: [String] = []
    if week.load.estimatedSessions > 0 {
      sentences.append(words.estimatedLoads(week.load.estimatedSessions))
    }
    let isEstimated = week.days.contains { $0.checkIn?.isSleepEstimated == true }
    if visibility.allows(.sleep), isEstimated {
      sentences.append(words.estimatedSleep)
    }
    return sentences
  }

  private var indexWeights: [(name: String, weight: Double)] {
    Contributor.allCases.map { contributor in
      let own = settings.indexWeights[contributor.rawValue]
      return (words.name(of: contributor), own ?? contributor.standardWeight)
    }
  }

  /// The formula of every number that the page shows.
  private func formulas(_ signals: SignalTable) -> [Basis.Formula] {
    let shown = Set(signals.lines.map(\.id) + input.advice.flatMap { $0.because.map(\.metric) })
    return input.descriptions.all.filter { shown.contains($0.id) }.map {
      Basis.Formula(id: $0.id, name: name(of: $0.id), formula: $0.formula, source: $0.source)
    }
  }

  var betterMornings: BetterMornings {
    guard visibility.shows(.index), visibility.shows(.practice), let study = input.mornings else {
      return BetterMornings(intro: "", lines: [])
    }
    let shown = study.practices.filter {
      $0.pairs >= 40 && $0.exposed >= 10 && $0.pairs - $0.exposed >= 10
        && (Field.told(byPractice: $0.slug).map(visibility.allows) ?? true)
        && (visibility.audience == .runner || input.knownPractices.contains($0.slug))
    }
    let lines = shown.map { practice in
      let name = words.practice(practice.slug)
      return BetterMornings.Line(
        practice: practice.slug, name: name, strength: words.strength(practice),
        text: words.morning(practice, name: name, tested: study.tested),
        estimate: practice.estimate, interval: practice.interval80)
    }
    return BetterMornings(
      intro: words.morningsIntro(hasLines: !lines.isEmpty, pairs: study.pairs), lines: lines)
  }
}
