/// Reads the tracks of a GPX file; routes and waypoints are no activities.
struct GPXReader: TrackFormat {
  private(set) var tracks: [RecordedTrack] = []
  private(set) var plannedWays = 0
  private(set) var entryCount = 0
  private var track: RecordedTrack?
  private var point: TrackPoint?
  private var segment = 0
  /// The last time of the last track.
  private var lastEnd: Double?

  /// Two tracks with less than this between them are one activity.
  private static let touching = 60.0

  mutating func start(_ name: String, _ attributes: XMLAttributes, in parent: String?) {
    switch name {
    case "trk":
      endTrack()
      track = RecordedTrack()
      segment += 1
    case "trkseg": segment += 1
    case "rte": plannedWays += 1
    case "trkpt" where track != nil:
      point = TrackPoint(segment: segment)
      point?.setPosition(attributes["lat"], attributes["lon"])
    default: break
    }
  }

  mutating func end(_ name: String, _ text: String, in parent: String?) {
    switch (parent, name) {
    case ("trkpt", "time"): point?.seconds = track?.seconds(of: text)
    case ("trkpt", "ele"): point?.altitudeMeters = Double(measured: text)
    case (_, "hr"), (_, "heartrate"), (_, "heart_rate"): point?.heartRate = Double(measured: text)
    case (_, "speed"): point?.metersPerSecond = Double(measured: text)
    case (_, "trkpt"):
      if let point {
        track?.points.append(point)
        entryCount += 1
      }
      point = nil
    case ("trk", "name"): if !text.isEmpty { track?.title = text }
    case ("trk", "type"): if !text.isEmpty { track?.sport = text }
    case (_, "trk"): endTrack()
    default: break
    }
  }

  mutating func finish() {
    endTrack()
  }

  private mutating func endTrack() {
    if let track {
      if !joinedToLast(track) { tracks.append(track) }
      lastEnd = track.lastSeconds
      entryCount += 1
    }
    track = nil
    point = nil
  }

  /// Joins a track that goes on where the last one ended.
  private mutating func joinedToLast(_ track: RecordedTrack) -> Bool {
    guard let last = tracks.last, last.sport == track.sport, let end = lastEnd,
      let start = track.firstSeconds, (0..<Self.touching).contains(start - end)
    else { return false }
    tracks[tracks.count - 1].points += track.points
    return true
  }
}
