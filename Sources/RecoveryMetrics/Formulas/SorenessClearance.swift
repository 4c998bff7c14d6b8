/// How many days soreness from a hard session lasts.
///
/// Day 0 is the first morning after it. The answer is the first day, after one above the
/// threshold, that is back at or below it; 0 where no morning is above. A convention.
enum SorenessClearance {
  /// Points above the usual soreness that still count as usual, on 1 to 5.
  static let margin = 0.5
  /// Mornings that are looked at.
  static let mornings = 10

  /// `mornings[0]` is day 0; missing mornings are nil. nil where it has not cleared, or where no
  /// morning is known.
  static func days(_ mornings: [Double?], threshold: Double) -> Int? {
    guard mornings.contains(where: { $0 != nil }) else { return nil }
    func isAbove(_ value: Double?) -> Bool { value.map { $0.exceeds(threshold) } ?? false }
    guard let sore = mornings.firstIndex(where: isAbove) else { return 0 }
    return mornings[sore...].firstIndex { $0 != nil && !isAbove($0) }
  }
}
