/// A reader of one kind of track file, fed with its elements one by one.
protocol TrackFormat {
  init()

  /// - Parameter parent: the name of the element around.
  mutating func start(_ name: String, _ attributes: XMLAttributes, in parent: String?)

  /// - Parameter text: what stands in the element, trimmed.
  mutating func end(_ name: String, _ text: String, in parent: String?)

  /// The file is over, perhaps in the middle of an activity.
  mutating func finish()

  var tracks: [RecordedTrack] { get }
  /// Courses and routes, which are plans and no activities.
  var plannedWays: Int { get }
  /// Points, laps and tracks read so far.
  var entryCount: Int { get }
}
