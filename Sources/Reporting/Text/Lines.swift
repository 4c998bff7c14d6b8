/// Text broken into lines.
package enum Lines {
  /// Fills lines up to `width` characters, breaking at plain spaces only. The first line begins
  /// with `first`, all others with `indent`.
  ///
  /// - Parameter lineStart: what a word becomes at the start of a further line.
  package static func filled(
    _ text: String, first: String = "", indent: String = "", width: Int,
    lineStart: (Substring) -> String = { String($0) }
  ) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let length = line.unicodeScalars.count + (isEmpty ? 0 : 1) + word.unicodeScalars.count
      if !isEmpty, length > width {
        lines.append(line)
        line = indent + lineStart(word)
      } else {
        line += (isEmpty ? "" : " ") + word
      }
      isEmpty = false
    }
    return lines + [line]
  }
}
