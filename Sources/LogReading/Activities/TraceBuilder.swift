import TrainingModel

/// One moment of a recording, as the file tells it.
protocol RecordedMoment {
  /// Since any fixed moment.
  var seconds: Double { get }
  var beatsPerMinute: Double? { get }
  var metersPerSecond: Double? { get }
  /// Cumulative.
  var distanceMeters: Double? { get }
  var altitudeMeters: Double? { get }
}

/// One moment of a recording, whatever kind of file it came from.
struct RecordedPoint: RecordedMoment {
  let seconds: Double
  var beatsPerMinute: Double?
  var metersPerSecond: Double?
  var distanceMeters: Double?
  var altitudeMeters: Double?
}

/// Boils the moments of a recording down to a `Trace`: time at each heart rate, and bins.
struct TraceBuilder {
  /// Two moments further apart than this have nothing in common; nothing is assumed between.
  private static let longestGap = 60.0
  /// The longest recording that is binned: two days.
  private static let longestSeconds = 2 * 86_400.0

  /// The trace of moments in order of time; nil when there is neither heart rate nor speed.
  static func trace<Moment: RecordedMoment>(
    of moments: [Moment], pauses: [ClosedRange<Double>] = []
  ) -> Trace? {
    guard var moment = moments.first, moments.count > 1 else { return nil }
    let binSeconds = Trace.binSeconds
    let lastBin = Int(longestSeconds / binSeconds) - 1
    let pauses = Stretches(pauses)
    var altitudes = SmoothedAltitudes(moments)
    var secondsAtHeartRate = [Double](repeating: 0, count: 256)
    var bins = Bins()
    var clock = 0.0
    for index in 1..<moments.count {
      let (before, next) = (moment, moments[index])
      moment = next
      let rise = altitudes.rise(to: index)
      let step = next.seconds - before.seconds
      guard step > 0 else { continue }
      bins.advance(to: min(Int(clock / binSeconds), lastBin))
      if step > longestGap || pauses.contains((before.seconds + next.seconds) / 2) {
        bins.current.isPaused = true
        continue
      }
      clock += step
      if let heartRate = before.beatsPerMinute, heartRate >= 1, heartRate <= 255 {
        secondsAtHeartRate[Int(heartRate + 0.5)] += step
        bins.current.addHeartRate(heartRate, for: step)
      }
      if let speed = speed(from: before, to: next, step) {
        bins.current.addSpeed(speed, rise: rise, for: step)
      }
    }
    let hasHeartRate = secondsAtHeartRate.contains { $0 > 0 }
    let trace = Trace(
      secondsAtHeartRate: hasHeartRate ? secondsAtHeartRate : [], bins: bins.all.map(\.bin))
    let hasSpeed = trace.bins.contains { $0.metersPerSecond != nil }
    return hasHeartRate || hasSpeed ? trace : nil
  }

  @inline(__always)
  private static func speed<Moment: RecordedMoment>(
    from moment: Moment, to next: Moment, _ step: Double
  ) -> Double? {
    if let start = moment.distanceMeters, let end = next.distanceMeters, end >= start {
      let speed = (end - start) / step
      return speed <= 15 ? speed : nil
    }
    return moment.metersPerSecond.flatMap { (0...15).contains($0) ? $0 : nil }
  }
}

/// A running mean: raw altitudes jump, and every jump would count as a climb.
///
/// Sums from the start on are kept as long as a mean may ask for them.
private struct SmoothedAltitudes<Moment: RecordedMoment> {
  /// Averaged over this many moments on either side.
  private static var reach: Int { 10 }
  /// A power of two above the sums that one mean spans.
  private static var ringSize: Int { 32 }

  private let moments: [Moment]
  private var sums = [Sum](repeating: Sum(), count: ringSize)
  /// How many moments are summed up.
  private var summed = 0
  private var lastMean = 0.0

  private struct Sum {
    var meters = 0.0
    var count = 0.0
  }

  init(_ moments: [Moment]) {
    self.moments = moments
    lastMean = mean(around: 0)
  }

  /// From the moment before to this one, of which each is asked for in turn; nil where no altitude
  /// was measured near.
  mutating func rise(to index: Int) -> Double? {
    let mean = mean(around: index)
    let rise = mean - lastMean
    lastMean = mean
    return rise.isNaN ? nil : rise
  }

  /// Without any altitude near, 0 by 0 is not a number.
  private mutating func mean(around index: Int) -> Double {
    let start = sums[max(0, index &- Self.reach) & (Self.ringSize &- 1)]
    let high = min(moments.count, index &+ Self.reach &+ 1)
    while summed < high { sumNext() }
    let end = sums[high & (Self.ringSize &- 1)]
    return (end.meters - start.meters) / (end.count - start.count)
  }

  private mutating func sumNext() {
    var sum = sums[summed & (Self.ringSize &- 1)]
    if let altitude = moments[summed].altitudeMeters {
      sum.meters += altitude
      sum.count += 1
    }
    summed &+= 1
    sums[summed & (Self.ringSize &- 1)] = sum
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
