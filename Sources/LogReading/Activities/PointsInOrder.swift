/// The points of a track in the order in which they were run, with each moment told once.
///
/// Programs that join files put the second half first, or write a track twice: these are put in the
/// order of time. A runner is in one place at a time: what tells of a moment again is left out. Points
/// that are in order stay as they are; so do those of a watch that corrected its clock on the way, for
/// then the order of the file is that of the run, and two moments have one time.
struct PointsInOrder {
  private(set) var points: [TrackPoint]
  /// How many were left out, for others tell of the same moments.
  private(set) var repeats = 0
  /// How often the watch set its clock back on the way; if at all, the points stay as they are.
  private(set) var corrections = 0

  /// A segment that has no point for longer than this pauses, and another may fill the time.
  private static let longestStep = 60.0

  init(_ unsorted: [TrackPoint]) {
    let times = Self.times(of: unsorted)
    let stretches = Stretch.all(unsorted, times)
    guard stretches.count > 1 else {
      points = unsorted
      return
    }
    corrections = Stretch.corrections(stretches)
    guard corrections == 0 else {
      points = unsorted
      return
    }
    points = []
    let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
    let moments = Self.moments(order.map { (unsorted[$0], times[$0]) })
    var last: Moment?
    var places: Set<Place> = []
    for moment in moments {
      if last?.time != moment.time { places = [] }
      let isNew = places.insert(Place(moment.point)).inserted
      guard isNew, last.map({ !$0.isFollowed(beyond: moment) }) ?? true else {
        repeats += 1
        continue
      }
      points.append(moment.point)
      last = moment
    }
  }

  /// A point without a time keeps its place behind the one before it.
  private static func times(of points: [TrackPoint]) -> [Double] {
    var latest = -Double.infinity
    return points.map { point in
      latest = point.seconds ?? latest
      return latest
    }
  }

  private static func moments(_ sorted: [(point: TrackPoint, time: Double)]) -> [Moment] {
    var following: [Int: Double] = [:]
    let backwards = sorted.reversed().map { point, time in
      let moment = Moment(point: point, time: time, following: following[point.segment])
      following[point.segment] = time
      return moment
    }
    return backwards.reversed()
  }
}

extension PointsInOrder {
  /// A point with what comes after it.
  private struct Moment {
    let point: TrackPoint
    let time: Double
    /// The time of the next point of its segment.
    let following: Double?

    /// Whether its segment goes on without a pause until after the other, which is of another one.
    func isFollowed(beyond other: Moment) -> Bool {
      guard let following, other.point.segment != point.segment else { return false }
      return following - time <= PointsInOrder.longestStep && other.time <= following
    }
  }

  /// Where a point is.
  private struct Place: Hashable {
    let latitude: Double?
    let longitude: Double?
    let distanceMeters: Double?

    init(_ point: TrackPoint) {
      latitude = point.latitude
      longitude = point.longitude
      distanceMeters = point.distanceMeters
    }
  }
}

extension PointsInOrder {
  /// Points that follow each other in the file and never go back in time.
  private struct Stretch {
    let points: ArraySlice<TrackPoint>
    let times: ArraySlice<Double>

    private var span: ClosedRange<Double> {
      (times.first ?? 0)...Swift.max(times.first ?? 0, times.last ?? 0)
    }

    static func all(_ points: [TrackPoint], _ times: [Double]) -> [Stretch] {
      var ends = times.indices.dropFirst().filter { times[$0] < times[$0 - 1] }
      ends.append(times.count)
      var start = 0
      return ends.map { end in
        defer { start = end }
        return Stretch(points: points[start..<end], times: times[start..<end])
      }
    }

    /// How often the clock went back while a segment went on: the stretch after it tells of times
    /// that were told of, from other places.
    static func corrections(_ stretches: [Stretch]) -> Int {
      zip(stretches, stretches.dropFirst()).count { before, after in
        before.points.last?.segment == after.points.first?.segment
          && before.span.lowerBound < after.span.upperBound && !after.repeats(before)
      }
    }

    /// Whether at least half of what both tell of is the same.
    private func repeats(_ other: Stretch) -> Bool {
      let known = Set(zip(other.times, other.points).map(TimedPlace.init))
      let shared = zip(times, points).filter { other.span.contains($0.0) }
      return 2 * shared.count { known.contains(TimedPlace(time: $0.0, point: $0.1)) }
        >= shared.count
    }
  }

  private struct TimedPlace: Hashable {
    let time: Double
    let place: Place

    init(time: Double, point: TrackPoint) {
      self.time = time
      place = Place(point)
    }
  }
}
