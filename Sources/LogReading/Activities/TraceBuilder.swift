import TrainingModel

/// One moment of a recording, whatever kind of file it came from.
struct RecordedPoint {
  /// Seconds since any fixed moment.
  let seconds: Double
  /// Beats per minute.
  var heartRate: Double?
  var metersPerSecond: Double?
  /// Cumulative.
  var distanceMeters: Double?
  var altitudeMeters: Double?
}

/// Boils the points of a recording down to a `Trace`: time at each heart rate, and bins.
struct TraceBuilder {
  /// Two points further apart than this belong to no common moment; nothing is assumed between.
  private static let longestGap = 60.0
  /// The longest recording that is binned: two days.
  private static let mostBins = Int(2 * 86_400 / Trace.binSeconds)
  /// Elevation is averaged over this many points on either side before a grade is taken.
  private static let smoothing = 10

  /// The trace of points in order of time; nil when there is neither heart rate nor speed.
  static func trace(of points: [RecordedPoint], pauses: [ClosedRange<Double>] = []) -> Trace? {
    guard points.count > 1 else { return nil }
    let altitudes = smoothedAltitudes(of: points)
    let pauses = Stretches(pauses)
    var secondsAtHeartRate = [Double](repeating: 0, count: 256)
    var bins = Bins()
    var clock = 0.0
    for index in 0..<(points.count - 1) {
      let (point, next) = (points[index], points[index + 1])
      let step = next.seconds - point.seconds
      guard step > 0 else { continue }
      bins.advance(to: min(Int(clock / Trace.binSeconds), mostBins - 1))
      if step > longestGap || pauses.contains((point.seconds + next.seconds) / 2) {
        bins.current.isPaused = true
        continue
      }
      clock += step
      if let heartRate = point.heartRate, (1...255).contains(heartRate) {
        secondsAtHeartRate[Int(heartRate.rounded())] += step
        bins.current.addHeartRate(heartRate, for: step)
      }
      if let speed = speed(from: point, to: next, step) {
        bins.current.addSpeed(speed, rise: altitudes.rise(after: index), for: step)
      }
    }
    let hasHeartRate = secondsAtHeartRate.contains { $0 > 0 }
    let trace = Trace(
      secondsAtHeartRate: hasHeartRate ? secondsAtHeartRate : [], bins: bins.all.map(\.bin))
    let hasSpeed = trace.bins.contains { $0.metersPerSecond != nil }
    return hasHeartRate || hasSpeed ? trace : nil
  }

  private static func speed(
    from point: RecordedPoint, to next: RecordedPoint, _ step: Double
  ) -> Double? {
    if let start = point.distanceMeters, let end = next.distanceMeters, end >= start {
      let speed = (end - start) / step
      return speed <= 15 ? speed : nil
    }
    return point.metersPerSecond.flatMap { (0...15).contains($0) ? $0 : nil }
  }

  /// A running mean: raw altitudes jump, and every jump would count as a climb.
  private static func smoothedAltitudes(of points: [RecordedPoint]) -> Altitudes {
    guard points.contains(where: { $0.altitudeMeters != nil }) else { return Altitudes() }
    var sums = [0.0]
    var counts = [0]
    sums.reserveCapacity(points.count + 1)
    counts.reserveCapacity(points.count + 1)
    var (sum, count) = (0.0, 0)
    for point in points {
      if let altitude = point.altitudeMeters {
        sum += altitude
        count += 1
      }
      sums.append(sum)
      counts.append(count)
    }
    return Altitudes(
      meters: points.indices.map { index in
        let low = max(0, index - smoothing)
        let high = min(points.count, index + smoothing + 1)
        // Without any altitude near, 0 by 0 is not a number.
        return (sums[high] - sums[low]) / Double(counts[high] - counts[low])
      })
  }
}

/// Smoothed altitudes of all points, or of none; not a number where none was measured near.
private struct Altitudes {
  var meters: [Double] = []

  /// From a point to the next one.
  func rise(after index: Int) -> Double? {
    guard !meters.isEmpty else { return nil }
    let rise = meters[index + 1] - meters[index]
    return rise.isNaN ? nil : rise
  }
}

/// Bins from the first on, of which the last is still being filled.
private struct Bins {
  private var finished: [BinSum] = []
  private var isBegun = false
  var current = BinSum()

  /// Closes what lies before the bin of this index; those that nothing fell into stay empty.
  mutating func advance(to index: Int) {
    isBegun = true
    while finished.count < index {
      finished.append(current)
      current = BinSum()
    }
  }

  var all: [BinSum] { isBegun ? finished + [current] : [] }
}

/// What has been summed up in one bin.
private struct BinSum {
  private var heartRateSeconds = 0.0
  private var beats = 0.0
  private var movingSeconds = 0.0
  private var meters = 0.0
  private var risenMeters = 0.0
  private var knowsRise = false
  var isPaused = false

  mutating func addHeartRate(_ heartRate: Double, for seconds: Double) {
    heartRateSeconds += seconds
    beats += heartRate * seconds
  }

  mutating func addSpeed(_ speed: Double, rise: Double?, for seconds: Double) {
    movingSeconds += seconds
    meters += speed * seconds
    if let rise {
      risenMeters += rise
      knowsRise = true
    }
  }

  var bin: Trace.Bin {
    Trace.Bin(
      heartRate: heartRateSeconds > 0 ? beats / heartRateSeconds : nil,
      metersPerSecond: movingSeconds > 0 ? meters / movingSeconds : nil,
      grade: knowsRise && meters >= 10 ? min(0.45, max(-0.45, risenMeters / meters)) : nil,
      isPaused: isPaused)
  }
}
