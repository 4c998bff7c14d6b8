/// The measures of a track: what its laps say, else what its points show.
struct TrackMeasures {
  /// Seconds since 1970 UTC.
  let start: Double?
  /// From the first to the last point.
  let elapsedSeconds: Double?
  /// The timer of the laps, else the time in motion.
  let timerSeconds: Double?
  let movingSeconds: Double?
  let distanceMeters: Double?
  let ascentMeters: Double?
  let averageHeartRate: Double?
  let maximumHeartRate: Double?
  /// In order of time, with cumulative distances.
  let trace: [RecordedPoint]
  /// Between segments.
  let pauses: [ClosedRange<Double>]
  /// Points that were left out, for others tell of the same moments.
  let repeatedPoints: Int
  /// How often the watch set its clock back on the way.
  let corrections: Int

  /// Slower than this is standing, and a longer step a pause (no timer is written in GPX).
  private static let standingMetersPerSecond = 0.3
  private static let longestStep = 60.0

  init(_ track: RecordedTrack) {
    let ordered = PointsInOrder(track.points)
    let points = ordered.points
    let distances = Self.distances(of: points)
    start = track.namedStart ?? track.firstSeconds
    if let first = track.firstSeconds, let last = track.lastSeconds {
      elapsedSeconds = last - first
    } else {
      elapsedSeconds = nil
    }
    movingSeconds = Self.movingSeconds(points, distances)
    let timer = track.laps.compactMap(\.timerSeconds).reduce(0, +)
    timerSeconds = timer > 0 ? timer : movingSeconds
    let ofLaps = track.laps.compactMap(\.distanceMeters).reduce(0, +)
    distanceMeters = ofLaps > 0 ? ofLaps : distances.compactMap(\.self).last { $0 > 0 }
    ascentMeters = Self.ascent(points.compactMap(\.altitudeMeters))
    let rates = points.compactMap(\.heartRate).filter(Plausible.heartRate.contains)
    averageHeartRate =
      rates.isEmpty
      ? Self.averageOfLaps(track.laps) : rates.reduce(0, +) / Double(rates.count)
    maximumHeartRate =
      rates.max()
      ?? track.laps.compactMap(\.maximumHeartRate).filter(Plausible.heartRate.contains).max()
    trace = Self.trace(points, distances)
    pauses = Self.pauses(points)
    repeatedPoints = ordered.repeats
    corrections = ordered.corrections
  }

  /// The way to each point: the file's own where it has one, else along the positions of each
  /// segment; nil for a point without.
  private static func distances(of points: [TrackPoint]) -> [Double?] {
    if points.contains(where: { ($0.distanceMeters ?? 0) > 0 }) {
      return points.map(\.distanceMeters)
    }
    var total = 0.0
    var last: TrackPoint?
    return points.map { point in
      guard point.latitude != nil else { return nil }
      if let last, last.segment == point.segment { total += last.meters(to: point) ?? 0 }
      last = point
      return total
    }
  }

  /// The steps that lead somewhere; where nothing tells of a way, all steps without a gap.
  private static func movingSeconds(_ points: [TrackPoint], _ distances: [Double?]) -> Double? {
    let knowsWay = distances.contains { ($0 ?? 0) > 0 }
    var moving = 0.0
    var last: (seconds: Double, meters: Double, segment: Int)?
    for (point, meters) in zip(points, distances) {
      guard let seconds = point.seconds, let meters = knowsWay ? meters : 0 else { continue }
      if let last, last.segment == point.segment {
        let step = seconds - last.seconds
        if step > 0, step < longestStep,
          !knowsWay || (meters - last.meters) / step > standingMetersPerSecond
        {
          moving += step
        }
      }
      last = (seconds, meters, point.segment)
    }
    return moving > 0 ? moving : nil
  }

  private static func averageOfLaps(_ laps: [RecordedLap]) -> Double? {
    var beats = 0.0
    var seconds = 0.0
    for lap in laps {
      guard let rate = lap.averageHeartRate, Plausible.heartRate.contains(rate),
        let time = lap.timerSeconds, time > 0
      else { continue }
      beats += rate * time
      seconds += time
    }
    return seconds > 0 ? beats / seconds : nil
  }
}

// MARK: - Ascent and trace

extension TrackMeasures {
  /// Altitudes are averaged over this many points on either side, and a climb counts from so many
  /// meters on: raw ones jump about, and each jump would be a climb.
  private static let smoothing = 3
  private static let leastClimb = 2.0

  private static func ascent(_ altitudes: [Double]) -> Double? {
    guard altitudes.count > 1 else { return nil }
    var sums = [0.0]
    for altitude in altitudes { sums.append(sums[sums.count - 1] + altitude) }
    var climbed = 0.0
    var lowest = Double.infinity
    for index in altitudes.indices {
      let low = max(0, index - smoothing)
      let high = min(altitudes.count, index + smoothing + 1)
      let altitude = (sums[high] - sums[low]) / Double(high - low)
      if altitude >= lowest + leastClimb {
        climbed += altitude - lowest
        lowest = altitude
      }
      lowest = min(lowest, altitude)
    }
    return climbed
  }

  private static func trace(_ points: [TrackPoint], _ distances: [Double?]) -> [RecordedPoint] {
    let trace = zip(points, distances).compactMap { point, meters -> RecordedPoint? in
      guard let seconds = point.seconds else { return nil }
      return RecordedPoint(
        seconds: seconds, beatsPerMinute: point.heartRate,
        metersPerSecond: point.metersPerSecond,
        distanceMeters: meters, altitudeMeters: point.altitudeMeters)
    }
    guard zip(trace, trace.dropFirst()).contains(where: { $0.seconds > $1.seconds }) else {
      return trace
    }
    return trace.enumerated().sorted { one, other in
      (one.element.seconds, one.offset) < (other.element.seconds, other.offset)
    }.map(\.element)
  }

  /// Where a segment ends and the next begins later by more than the step of a watch.
  private static func pauses(_ points: [TrackPoint]) -> [ClosedRange<Double>] {
    let timed = points.filter { $0.seconds != nil }
    return zip(timed, timed.dropFirst()).compactMap { one, next in
      guard one.segment != next.segment, let end = one.seconds, let start = next.seconds,
        start - end > 10
      else { return nil }
      return end...start
    }
  }
}
