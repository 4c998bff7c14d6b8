/// One activity of a TCX or GPX file, as it stands there.
struct RecordedTrack: Hashable {
  /// The file's word for the sport.
  var sport: String?
  var title: String?
  var note: String?
  /// The start that the file names, of the first lap or of the whole.
  var namedStart: Double?
  /// What the wall clock was ahead of UTC, where the file says so.
  var utcOffsetSeconds: Int?
  /// Whether a time of it names no zone.
  var lacksZone = false
  var laps: [RecordedLap] = []
  /// In the order of the file.
  var points: [TrackPoint] = []
}

/// The summary of one lap.
struct RecordedLap: Hashable {
  var timerSeconds: Double?
  var distanceMeters: Double?
  var averageHeartRate: Double?
  var maximumHeartRate: Double?
}

extension RecordedTrack {
  /// The seconds of a time, whose zone is taken note of; nil where it is none.
  mutating func seconds(of text: String) -> Double? {
    guard let time = TrackTime(text) else { return nil }
    utcOffsetSeconds = utcOffsetSeconds ?? time.utcOffsetSeconds
    lacksZone = lacksZone || !time.hasZone
    return time.seconds
  }

  var timedPoints: Int { points.count { $0.seconds != nil } }

  var firstSeconds: Double? { points.lazy.compactMap(\.seconds).min() }
  var lastSeconds: Double? { points.lazy.compactMap(\.seconds).max() }

  /// How often the clock goes back from one point to the next.
  var stepsBack: Int {
    let times = points.compactMap(\.seconds)
    return zip(times, times.dropFirst()).count { $0 > $1 }
  }

  /// The time between two points that lie so far apart that they belong to different days out.
  private static let strayGap = 86_400.0

  /// Leaves out points that lie days apart from most others; gives how many.
  mutating func removeStrayPoints() -> Int {
    let times = points.compactMap(\.seconds).sorted()
    var groups: [(range: ClosedRange<Double>, count: Int)] = []
    for time in times {
      if let last = groups.last, time - last.range.upperBound <= Self.strayGap {
        groups[groups.count - 1] = (last.range.lowerBound...time, last.count + 1)
      } else {
        groups.append((time...time, 1))
      }
    }
    guard groups.count > 1, let most = groups.map(\.count).max(),
      let kept = groups.first(where: { $0.count == most })?.range
    else { return 0 }
    let before = points.count
    points.removeAll { $0.seconds.map { !kept.contains($0) } ?? false }
    if let start = namedStart, abs(start - kept.lowerBound) > Self.strayGap { namedStart = nil }
    return before - points.count
  }
}
