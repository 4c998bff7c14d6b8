import TrainingModel

/// What one audience gets, from the audience table and the runner's settings.
package struct Visibility: Hashable, Sendable {
  package let audience: Audience
  private let allowed: Set<Field>
  /// Fields that the runner's own pages leave out as sections, while the numbers stay in JSON.
  private let unshown: Set<Field>

  package init(_ audience: Audience, settings: Settings) {
    self.audience = audience
    let rules = settings.audiences[audience] ?? Settings.AudienceRules()
    switch audience {
    case .runner:
      allowed = Set(Field.allCases)
      let shown = settings.show.union(rules.show).flatMap(Field.shown)
      let hidden = settings.hide.union(rules.hide).flatMap(Field.hidden)
      unshown = Set([Field.weight]).subtracting(shown).union(hidden)
    case .coach, .public:
      let shown = Set(rules.show.flatMap(Field.shown)).intersection(Self.widest(for: audience))
      let hidden = rules.hide.union(settings.hide).flatMap(Field.hidden)
      allowed = Self.plain(for: audience).union(shown).subtracting(hidden)
      unshown = []
    }
  }

  /// What an audience gets without being named.
  private static func plain(for audience: Audience) -> Set<Field> {
    switch audience {
    case .runner: Set(Field.allCases)
    case .coach:
      [
        .load, .form, .sleep, .hrv, .rhr, .energy, .motivation, .soreness, .run, .index, .practice,
        .plan,
      ]
    case .public: [.load]
    }
  }

  /// What the settings can widen it to: nothing makes feelings, illness or weight public.
  private static func widest(for audience: Audience) -> Set<Field> {
    switch audience {
    case .runner, .coach: Set(Field.allCases)
    case .public: [.load, .form, .sleep, .hrv, .rhr, .run, .index, .practice, .plan]
    }
  }
}

extension Visibility {
  package func allows(_ field: Field) -> Bool { allowed.contains(field) }

  /// Whether a page shows the field as a section of its own.
  package func shows(_ field: Field) -> Bool { allows(field) && !unshown.contains(field) }

  /// A metric is allowed when all it rests on is.
  package func allows(_ id: MetricID) -> Bool {
    if audience == .runner { return true }
    guard let fields = id.fields else { return false }
    // The public gets the verdict's word, and nothing that was concluded from it.
    if audience == .public, id.group == "verdict" { return false }
    return fields.allSatisfy(allows)
  }

  package func allows(_ ids: [MetricID]) -> Bool { ids.allSatisfy(allows) }

  /// A metric is shown on a page when all it rests on is.
  package func shows(_ id: MetricID) -> Bool {
    guard allows(id) else { return false }
    return (id.fields ?? []).allSatisfy { !unshown.contains($0) }
  }

  /// Feel, sleep and heart as words: for the coach as long as a part is given, for the public only
  /// where all parts are named.
  package func allowsWord(ofGroup parts: [Field]) -> Bool {
    audience == .public ? parts.allSatisfy(allows) : parts.contains(where: allows)
  }

  /// The names of what is not given, in a fixed order.
  package var withheld: [String] {
    Field.allCases.filter { !allows($0) }.map(\.rawValue)
  }
}
