import TrainingModel

/// Whose device, app or hand the morning values come from, so that a normal never holds values of
/// two: a new device starts a new one.
///
/// Values are told apart by their source, not cut at a day: whoever goes back to the old device
/// finds the old normal, and two that take turns each keep their own.
struct MorningSources: Hashable, Sendable {
  /// Whose values a column holds on a day; nil where everything is one person's or one device's.
  private let places: [MeasuredSeries: [Int?]]
  private let names: [String]

  /// What stands for values that no device or app is named for.
  static let own = "your own entry"

  /// - Parameter days: place in `checkIns` by day, -1 without one.
  init(_ checkIns: [CheckIn], at days: [Int]) {
    var names: [String] = []
    var places: [MeasuredSeries: [Int?]] = [:]
    // Where nobody names a source, everything is the runner's own.
    let isNamed = !checkIns.allSatisfy(\.sources.isEmpty)
    for series in MeasuredSeries.allCases where isNamed && Self.isMixed(series, checkIns) {
      places[series] = days.map { place in
        guard place >= 0, series.stands(in: checkIns[place]) else { return nil }
        let name = checkIns[place].sources[series] ?? Self.own
        if let place = names.firstIndex(of: name) { return place }
        names.append(name)
        return names.count - 1
      }
    }
    self.places = places
    self.names = names
  }

  private static func isMixed(_ series: MeasuredSeries, _ checkIns: [CheckIn]) -> Bool {
    var first: String?
    for place in checkIns.indices where series.stands(in: checkIns[place]) {
      let name = checkIns[place].sources[series] ?? own
      if let first, first != name { return true }
      first = name
    }
    return false
  }

  private func places(of column: MorningColumn) -> [Int?]? {
    column.series.flatMap { places[$0] }
  }
}

extension MorningSources {
  /// Who measured on `day`, else who did last before it; nil where it makes no difference.
  func source(of column: MorningColumn, on day: Int) -> Int? {
    guard let places = places(of: column) else { return nil }
    return places.prefix(max(0, day + 1)).last { $0 != nil }.flatMap(\.self)
  }

  /// Who measured on most of these days, the later of two as frequent; without any, who did last
  /// before them.
  func source(of column: MorningColumn, in days: Range<Int>) -> Int? {
    guard let places = places(of: column) else { return nil }
    let seen = days.clamped(to: 0..<places.count).compactMap { places[$0] }
    guard !seen.isEmpty else { return source(of: column, on: days.lowerBound - 1) }
    var best = seen[0]
    for source in seen where count(source, seen) >= count(best, seen) { best = source }
    return best
  }

  /// Whether the value of this day is from `source`; nil stands for any.
  func isFrom(_ source: Int?, _ column: MorningColumn, on day: Int) -> Bool {
    guard let source, let places = places(of: column) else { return true }
    return places[day] == source
  }

  func name(_ source: Int?) -> String? { source.map { names[$0] } }

  /// Who measured on this day, by name; nil where everything has one source.
  func name(of column: MorningColumn, on day: Int) -> String? {
    guard let places = places(of: column), places.indices.contains(day) else { return nil }
    return name(places[day])
  }

  private func count(_ source: Int, _ seen: [Int]) -> Int { seen.count { $0 == source } }
}

/// Since when, and from what to what, the values of a column have another source.
struct NewBaseline: Hashable, Sendable {
  let day: Int
  let from: String
  let to: String
}

extension MorningSources {
  /// Where the normal before a week started anew within its 28 days or the week itself; nil where
  /// it did not.
  func restart(of column: MorningColumn, week: Range<Int>) -> NewBaseline? {
    guard let places = places(of: column), let source = source(of: column, in: week) else {
      return nil
    }
    let days = ((week.lowerBound - Baseline.days)..<week.upperBound)
      .clamped(to: 0..<places.count)
    guard
      let last = days.last(where: { places[$0] != nil && places[$0] != source }),
      let first = ((last + 1)..<max(days.upperBound, last + 1)).first(where: {
        places[$0] == source
      }), !(days.lowerBound..<last).contains(where: { places[$0] == source })
    else { return nil }
    return NewBaseline(day: first, from: name(places[last]) ?? "", to: name(source) ?? "")
  }
}

extension MorningColumn {
  /// The series whose source it has; nil where no normal is made of it.
  var series: MeasuredSeries? {
    switch self {
    case .energy, .soreness, .mood, .stress, .motivation, .appetite, .sleepQuality,
      .overallRecovery:
      .answers
    case .lnRMSSD: .hrv
    case .restingHeartRate: .restingHeartRate
    case .respiration: .respirationRate
    case .oxygen: .oxygenSaturation
    case .skinTemperature: .skinTemperature
    case .orthostatic: .orthostatic
    case .sleepHours, .napMinutes, .midpoint, .weight, .alcohol: nil
    }
  }
}
