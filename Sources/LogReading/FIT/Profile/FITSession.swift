/// A session message: the watch's own summary of one sport of an activity.
struct FITSession {
  let time: FITTime?
  let start: FITTime?
  let sport: Int?
  let subSport: Int?
  let elapsedSeconds: Double?
  let timerSeconds: Double?
  let movingSeconds: Double?
  let distanceMeters: Double?
  let ascentMeters: Double?
  let averageHeartRate: Int?
  let maximumHeartRate: Int?
  let zoneSeconds: [Double]
  /// 0 (very weak) to 100 (very strong), as tapped after the run.
  let feel: Int?
  /// Ten times the rate of perceived exertion.
  let rpeTimesTen: Int?

  init(_ message: FITMessage) {
    time = message.time
    start = message.time(Fields.start)
    sport = message.integer(Fields.sport)
    subSport = message.integer(Fields.subSport)
    elapsedSeconds = message.number(Fields.elapsed)
    timerSeconds = message.number(Fields.timer)
    movingSeconds = message.number(Fields.moving)
    distanceMeters = message.number(Fields.distance)
    ascentMeters = message.number(Fields.ascent)
    averageHeartRate = message.heartRate(Fields.averageHeartRate)
    maximumHeartRate = message.heartRate(Fields.maximumHeartRate)
    zoneSeconds = message.numbers(Fields.zoneTimes)
    feel = message.integer(Fields.feel)
    rpeTimesTen = message.integer(Fields.rpe)
  }

  private enum Fields {
    static let start = FITField(2)
    static let sport = FITField(5)
    static let subSport = FITField(6)
    static let elapsed = FITField(7, scale: 1000)
    static let timer = FITField(8, scale: 1000)
    static let distance = FITField(9, scale: 100)
    static let averageHeartRate = FITField(16)
    static let maximumHeartRate = FITField(17)
    static let ascent = FITField(22)
    static let moving = FITField(59, scale: 1000)
    static let zoneTimes = FITField(65, scale: 1000)
    static let feel = FITField(192)
    static let rpe = FITField(193)
  }
}
