extension String {
  func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - unicodeScalars.count)) + self
  }

  func paddedRight(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - unicodeScalars.count))
  }

  var withoutTrailingSpaces: String {
    var scalars = unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// Without the full stop at the end.
  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// With a full stop at the end.
  var withStop: String { hasSuffix(".") ? self : self + "." }
}

extension GlanceDay {
  /// For a narrow column: a dash where nothing is known.
  var shortLoadText: String { load == .missing ? Numbers.missing : loadText }
}
