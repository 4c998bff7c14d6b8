/// A night as the watch saw it.
package struct FITNight: Sendable, Hashable {
  package let start: FITTime
  package let end: FITTime
  package let lightSeconds: Int
  package let deepSeconds: Int
  package let remSeconds: Int
  package let awakeSeconds: Int
  package let unmeasurableSeconds: Int
  /// The watch's own score, if the file holds one night.
  package let score: Int?

  package var asleepSeconds: Int { lightSeconds + deepSeconds + remSeconds }
}

extension FITNight {
  /// Levels further apart than this belong to different sleeps.
  private static let longestLevelSeconds = 6 * 3600

  /// Each level lasts until the next one; the last only ends the night.
  static func nights(_ levels: [FITSleepLevel], scores: [Int]) -> [FITNight] {
    let sleeps = sleeps(levels)
    let score = sleeps.count == 1 && scores.count == 1 ? scores.first : nil
    return sleeps.compactMap { FITNight($0, score: score.flatMap { $0 > 0 ? $0 : nil }) }
  }

  private static func sleeps(_ levels: [FITSleepLevel]) -> [[FITSleepLevel]] {
    var sleeps: [[FITSleepLevel]] = []
    var last: FITTime?
    for level in levels.sorted(by: { $0.time < $1.time }) {
      if let last, level.time.seconds(since: last) <= longestLevelSeconds {
        sleeps[sleeps.count - 1].append(level)
      } else {
        sleeps.append([level])
      }
      last = level.time
    }
    return sleeps
  }

  /// `nil` for a single level, which lasts no time.
  private init?(_ levels: [FITSleepLevel], score: Int?) {
    guard let first = levels.first?.time, let last = levels.last?.time, last > first else {
      return nil
    }
    var seconds: [FITSleepLevel.Level: Int] = [:]
    for (level, next) in zip(levels, levels.dropFirst()) {
      seconds[level.level, default: 0] += next.time.seconds(since: level.time)
    }
    start = first
    end = last
    lightSeconds = seconds[.light] ?? 0
    deepSeconds = seconds[.deep] ?? 0
    remSeconds = seconds[.rem] ?? 0
    awakeSeconds = seconds[.awake] ?? 0
    unmeasurableSeconds = seconds[.unmeasurable] ?? 0
    self.score = score
  }
}
