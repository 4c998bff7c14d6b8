extension Array {
  /// Sorted, keeping equal ones as they stand; without any work where they are in order already, as
  /// most logs are.
  func inOrder(by precedes: (Element, Element) -> Bool) -> [Element] {
    let isInOrder = indices.dropFirst().allSatisfy { !precedes(self[$0], self[$0 - 1]) }
    return isInOrder ? self : sorted(by: precedes)
  }
}
