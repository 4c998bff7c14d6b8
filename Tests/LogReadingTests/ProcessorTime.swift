import Foundation

/// The processor time that this thread spends on some work: unlike the time on the wall, it does
/// not depend on what else the machine does. The least of three turns.
func processorSeconds(_ work: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  return (0..<3).map { _ in
    let start = now()
    work()
    return now() - start
  }.min() ?? 0
}
