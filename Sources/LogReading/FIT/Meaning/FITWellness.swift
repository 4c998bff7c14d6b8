/// What a watch measured outside of activities, and a scale. Everything here has a date.
package struct FITWellness: Sendable {
  /// What the device's clock was ahead of UTC; `nil` if missing or impossible.
  package let utcOffsetSeconds: Int?
  package let monitoring: [FITMonitoringSample]
  package let restingHeartRates: [FITRestingHeartRate]
  package let nights: [FITNight]
  package let naps: [FITNap]
  /// RMSSD in milliseconds.
  package let hrvStatuses: [FITHRVStatus]
  /// Five-minute values of RMSSD in milliseconds.
  package let hrvValues: [FITSample]
  package let weights: [FITWeight]
  /// 0 to 100.
  package let stressLevels: [FITSample]
  /// Percent.
  package let oxygenSaturations: [FITSample]
  /// Breaths a minute.
  package let respirationRates: [FITSample]

  /// The all-day heart rate.
  package var heartRates: [FITSample] {
    monitoring.compactMap { sample in
      sample.heartRate.map { FITSample(time: sample.time, value: Double($0)) }
    }
  }

  package var isEmpty: Bool {
    monitoring.isEmpty && restingHeartRates.isEmpty && nights.isEmpty && naps.isEmpty
      && hrvStatuses.isEmpty && hrvValues.isEmpty && weights.isEmpty && stressLevels.isEmpty
      && oxygenSaturations.isEmpty && respirationRates.isEmpty
  }
}

extension FITWellness {
  init(_ contents: [FITPartContent], _ problems: inout [FITProblem]) {
    let contents = contents.filter { $0.fileID?.type?.isPlanOrSetup != true }
    var undated = contents.map(\.untimed).reduce(0, &+)
    func dated<Value>(
      _ list: KeyPath<FITPartContent, [Value]>, _ time: (Value) -> FITTime
    ) -> [Value] {
      let all = contents.flatMap { $0[keyPath: list] }
      let dated = all.filter { time($0).isDated }
      undated += all.count - dated.count
      return dated
    }

    utcOffsetSeconds = FITUTCOffset.seconds(contents.flatMap(\.localTimes))
    monitoring = dated(\.monitoring, \.time)
    restingHeartRates = dated(\.restingHeartRates, \.time)
    nights = FITNight.nights(
      dated(\.sleepLevels, \.time), scores: contents.flatMap(\.sleepScores))
    naps = dated(\.naps, \.start)
    hrvStatuses = dated(\.hrvStatuses, \.time)
    hrvValues = dated(\.hrvValues, \.time)
    weights = dated(\.weights, \.time)
    stressLevels = dated(\.stressLevels, \.time)
    oxygenSaturations = dated(\.oxygenSaturations, \.time)
    respirationRates = dated(\.respirationRates, \.time)
    if undated > 0 { problems.append(.undatedMeasurements(undated)) }
  }
}
