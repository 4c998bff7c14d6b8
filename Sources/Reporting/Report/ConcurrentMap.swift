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

/// Results that several cores fill in. Every access holds the lock.
private final class Results<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var slots: [Value?]
  private var done = 0

  init(count: Int) { slots = Array(repeating: nil, count: count) }

  var values: [Value] { lock.withLock { slots.compactMap(\.self) } }

  func set(_ value: Value, at index: Int, _ progress: (Int) -> Void) {
    lock.withLock {
      slots[index] = value
      done += 1
      progress(done)
    }
  }
}
