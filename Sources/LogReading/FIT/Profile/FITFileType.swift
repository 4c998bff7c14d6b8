/// What a FIT file says it is.
package enum FITFileType: Sendable, Hashable {
  case settings, activity, workout, course, weight
  case monitoring, metrics, sleep, hrvStatus
  case other(Int)

  init(_ number: Int) {
    self = Self.numbers[number] ?? .other(number)
  }

  private static let numbers: [Int: FITFileType] = [
    2: .settings, 4: .activity, 5: .workout, 6: .course, 9: .weight,
    15: .monitoring, 28: .monitoring, 32: .monitoring,
    44: .metrics, 49: .sleep, 68: .hrvStatus,
  ]

  /// Workouts and courses look like activities, but nobody ran them.
  var isPlanOrSetup: Bool {
    switch self {
    case .settings, .workout, .course: true
    default: false
    }
  }
}
