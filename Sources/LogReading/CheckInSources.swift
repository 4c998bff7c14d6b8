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
    var result = checkIns
    for measure in MeasuredSeries.ofDevices { keepOne(measure, of: &result) }
    return result.filter { !$0.isMeasured || !$0.isBare }
  }

  private mutating func keepOne(_ measure: MeasuredSeries, of checkIns: inout [CheckIn]) {
    var days: [String: Set<Int>] = [:]
    for checkIn in checkIns where checkIn.isMeasured && measure.stands(in: checkIn) {
      days[checkIn.sourceName, default: []].insert(checkIn.day.number)
    }
    guard days.count > 1 else { return }
    let sources = days.keys.sorted()
    var dropped: [String: (count: Int, kept: String, first: CheckIn)] = [:]
    for index in checkIns.indices where checkIns[index].isMeasured {
      let checkIn = checkIns[index]
      guard measure.stands(in: checkIn) else { continue }
      let last = checkIn.day.number
      let counts = sources.map { source in
        (last - Self.window + 1...last).count { days[source]?.contains($0) == true }
      }
      guard let most = counts.max(), let best = counts.firstIndex(of: most),
        sources[best] != checkIn.sourceName
      else { continue }
      measure.remove(from: &checkIns[index])
      let earlier = dropped[checkIn.sourceName]
      dropped[checkIn.sourceName] = (
        (earlier?.count ?? 0) + 1, sources[best], earlier?.first ?? checkIn
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
