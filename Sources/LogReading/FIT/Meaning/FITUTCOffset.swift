/// How far the wall clock was ahead of UTC, from messages that hold both times.
enum FITUTCOffset {
  private static let step = 15 * 60
  private static let tolerance = 5 * 60
  private static let possible = -12 * 3600...14 * 3600
  /// Nepal, Eucla, and the Chatham Islands in winter and summer: all others have half hours.
  private static let quarters = [345, 525, 765, 825].map { $0 * 60 }

  /// The first believable offset. Clocks differ by a few minutes, zones by half hours but for a few
  /// by a quarter; about a tenth of files hold nonsense here, which is passed over.
  static func seconds(_ times: [FITLocalTime]) -> Int? {
    times.lazy.compactMap(seconds).first
  }

  private static func seconds(_ times: FITLocalTime) -> Int? {
    guard let time = times.time, let local = times.localTime, time.isDated, local.isDated else {
      return nil
    }
    let difference = local.seconds(since: time)
    let rounded = Int((Double(difference) / Double(step)).rounded()) * step
    guard abs(difference - rounded) <= tolerance, possible.contains(rounded),
      rounded % 1800 == 0 || quarters.contains(rounded)
    else { return nil }
    return rounded
  }
}
