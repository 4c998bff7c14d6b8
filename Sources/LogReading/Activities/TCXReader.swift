/// Reads the activities of a Training Center file; courses and workouts are none.
struct TCXReader: TrackFormat {
  private(set) var tracks: [RecordedTrack] = []
  private(set) var plannedWays = 0
  private(set) var entryCount = 0
  private var track: RecordedTrack?
  private var lap: RecordedLap?
  private var point: TrackPoint?
  private var latitude: String?
  private var longitude: String?
  private var segment = 0
  /// The start of the first lap is better than the id, which some apps change.
  private var startOfID: Double?

  mutating func start(_ name: String, _ attributes: XMLAttributes, in parent: String?) {
    switch name {
    case "Activity":
      finish()
      track = RecordedTrack(sport: attributes["Sport"])
    case "Course": plannedWays += 1
    case "Lap" where track != nil:
      endLap()
      lap = RecordedLap()
      if let start = attributes["StartTime"].flatMap({ track?.seconds(of: $0) }),
        track?.namedStart == nil
      {
        track?.namedStart = start
      }
    case "Track": segment += 1
    case "Trackpoint" where track != nil:
      point = TrackPoint(segment: segment)
    default: break
    }
  }

  mutating func end(_ name: String, _ text: String, in parent: String?) {
    switch (parent, name) {
    case ("Trackpoint", "Time"): point?.seconds = track?.seconds(of: text)
    case ("Trackpoint", "DistanceMeters"): point?.distanceMeters = Double(measured: text)
    case ("Trackpoint", "AltitudeMeters"): point?.altitudeMeters = Double(measured: text)
    case ("HeartRateBpm", "Value"): point?.heartRate = Double(measured: text)
    case (_, "LatitudeDegrees"): latitude = text
    case (_, "LongitudeDegrees"): longitude = text
    case (_, "Speed"): point?.metersPerSecond = Double(measured: text)
    case (_, "Trackpoint"): endPoint()
    case ("Lap", "TotalTimeSeconds"): lap?.timerSeconds = Double(measured: text)
    case ("Lap", "DistanceMeters"): lap?.distanceMeters = Double(measured: text)
    case ("AverageHeartRateBpm", "Value"): lap?.averageHeartRate = Double(measured: text)
    case ("MaximumHeartRateBpm", "Value"): lap?.maximumHeartRate = Double(measured: text)
    case (_, "Lap"): endLap()
    case ("Activity", "Id"): startOfID = track?.seconds(of: text)
    case ("Activity", "Notes"):
      // Some programs keep their own XML here.
      if !text.isEmpty, !text.utf8.starts(with: "<".utf8) { track?.note = text }
    case (_, "Activity"): finish()
    default: break
    }
  }

  mutating func finish() {
    endLap()
    if var track {
      track.namedStart = track.namedStart ?? startOfID
      tracks.append(track)
      entryCount += 1
    }
    track = nil
    point = nil
    startOfID = nil
  }

  private mutating func endLap() {
    if let lap {
      track?.laps.append(lap)
      entryCount += 1
    }
    lap = nil
  }

  private mutating func endPoint() {
    if var point {
      point.setPosition(latitude, longitude)
      track?.points.append(point)
      entryCount += 1
    }
    point = nil
    latitude = nil
    longitude = nil
  }
}
