extension String {
  /// The text with the user part of every address left out: `https://ada:key@host/x` becomes
  /// `https://host/x`, and `ada@host:x` becomes `host:x`.
  package var withoutUsers: String {
    var result = ""
    var word = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.endsAddress {
        result += String(word.withoutUser)
        result.unicodeScalars.append(scalar)
        word = String.UnicodeScalarView()
      } else {
        word.append(scalar)
      }
    }
    return result + String(word.withoutUser)
  }
}

extension Unicode.Scalar {
  fileprivate var endsAddress: Bool {
    properties.isWhitespace || "'\"<>()".unicodeScalars.contains(self)
  }
}

extension String.UnicodeScalarView {
  /// One word; in a URL everything up to the last `@` goes, since passwords may hold anything.
  fileprivate var withoutUser: Substring.UnicodeScalarView {
    let slashes = indices.first { self[$0...].starts(with: "://".unicodeScalars) }
    guard let slashes else {
      let host = self[..<(firstIndex(of: "/") ?? endIndex)]
      return host.lastIndex(of: "@").map { self[index(after: $0)...] } ?? self[...]
    }
    let start = index(slashes, offsetBy: 3)
    guard let at = self[start...].lastIndex(of: "@") else { return self[...] }
    return Substring.UnicodeScalarView(self[..<start]) + self[index(after: at)...]
  }
}
