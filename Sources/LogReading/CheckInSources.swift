import TrainingModel

/// Keeps one source a measure, where several devices measured the same mornings: their methods
/// differ, and a normal made of two is nobody's.
///
/// On each day it is the source that has the measure on most of the 28 days up to it, by name
/// where two have as many. A later day so never changes an earlier one, and whoever changes
/// watches is with the new one after two weeks. A gap of the chosen source stays a gap. What a
/// person wrote is not touched.
struct CheckInSources {
  private(set) var diagnostics: [Diagnostic] = []

  private static let window = 28

  mutating func oneEach(_ checkIns: [CheckIn]) -> [CheckIn] {
    guard checkIns.contains(where: \.isMeasured) else { return checkIns }
    var result = checkIns
    for measure in MeasuredSeries.ofDevices { keepOne(measure, of: &result) }
    return result.filter { !$0.isMeasured || !$0.isBare }
  }

  private mutating func keepOne(_ measure: MeasuredSeries, of checkIns: inout [CheckIn]) {
    var sources: [Int: Set<String>] = [:]
    for checkIn in checkIns where checkIn.isMeasured && measure.stands(in: checkIn) {
      sources[checkIn.day.number, default: []].insert(checkIn.sourceName)
    }
    guard Set(sources.values.joined()).count > 1 else { return }
    var chosen: [Int: String] = [:]
    var dropped: [String: (count: Int, kept: String, first: CheckIn)] = [:]
    for index in checkIns.indices where checkIns[index].isMeasured {
      let checkIn = checkIns[index]
      guard measure.stands(in: checkIn) else { continue }
      let day = checkIn.day.number
      guard let best = chosen[day] ?? Self.mostOften(sources, upTo: day) else { continue }
      chosen[day] = best
      guard best != checkIn.sourceName else { continue }
      measure.remove(from: &checkIns[index])
      let earlier = dropped[checkIn.sourceName]
      dropped[checkIn.sourceName] = (
        (earlier?.count ?? 0) + 1, best, earlier?.first ?? checkIn
      )
    }
    for (source, drop) in dropped.sorted(by: { $0.key < $1.key }) {
      diagnostics.append(
        Diagnostic(
          .remark,
          "\(measure.rawValue) is taken from \(drop.kept);"
            + " \(drop.count == 1 ? "1 value" : "\(drop.count) values") of \(source)"
            + " \(drop.count == 1 ? "was" : "were") left out, for two methods make no normal",
          file: drop.first.origins.first?.file,
          remedy: "take one of the two out of the log, if you prefer the other"))
    }
  }

  /// The source of most days, of several the first by name.
  private static func mostOften(_ sources: [Int: Set<String>], upTo last: Int) -> String? {
    var counts: [String: Int] = [:]
    for day in last - window + 1...last {
      for source in sources[day] ?? [] { counts[source, default: 0] += 1 }
    }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}

extension MeasuredSeries {
  /// What of it only one device may tell; answers are not measured.
  fileprivate static let ofDevices = allCases.filter { $0 != .answers && $0 != .orthostatic }

  fileprivate func remove(from checkIn: inout CheckIn) {
    switch self {
    case .sleep:
      checkIn.sleepHours = nil
      checkIn.bedtime = nil
      checkIn.wakeTime = nil
      checkIn.napMinutes = nil
    case .restingHeartRate: checkIn.restingHeartRate = nil
    case .hrv: checkIn.hrvRMSSD = nil
    case .respirationRate: checkIn.respirationRate = nil
    case .oxygenSaturation: checkIn.oxygenSaturation = nil
    case .skinTemperature: checkIn.skinTemperatureDeviation = nil
    case .orthostatic, .answers: break
    }
  }
}

extension CheckIn {
  /// Whether a device or an app told it, rather than a person.
  var isMeasured: Bool { origins.contains { $0.kind.isRecording } }

  var sourceName: String {
    source ?? (origins.first?.kind == .fit ? "FIT files" : "exports")
  }

  /// Whether nothing is left but the day.
  fileprivate var isBare: Bool {
    var bare = CheckIn(day: day)
    bare.source = source
    bare.origins = origins
    return bare == self
  }
}
