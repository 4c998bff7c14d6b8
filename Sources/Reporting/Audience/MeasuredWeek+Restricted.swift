import TrainingModel

extension MeasuredWeek {
  /// The week with what an audience must not see taken out.
  ///
  /// - Parameter practices: those that may be named: any other is the runner's own words, like a
  ///   note.
  package func restricted(
    to visibility: Visibility, practices: Set<String>
  ) -> MeasuredWeek {
    restricted(to: AudienceFilter([], to: visibility, practices: practices))
  }

  func restricted(to filter: AudienceFilter) -> MeasuredWeek {
    let (visibility, practices) = (filter.visibility, filter.practices)
    var result = self
    result.readings = readings.filter { id, _ in filter.allows(id) }
    result.groups = groups.restricted(to: visibility)
    result.index = visibility.allows(.index) ? index.restricted(to: visibility) : .hidden
    if !visibility.allows(.symptoms) { result.flags = [] }
    result.days = days.map { $0.restricted(to: visibility, practices: practices) }
    // They are plain sentences and may speak of anything.
    result.assumptions = []
    return result
  }
}

/// What is taken out of weeks for one audience. Of the metrics that many weeks have, it is worked out
/// once.
struct AudienceFilter: Sendable {
  let visibility: Visibility
  /// Practices that may be named.
  let practices: Set<String>
  private let known: [MetricID: Bool]

  init(_ ids: [MetricID], to visibility: Visibility, practices: Set<String>) {
    self.visibility = visibility
    self.practices = practices
    known = Dictionary(
      ids.map { ($0, Self.allows($0, visibility, practices)) }, uniquingKeysWith: { $1 })
  }

  func allows(_ id: MetricID) -> Bool {
    known[id] ?? Self.allows(id, visibility, practices)
  }

  private static func allows(
    _ id: MetricID, _ visibility: Visibility, _ practices: Set<String>
  ) -> Bool {
    visibility.allows(id) && id.practiceSlug.map(practices.contains) ?? true
  }
}

extension MetricID {
  /// `nap` of `practice.nap.days`.
  package var practiceSlug: String? {
    guard rawValue.utf8.starts(with: "practice.".utf8) else { return nil }
    return member.isEmpty ? nil : member
  }
}

extension IndexResult {
  /// What stands in place of an index that an audience does not get.
  fileprivate static var hidden: IndexResult { .missing(.notApplicable) }

  fileprivate func restricted(to visibility: Visibility) -> IndexResult {
    guard case .value(let index) = self else { return self }
    return .value(
      WeekIndex(
        value: index.value, low: index.low, high: index.high, days: index.days,
        contributors: index.contributors.filter { visibility.allows($0.contributor.field) }))
  }
}

extension GroupScores {
  /// A group keeps its word where that is allowed, its score only where all of its parts are.
  fileprivate func restricted(to visibility: Visibility) -> GroupScores {
    func kept(_ group: Group, _ id: MetricID) -> Group {
      guard visibility.allowsWord(ofGroup: id.fields ?? []) else {
        return Group(level: .unknown, score: nil, days: 0)
      }
      return visibility.allows(id)
        ? group : Group(level: group.level, score: nil, days: group.days)
    }
    return GroupScores(
      feel: kept(feel, "group.feel.score"), sleep: kept(sleep, "group.sleep.score"),
      heart: kept(heart, "group.heart.score"), load: load)
  }
}

extension MeasuredDay {
  fileprivate func restricted(
    to visibility: Visibility, practices: Set<String>
  ) -> MeasuredDay {
    var result = self
    result.checkIn = checkIn.map { $0.restricted(to: visibility) }
    result.checkIn?.practices.removeAll { !practices.contains($0.slug) }
    if !visibility.allows(.sleep) { result.sleepHours = nil }
    result.statuses = statuses.filter { visibility.allows($0.key.field) }
    result.normals = normals.filter { visibility.allows($0.key.field) }
    if !visibility.allows(.index) { result.index = nil }
    result.sessions = sessions.map {
      SessionLoad(
        session: $0.session.restricted(to: visibility), load: $0.load,
        isEstimated: $0.isEstimated, isHard: $0.isHard)
    }
    return result
  }
}

extension Session {
  /// What was done, without where, when exactly, and on which device.
  package func restricted(to visibility: Visibility) -> Session {
    var result = Session(day: day, sport: sport, source: source)
    result.kind = kind
    result.minutes = minutes
    result.distanceMeters = distanceMeters
    result.rpe = rpe
    if visibility.allows(.run) {
      result.averageHeartRate = averageHeartRate
      result.maximumHeartRate = maximumHeartRate
      result.ascentMeters = ascentMeters
    }
    if visibility.allows(.hydration), visibility.allows(.weight) {
      result.weightBeforeKg = weightBeforeKg
      result.weightAfterKg = weightAfterKg
      result.fluidLiters = fluidLiters
    }
    if visibility.allows(.titles) { result.title = title }
    if visibility.allows(.notes) { result.note = note }
    return result
  }
}

extension CheckIn {
  /// The answers that an audience gets; all others are as if never given.
  package func restricted(to visibility: Visibility) -> CheckIn {
    var result = CheckIn(day: day)
    if visibility.allows(.sleep) {
      result.sleepHours = sleepHours
      result.isSleepEstimated = isSleepEstimated
      result.napMinutes = napMinutes
      result.sleepQuality = sleepQuality
    }
    if visibility.allows(.rhr) { result.restingHeartRate = restingHeartRate }
    if visibility.allows(.hrv) { result.hrvRMSSD = hrvRMSSD }
    if visibility.allows(.weight) { result.weightKg = weightKg }
    if visibility.allows(.soreness) { result.soreness = soreness }
    if visibility.allows(.energy) { result.energy = energy }
    if visibility.allows(.stress) { result.stress = stress }
    if visibility.allows(.mood) { result.mood = mood }
    if visibility.allows(.motivation) { result.motivation = motivation }
    if visibility.allows(.appetite) { result.appetite = appetite }
    if visibility.allows(.alcohol) { result.alcoholUnits = alcoholUnits }
    if visibility.allows(.symptoms) { result.symptoms = symptoms }
    if visibility.allows(.illness) { result.isIll = isIll }
    if visibility.allows(.practice) {
      result.practices = practices.filter {
        Field.told(byPractice: $0.slug).map(visibility.allows) ?? true
      }
    }
    if visibility.allows(.notes) { result.note = note }
    return result
  }
}
