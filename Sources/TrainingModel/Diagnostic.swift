/// Something a person should know about a file of theirs: what is wrong, where, and what to do.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, CaseIterable {
    /// Nothing can be built on this.
    case error
    /// Something was left out or assumed; the rest goes on.
    case warning
    /// Worth knowing; nothing was left out.
    case remark
  }

  package let severity: Severity
  /// Path as the person knows it, relative to the home.
  package let file: String?
  /// From 1.
  package let line: Int?
  /// From 1.
  package let column: Int?
  /// What is wrong: lower case, no full stop, the person's own text in quotes.
  package let summary: String
  /// What to do about it.
  package let remedy: String?

  package init(
    _ severity: Severity, _ summary: String, file: String? = nil, line: Int? = nil,
    column: Int? = nil, remedy: String? = nil
  ) {
    self.severity = severity
    self.summary = summary
    self.file = file
    self.line = line
    self.column = column
    self.remedy = remedy
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `Content/Log/checkins.csv:12: warning: RPE 70 is outside 0 to 10`, the remedy indented below.
  package var description: String {
    let place = [file.map(\.visible), line.map(String.init), column.map(String.init)]
      .compactMap(\.self).joined(separator: ":")
    let head = (place.isEmpty ? "" : place + ": ") + "\(severity.rawValue): \(summary.visible)"
    guard let remedy else { return head }
    return head + "\n  " + remedy.visible
  }
}

extension Diagnostic: Comparable {
  /// By file, line and column, so that a list reads like the files do.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let leftKey = (left.file ?? "", left.line ?? 0, left.column ?? 0, left.summary)
    let rightKey = (right.file ?? "", right.line ?? 0, right.column ?? 0, right.summary)
    return leftKey < rightKey
  }
}

extension String {
  /// The person's text in quotes: at most 80 characters, control characters shown as symbols.
  package var quoted: String {
    let scalars = unicodeScalars
    let short =
      scalars.count > 80 ? String(String.UnicodeScalarView(scalars.prefix(79))) + "…" : self
    return "'" + short.visible + "'"
  }

  /// The text with control characters (and those that turn the reading direction) as symbols, so
  /// that no file can steer a terminal.
  package var visible: String {
    guard unicodeScalars.contains(where: \.isSteering) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(scalar.isSteering ? scalar.symbol : scalar)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isSteering: Bool {
    switch value {
    case 0..<0x20, 0x7F, 0x80..<0xA0: true
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: false
    }
  }

  fileprivate var symbol: Unicode.Scalar {
    let picture: UInt32 = value < 0x20 ? 0x2400 + value : value == 0x7F ? 0x2421 : 0xFFFD
    return Unicode.Scalar(picture) ?? "?"
  }
}
