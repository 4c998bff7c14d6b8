/// A text in the language of manual pages, written line by line.
struct Roff {
  private(set) var lines: [String] = []

  /// A request with its words: `.SH "EXIT STATUS"`.
  mutating func request(_ name: String, _ words: String...) {
    lines.append(([".\(name)"] + words.map(Self.word)).joined(separator: " "))
  }

  /// A line of text, set in bold where asked for.
  mutating func text(_ text: String, isBold: Bool = false) {
    guard !text.isEmpty else { return }
    lines.append(isBold ? "\\fB\(Self.escaped(text))\\fR" : Self.escaped(text))
  }

  /// Paragraphs of a help text: lines that are indented stand as they are, all others are filled.
  mutating func paragraphs(_ text: String) {
    var isExample = false
    var isAfterGap = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indented = line.utf8.starts(with: "  ".utf8)
      if isExample != indented {
        lines += indented ? [".RS 2", ".nf"] : [".fi", ".RE"]
        isExample = indented
      }
      if line.isEmpty {
        isAfterGap = true
      } else {
        if isAfterGap { lines.append(".P") }
        isAfterGap = false
        self.text(indented ? String(line.dropFirst(2)) : String(line))
      }
    }
    if isExample { lines += [".fi", ".RE"] }
  }

  /// One word of a request; quoted where it would be several or none.
  private static func word(_ text: String) -> String {
    let isPlain = !text.isEmpty && !text.utf8.contains(UInt8(ascii: " "))
    return isPlain ? escaped(text) : "\"\(escaped(text))\""
  }

  /// What a manual page would take for a request or set as another sign is written out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\"": result += "\\(dq"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default: result += "\\[u" + padded(String(scalar.value, radix: 16, uppercase: true)) + "]"
      }
    }
    return result.utf8.first == UInt8(ascii: ".") ? "\\&" + result : result
  }

  private static func padded(_ digits: String) -> String {
    String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
