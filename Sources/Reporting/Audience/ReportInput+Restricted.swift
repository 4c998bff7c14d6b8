import TrainingModel

extension ReportInput {
  /// The input with everything taken out that an audience must not see.
  ///
  /// A report is only ever made from what is left, so that no sentence, picture or label can rest
  /// on a withheld field.
  package func restricted(to visibility: Visibility) -> ReportInput {
    guard visibility.audience != .runner else { return self }
    var result = self
    result.settings = settings.restricted(to: visibility)
    let own = restricted([week], to: visibility)
    result.week = own[own.startIndex]
    result.history = restricted(history, to: visibility)
    result.descriptions =
      sharedWeeks?.descriptions(for: visibility)
      ?? descriptions.filter { visibility.allows($0.id) }
    result.findings = findings.filter { !$0.metrics.isEmpty && visibility.allows($0.metrics) }
    let known = Set(result.findings.map(\.id))
    result.advice = advice.compactMap { $0.restricted(to: visibility, findings: known) }
    result.followed = followed.compactMap { $0.restricted(to: visibility) }
    result.log = log.restricted(to: visibility)
    // Which conditions a runner has could be read off the practices that are left out: they stay
    // ruled out, and nothing says so.
    if !visibility.allows(.practice) || !visibility.allows(.index) { result.mornings = nil }
    result.changes = []
    return result
  }

  private func restricted(
    _ weeks: ArraySlice<MeasuredWeek>, to visibility: Visibility
  ) -> ArraySlice<MeasuredWeek> {
    sharedWeeks?.restricted(weeks, to: visibility, practices: knownPractices)
      ?? weeks.map { $0.restricted(to: visibility, practices: knownPractices) }[...]
  }
}

extension AdviceInput {
  /// The advice with the reasons and doses that are allowed; nil when none of its reasons is.
  fileprivate func restricted(to visibility: Visibility, findings: Set<String>) -> AdviceInput? {
    if let field = Field.told(byPractice: practice), !visibility.allows(field) { return nil }
    var result = self
    result.because = because.filter {
      findings.contains($0.finding) && visibility.allows($0.metric)
    }
    guard because.isEmpty || !result.because.isEmpty else { return nil }
    result.doses = doses.filter { visibility.allows($0.metrics) }
    if !visibility.allows(how.metrics) { result.how = FilledText("") }
    return result.doses.isEmpty ? nil : result
  }
}

extension FollowedInput {
  /// The line with the doses that are allowed; nil when what it rests on is not.
  fileprivate func restricted(to visibility: Visibility) -> FollowedInput? {
    if let field = Field.told(byPractice: practice), !visibility.allows(field) { return nil }
    guard visibility.allows(.practice),
      visibility.allows(restsOn + (metric.map { [$0] } ?? []))
    else { return nil }
    var result = self
    result.doses = doses.filter { visibility.allows($0.metrics) }
    return result.doses.isEmpty ? nil : result
  }
}

extension Settings {
  /// Only what words and numbers are set with; nothing about the person.
  fileprivate func restricted(to visibility: Visibility) -> Settings {
    var result = Settings()
    result.runner = runner
    result.units = units
    result.weekStart = weekStart
    result.language = language
    result.sleepNeedHours = visibility.allows(.sleep) ? sleepNeedHours : result.sleepNeedHours
    result.indexWeights = visibility.allows(.index) ? indexWeights : [:]
    if visibility.allows(.plan) {
      result.races = races.map {
        Race(
          day: $0.day, name: visibility.allows(.titles) ? $0.name : nil,
          distanceMeters: $0.distanceMeters)
      }
      result.plan = plan.map { $0.restricted(to: visibility) }
    }
    return result
  }
}

extension TrainingLog {
  fileprivate func restricted(to visibility: Visibility) -> TrainingLog {
    TrainingLog(
      sessions: sessions.map { $0.restricted(to: visibility) },
      checkIns: checkIns.map { $0.restricted(to: visibility) },
      notes: visibility.allows(.notes) ? notes.map { $0.withoutFile } : [],
      plan: visibility.allows(.plan) ? plan.map { $0.restricted(to: visibility) } : [])
  }
}

extension Note {
  fileprivate var withoutFile: Note {
    Note(day: day, title: title, text: text, origin: Origin(file: "", kind: origin.kind))
  }
}

extension PlannedSession {
  fileprivate func restricted(to visibility: Visibility) -> PlannedSession {
    PlannedSession(
      day: day, sport: sport, kind: kind, minutes: minutes, distanceMeters: distanceMeters,
      title: visibility.allows(.titles) ? title : nil)
  }
}
