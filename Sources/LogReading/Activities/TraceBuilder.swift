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
    var bins: [BinSum] = []
    var clock = 0.0
    for (index, point) in points.indices.dropLast().map({ ($0, points[$0]) }) {
      let next = points[index + 1]
      let step = next.seconds - point.seconds
      guard step > 0 else { continue }
      let isPaused =
        step > longestGap || pauses.contains((point.seconds + next.seconds) / 2)
      let bin = min(Int(clock / Trace.binSeconds), mostBins - 1)
      while bins.count <= bin { bins.append(BinSum()) }
      if isPaused {
        bins[bin].isPaused = true
        continue
      }
      clock += step
      if let heartRate = point.heartRate, (1...255).contains(heartRate) {
        secondsAtHeartRate[Int(heartRate.rounded())] += step
        bins[bin].addHeartRate(heartRate, for: step)
      }
      if let speed = speed(from: point, to: next, step) {
        bins[bin].addSpeed(speed, rise: rise(altitudes, index), for: step)
      }
    }
    let hasHeartRate = secondsAtHeartRate.contains { $0 > 0 }
    let trace = Trace(
      secondsAtHeartRate: hasHeartRate ? secondsAtHeartRate : [], bins: bins.map(\.bin))
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

  private static func rise(_ altitudes: [Double?], _ index: Int) -> Double? {
    guard let start = altitudes[index], let end = altitudes[index + 1] else { return nil }
    return end - start
  }

  /// A running mean: raw altitudes jump, and every jump would count as a climb.
  private static func smoothedAltitudes(of points: [RecordedPoint]) -> [Double?] {
    guard points.contains(where: { $0.altitudeMeters != nil }) else {
      return Array(repeating: nil, count: points.count)
    }
    var sums = [0.0]
    var counts = [0]
    sums.reserveCapacity(points.count + 1)
    for point in points {
      sums.append(sums[sums.count - 1] + (point.altitudeMeters ?? 0))
      counts.append(counts[counts.count - 1] + (point.altitudeMeters == nil ? 0 : 1))
    }
    return points.indices.map { index in
      let low = max(0, index - smoothing)
      let high = min(points.count, index + smoothing + 1)
      let count = counts[high] - counts[low]
      return count == 0 ? nil : (sums[high] - sums[low]) / Double(count)
    }
  }
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
