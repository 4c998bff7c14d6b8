import Reporting
import TrainingModel

/// The half a year that ends with the latest letter: each week as its own report had it, so that a
/// later range never changes an earlier flag.
struct Season: Sendable {
  static let length = 26
  /// Fewer logged weeks than this are no season.
  private static let fewestWeeks = 3

  let weeks: [Week]
  /// nil where nothing was logged.
  let reports: [WeekReport?]
  let latest: WeekReport

  /// nil where too few weeks were logged.
  init?(_ all: SiteWeeks) {
    guard let latest = all.latest, let first = all.written.first else { return nil }
    let count = min(Self.length, first.meta.week.start.days(to: latest.meta.week.start) / 7 + 1)
    let weeks = ((1 - count)...0).map(latest.meta.week.advanced(by:))
    let byWeek = Dictionary(
      all.written.map { ($0.meta.week, $0) }, uniquingKeysWith: { first, _ in first })
    let reports = weeks.map { byWeek[$0] }
    guard reports.count(where: { $0 != nil }) >= Self.fewestWeeks else { return nil }
    self.weeks = weeks
    self.reports = reports
    self.latest = latest
  }

  var loggedWeeks: Int { reports.count { $0 != nil } }
  var isDownWeek: [Bool] { reports.map { $0?.meta.isDownWeek ?? false } }
  var downWeeks: Int { isDownWeek.count(where: \.self) }

  /// How often each call was made, from the most careful to the least.
  var calls: [(call: String, count: Int)] {
    VerdictLevel.allCases.compactMap { level in
      let same = reports.compactMap(\.self).filter { $0.verdict.level == level }
      return same.first.map { ($0.verdict.callText, same.count) }
    }
  }
}

/// One number over the weeks of a season.
struct SeasonSeries: Sendable {
  struct Point: Sendable {
    var value: Double?
    /// As that week's letter set it; an en dash without a value.
    var text: String
    var flag: SignalLine.Flag?
  }

  let id: MetricID
  let name: String
  let unit: String
  let points: [Point]
  /// The runner's normal as the latest letter had it.
  let normal: ClosedRange<Double>?
  let normalText: String
}

extension Season {
  /// A signal as the weeks' tables had it; nil where none of them has a value.
  func signal(_ id: MetricID) -> SeasonSeries? {
    let lines = reports.map { report in report?.signals.lines.first { $0.id == id } }
    guard let last = lines.compactMap(\.self).last, lines.contains(where: { $0?.value != nil })
    else { return nil }
    return SeasonSeries(
      id: id, name: last.name, unit: last.unit,
      points: lines.map {
        .init(value: $0?.value, text: $0?.valueText ?? Numbers.missing, flag: $0?.flag)
      },
      normal: last.normal, normalText: last.normalText)
  }

  /// A metric that stands in no table, such as fitness; nil where no week has a value.
  func metric(_ id: MetricID) -> SeasonSeries? {
    let lines = reports.map { report in report?.metrics.first { $0.id == id } }
    guard let last = lines.compactMap(\.self).last,
      lines.contains(where: { $0?.reading.value != nil })
    else { return nil }
    return SeasonSeries(
      id: id, name: last.name, unit: "",
      points: lines.map {
        .init(value: $0?.reading.value, text: $0?.valueText ?? Numbers.missing)
      },
      normal: nil, normalText: "")
  }
}

extension SeasonSeries {
  var values: [Double?] { points.map(\.value) }
  var known: [Double] { points.compactMap(\.value) }
  var flagged: Int { points.count { $0.flag != nil } }

  /// The flag that the latest weeks share, and for how many weeks.
  var streak: (flag: SignalLine.Flag, weeks: Int)? {
    guard let flag = points.last?.flag else { return nil }
    return (flag, points.reversed().prefix { $0.flag == flag }.count)
  }

  /// Where the latest value is the only lowest or highest of eight weeks or more.
  var extreme: SignalLine.Flag? {
    guard let last = points.last?.value, known.count >= 8 else { return nil }
    let others = known.dropLast()
    if others.allSatisfy({ $0 > last }) { return .low }
    return others.allSatisfy { $0 < last } ? .high : nil
  }

  /// The mean of the last four known weeks over that of the first four, as a change in per cent;
  /// nil below twelve weeks.
  var change: Double? {
    guard known.count >= 12 else { return nil }
    let first = known.prefix(4).reduce(0, +)
    return first > 0 ? (known.suffix(4).reduce(0, +) / first - 1) * 100 : nil
  }
}
