import ArgumentParser

/// A path as it was typed.
enum PathArgument {
  /// Refuses an empty path: it is most often a variable of a script that was never set, and would
  /// name the current folder.
  @Sendable static func read(_ text: String) throws -> String {
    guard !text.isEmpty else { throw ValidationError("the path is empty; write . for this folder") }
    return text
  }
}
