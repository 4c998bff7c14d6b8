import TrainingModel

/// Makes nights of the pieces of sleep in a health export.
///
/// The pieces of one source are one sleep while they lie less than 90 minutes apart. Where a source
/// tells stages, what it calls plain sleep is the same sleep again. Of sources that tell of one
/// night, one is believed: stages before none, then the longest. Lying in bed is no sleep.
struct HealthSleep {
  enum Stage { case inBed, asleep, staged, awake }

  struct Piece {
    let start: HealthTime
    let end: HealthTime
    let stage: Stage
    let source: Int
    var zone: String?
  }

  /// One sleep as one source tells it.
  struct Sleep {
    let start: Piece
    let end: Piece
    let hours: Double
    let isStaged: Bool
    let source: Int

    var interval: Range<Int> { start.start.seconds..<end.end.seconds }
  }

  /// Pieces further apart belong to two sleeps.
  private static let longestGap = 90 * 60
  /// No piece of sleep lasts longer than a day.
  private static let longestPiece = 24 * 3600

  private(set) var pieces: [Piece] = []

  mutating func add(_ piece: Piece) {
    let length = piece.end.seconds - piece.start.seconds
    guard length > 0, length <= Self.longestPiece else { return }
    pieces.append(piece)
  }

  mutating func setZone(_ zone: String) {
    guard let last = pieces.indices.last else { return }
    pieces[last].zone = zone
  }

  /// The sleeps in order of time, each from one source, none overlapping another; and how many
  /// were told by a second source.
  func sleeps() -> (kept: [Sleep], doubles: Int) {
    let bySource = Dictionary(grouping: pieces, by: \.source)
    let all = bySource.keys.sorted().flatMap { Self.sleeps(of: bySource[$0] ?? []) }
    var kept: [Sleep] = []
    var doubles = 0
    for cluster in Self.clusters(of: all) {
      // By the days that they touch, since there may be many in one cluster.
      var chosen: [Int: [Sleep]] = [:]
      for sleep in cluster.sorted(by: Self.isBetter) {
        let near = sleep.days.lazy.flatMap { chosen[$0] ?? [] }
        if near.contains(where: { $0.interval.overlaps(sleep.interval) }) {
          doubles += 1
        } else {
          for day in sleep.days { chosen[day, default: []].append(sleep) }
          kept.append(sleep)
        }
      }
    }
    return (kept.sorted { $0.interval.lowerBound < $1.interval.lowerBound }, doubles)
  }

  /// Sleeps that overlap, directly or by way of another.
  private static func clusters(of sleeps: [Sleep]) -> [[Sleep]] {
    let inOrder = sleeps.enumerated().sorted {
      ($0.element.interval.lowerBound, $0.offset) < ($1.element.interval.lowerBound, $1.offset)
    }.map(\.element)
    var clusters: [[Sleep]] = []
    var end = Int.min
    for sleep in inOrder {
      if sleep.interval.lowerBound < end, !clusters.isEmpty {
        clusters[clusters.count - 1].append(sleep)
      } else {
        clusters.append([sleep])
      }
      end = max(end, sleep.interval.upperBound)
    }
    return clusters
  }

  private static func isBetter(_ one: Sleep, _ other: Sleep) -> Bool {
    // A few staged minutes are no reason to drop a whole night.
    let (isWhole, isOtherWhole) = (one.isStagedNight, other.isStagedNight)
    if isWhole != isOtherWhole { return isWhole }
    return one.hours == other.hours ? one.source < other.source : one.hours > other.hours
  }

  private static func sleeps(of pieces: [Piece]) -> [Sleep] {
    let inOrder = pieces.enumerated().sorted {
      ($0.element.start.seconds, $0.offset) < ($1.element.start.seconds, $1.offset)
    }.map(\.element)
    var sleeps: [Sleep] = []
    var group: [Piece] = []
    var end = Int.min
    for piece in inOrder {
      if !group.isEmpty, piece.start.seconds - end >= longestGap {
        sleeps += sleep(of: group)
        group = []
      }
      group.append(piece)
      end = max(end, piece.end.seconds)
    }
    return sleeps + sleep(of: group)
  }

  /// The sleep of these pieces in order of time; none where nobody slept.
  private static func sleep(of group: [Piece]) -> [Sleep] {
    let staged = group.filter { $0.stage == .staged }
    let asleep = staged.isEmpty ? group.filter { $0.stage == .asleep } : staged
    guard let first = asleep.first,
      let last = asleep.max(by: { $0.end.seconds < $1.end.seconds })
    else { return [] }
    var seconds = 0
    var covered = Int.min
    for piece in asleep {
      seconds += max(0, piece.end.seconds - max(covered, piece.start.seconds))
      covered = max(covered, piece.end.seconds)
    }
    return [
      Sleep(
        start: first, end: last, hours: Double(seconds) / 3600, isStaged: !staged.isEmpty,
        source: first.source)
    ]
  }
}

extension HealthSleep.Sleep {
  /// Counted from anywhere.
  fileprivate var days: ClosedRange<Int> {
    interval.lowerBound / 86_400...interval.upperBound / 86_400
  }

  fileprivate var isStagedNight: Bool { isStaged && hours >= Nights.shortestHours }
}

extension HealthSleep.Stage {
  /// From the last word of `HKCategoryValueSleepAnalysisAsleepCore`.
  init?(_ value: String) {
    let mark = "HKCategoryValueSleepAnalysis"
    guard value.hasPrefix(mark) else { return nil }
    switch value.dropFirst(mark.count) {
    case "InBed": self = .inBed
    case "Asleep", "AsleepUnspecified": self = .asleep
    case "AsleepCore", "AsleepDeep", "AsleepREM": self = .staged
    case "Awake": self = .awake
    default: return nil
    }
  }
}
