import Foundation
import TrainingModel

/// How many files the system lets a program have open at once. With a handful, the machinery below
/// Swift ends the program in the middle of its work instead of saying so.
enum OpenFiles {
  private static let fewest = 16

  /// What is wrong with the limit of this shell; nil where it is enough.
  static var shortage: Diagnostic? {
    let limit = sysconf(Int32(_SC_OPEN_MAX))
    guard limit >= 0, limit < fewest else { return nil }
    return Diagnostic(
      .error, "only \(limit) files may be open at once here, and \(fewest) are needed",
      remedy: "open a new shell, where ulimit -n prints more, then try again")
  }
}
