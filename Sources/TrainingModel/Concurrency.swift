import Foundation

extension Array where Element: Sendable {
  /// Transforms every element, on all cores; the results stand in the order of the elements.
  ///
  /// `progress` is called with how many are done, never by two cores at once.
  package func mapConcurrently<Result: Sendable>(
    progress: @escaping @Sendable (Int) -> Void = { _ in },
    _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let results = Results<Result>(count: count)
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = transform(self[index])
      results.set(result, at: index, progress)
    }
    return results.values
  }
}

/// Does two things at once, and returns when both are done. Each of them may use all cores in turn:
/// one `concurrentPerform` within another would run on a single one.
package func concurrently<First: Sendable, Second: Sendable>(
  _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  let seconds = Results<Second>(count: 1)
  let group = DispatchGroup()
  DispatchQueue.global().async(group: group) { seconds.set(second(), at: 0) }
  let first = first()
  group.wait()
  return (first, seconds.values[0])
}

/// Results that several cores fill in. Every access holds the lock.
private final class Results<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var slots: [Value?]
  private var done = 0

  init(count: Int) { slots = Array(repeating: nil, count: count) }

  var values: [Value] { lock.withLock { slots.compactMap(\.self) } }

  func set(_ value: Value, at index: Int, _ progress: (Int) -> Void = { _ in }) {
    lock.withLock {
      slots[index] = value
      done += 1
      progress(done)
    }
  }
}
