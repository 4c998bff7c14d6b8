import Foundation

extension Array where Element: Sendable {
  /// Transforms every element, on all cores; the results stand in the order of the elements.
  ///
  /// `progress` is called with how many are done, never by two cores at once.
  package func mapConcurrently<Result: Sendable>(
    progress: @escaping @Sendable (Int) -> Void = { _ in },
    _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let counter = Counter()
    return [Result](unsafeUninitializedCapacity: count) { slots, filled in
      // Every slot is filled once, by one core, and read by none before all are.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: count) { index in
        slots.initializeElement(at: index, to: transform(self[index]))
        counter.countOne(progress)
      }
      filled = count
    }
  }
}

/// Does two things at once, and returns when both are done. Each of them may use all cores in turn:
/// one `concurrentPerform` within another would run on a single one.
package func concurrently<First: Sendable, Second: Sendable>(
  _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  let result = Slot<Second>()
  let group = DispatchGroup()
  DispatchQueue.global().async(group: group) { result.value = second() }
  let first = first()
  group.wait()
  guard let second = result.value else { preconditionFailure("the second has returned") }
  return (first, second)
}

/// Counts what several cores have done, one at a time.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var done = 0

  func countOne(_ progress: (Int) -> Void) {
    lock.withLock {
      done += 1
      progress(done)
    }
  }
}

/// What one core fills in and another reads after it has waited for it.
private final class Slot<Value>: @unchecked Sendable {
  var value: Value?
}
