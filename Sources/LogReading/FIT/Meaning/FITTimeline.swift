/// The records of a session in the order of time, with those that do not belong left out.
///
/// Clocks jump: back by a second, or ahead by a month for a single record.
struct FITTimeline {
  private(set) var records: [FITRecord]
  /// Records that lie days apart from nearly all others.
  let strayCount: Int
  /// The longest stretch of records without a jump of days.
  private let main: Range<Int>

  private static let jumpSeconds = 24 * 3600
  /// A stretch this many times smaller than the longest is a stray one.
  private static let strayRatio = 20
  private static let gapSeconds = 60

  init(_ unsorted: [FITRecord]) {
    let sorted = Self.sorted(unsorted)
    let stretches = Self.stretches(sorted)
    let longest = stretches.map(\.count).max() ?? 0
    var records: [FITRecord] = []
    var main = 0..<0
    for stretch in stretches where stretch.count &* Self.strayRatio >= longest {
      let start = records.count
      if stretches.count == 1 { records = sorted } else { records += sorted[stretch] }
      if stretch.count > main.count { main = start..<records.count }
    }
    self.records = records
    self.main = main
    strayCount = sorted.count - records.count
  }
}

extension FITTimeline {
  var first: FITTime? { records[main].lazy.compactMap(\.time).first }
  var last: FITTime? { records[main].last { $0.time != nil }?.time }

  var spanSeconds: Int? {
    guard let first, let last else { return nil }
    return last.seconds(since: first)
  }

  /// The time the watch was recording: without the pauses or, if none were written, without
  /// the gaps of more than a minute.
  func activeSeconds(without pauses: [FITPause]) -> Double? {
    guard let spanSeconds else { return nil }
    let idle = pauses.isEmpty ? gapTotal : pauses.map(\.seconds).reduce(0, &+)
    return spanSeconds > idle ? Double(spanSeconds - idle) : Double(spanSeconds)
  }

  private var gapTotal: Int {
    let times = records[main].lazy.compactMap(\.time)
    return zip(times, times.dropFirst()).reduce(0) { total, pair in
      let gap = pair.1.seconds(since: pair.0)
      return gap > Self.gapSeconds ? total + gap : total
    }
  }
}

/// Heart rate that came from the strap afterwards.
extension FITTimeline {
  /// A beat is taken for the seconds that follow it, but not for longer than this.
  private static let beatSeconds = 5.0

  /// Gives every record without a heart rate the latest beat; `beats` are in order.
  mutating func fill(_ beats: [FITBeat]) {
    guard !beats.isEmpty else { return }
    var next = 0
    for index in records.indices {
      guard let time = records[index].time.map({ Double($0.raw) + 0.5 }) else { continue }
      while next < beats.count, beats[next].time <= time { next += 1 }
      guard next > 0, records[index].rawHeartRate == .max else { continue }
      let beat = beats[next - 1]
      if time - beat.time <= Self.beatSeconds { records[index].rawHeartRate = beat.heartRate }
    }
  }
}

extension FITTimeline {
  /// A record without a time keeps its place behind the one before it.
  private static func sorted(_ records: [FITRecord]) -> [FITRecord] {
    if isSorted(records) { return records }
    var latest: UInt32 = 0
    let keys = records.map { record in
      latest = record.time?.raw ?? latest
      return latest
    }
    let order = records.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }
    return order.map { records[$0] }
  }

  private static func isSorted(_ records: [FITRecord]) -> Bool {
    var latest: UInt32 = 0
    for record in records {
      guard let time = record.time?.raw else { continue }
      if time < latest { return false }
      latest = time
    }
    return true
  }

  private static func stretches(_ sorted: [FITRecord]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    var latest: FITTime?
    for (index, record) in sorted.enumerated() {
      guard let time = record.time else { continue }
      if let latest, time.seconds(since: latest) > jumpSeconds {
        stretches.append(start..<index)
        start = index
      }
      latest = time
    }
    return stretches + [start..<sorted.count]
  }
}
