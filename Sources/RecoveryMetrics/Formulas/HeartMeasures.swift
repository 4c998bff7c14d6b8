import Foundation

/// Heart-rate variability: beat-to-beat changes, on a logarithmic scale.
///
/// `RMSSD = sqrt(mean((RR[i+1] - RR[i])²))` in ms, analysed as its natural logarithm. A week's
/// mean is held against baseline mean ± 0.5 SD. Source: Plews 2012-2014; Buchheit 2014. A week
/// needs 3 values (Plews 2014). Both low and unusually high values can mean strain.
enum HeartRateVariability {
  static let fewestInWeek = 3
  /// Smallest worthwhile change, in baseline SD.
  static let worthwhileSD = 0.5

  static func rmssd(beatIntervals: [Double]) -> Double? {
    guard beatIntervals.count >= 2 else { return nil }
    let squares = zip(beatIntervals, beatIntervals.dropFirst()).map { ($1 - $0) * ($1 - $0) }
    return Statistics.mean(squares).map { $0.squareRoot() }
  }

  /// 100 SD / mean of the week's logarithms; nil below 2 values or for a mean of zero.
  static func variationPercent(_ logarithms: [Double]) -> Double? {
    guard let mean = Statistics.mean(logarithms), let sd = Statistics.sampleSD(logarithms),
      abs(mean) > 0
    else { return nil }
    return 100 * sd / mean
  }

  static func band(_ baseline: Baseline) -> ClosedRange<Double> {
    let half = worthwhileSD * baseline.sd
    return (baseline.mean - half)...(baseline.mean + half)
  }
}

/// Heart-rate recovery in the minute after an effort. Compare only like with like. Faster recovery
/// usually means fitter or fresher, yet has been seen in overreaching too (Aubry 2015).
enum HeartRateRecovery {
  static func drop(end: Double, after60s: Double) -> Double { end - after60s }

  /// The drop as a share of the reserve above rest at the end; nil where there is none.
  static func percentOfReserve(end: Double, after60s: Double, rest: Double) -> Double? {
    end > rest ? 100 * (end - after60s) / (end - rest) : nil
  }
}

/// Orthostatic test: standing minus supine heart rate against its own baseline of 7 or more.
enum OrthostaticTest {
  static let fewestInBaseline = 7

  static func z(delta: Double, baseline: [Double]) -> Double? {
    guard baseline.count >= fewestInBaseline else { return nil }
    return Baseline(baseline)?.z(of: delta)
  }
}

/// Night signs that may go up before an infection shows; many false alarms. Source: Mishra 2020,
/// Miller 2020, Alavi 2022. One sign with z of 2 is a mention, two on a night a reason to check.
enum VitalSigns {
  static let high = 2.0
  static let respirationFloor = 0.5
  static let temperatureFloor = 0.2
}
