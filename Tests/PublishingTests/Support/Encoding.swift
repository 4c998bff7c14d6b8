import Foundation

/// Ways in which a text can get into a file without standing there as it is.
struct Encoding: Sendable {
  let name: String
  let apply: @Sendable (String) -> [UInt8]

  private init(_ name: String, _ apply: @escaping @Sendable (String) -> String) {
    self.name = name
    self.apply = { Array(apply($0).utf8) }
  }

  private init(bytes name: String, _ apply: @escaping @Sendable (String) -> [UInt8]) {
    self.name = name
    self.apply = apply
  }

  static let all = plain + html + json + percent + wide + base64 + nested

  private static let plain = [
    Encoding("plain") { $0 },
    Encoding("upper case") { $0.uppercased() },
    Encoding("lower case") { $0.lowercased() },
    Encoding("decomposed") { $0.decomposedStringWithCanonicalMapping },
    Encoding("line breaks") { replaced($0, [" ": " \r\n\t"]) },
    Encoding("spaces that do not break") { replaced($0, [" ": "\u{A0}"]) },
  ]

  private static let html = [
    Encoding("HTML, named") {
      replaced($0, ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&apos;"])
    },
    Encoding("HTML, decimal") { $0.unicodeScalars.map { "&#\($0.value);" }.joined() },
    Encoding("HTML, hexadecimal") {
      $0.unicodeScalars.map { "&#X\(String($0.value, radix: 16));" }.joined()
    },
    Encoding("tags between") {
      replaced($0, ["&": "&amp;", "<": "&lt;", ">": "&gt;", " ": " <b class=x>"])
    },
  ]

  private static let json = [
    Encoding("JSON, units") { text in
      text.utf16.map { String(format: "\\u%04X", Int($0)) }.joined()
    },
    Encoding("JSON, slashes") { replaced($0, ["\"": "\\\"", "/": "\\/", " ": "\\n"]) },
  ]

  private static let percent = [
    Encoding("percent") { $0.utf8.map { "%" + String($0, radix: 16) }.joined() },
    Encoding("form") {
      replaced(
        $0, ["%": "%25", "+": "%2B", "&": "%26", "<": "%3C", ">": "%3E", "'": "%27", " ": "+"])
    },
  ]

  private static let wide = [
    Encoding(bytes: "UTF-16, low byte first") {
      $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    },
    Encoding(bytes: "UTF-16, high byte first, at an odd byte") {
      [1] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    },
  ]

  private static let base64 = [
    Encoding("Base64, offset 0") { inBase64(0, $0) },
    Encoding("Base64, offset 1") { inBase64(1, $0) },
    Encoding("Base64, offset 2") { inBase64(2, $0) },
    Encoding("Base64 inside a longer run") { "QUJD" + "x" + inBase64(1, $0) },
    Encoding("Base64 for URLs") { replaced(inBase64(1, $0), ["+": "-", "/": "_"]) },
  ]

  private static let nested = [
    Encoding("HTML inside JSON") {
      replaced($0, ["&": "\\u0026amp;", "<": "\\u0026lt;", "'": "\\u0026#39;"])
    },
    Encoding("a URL inside an attribute") {
      $0.utf8.map { "&#37;" + String($0, radix: 16) }.joined()
    },
    Encoding("an escaped page inside Base64") {
      inBase64(2, String(repeating: ". ", count: 30) + replaced($0, ["&": "&amp;", "<": "&#60;"]))
    },
  ]

  private static func replaced(_ text: String, _ replacements: [Character: String]) -> String {
    text.map { replacements[$0] ?? String($0) }.joined()
  }

  /// The text after so many bytes of something else.
  private static func inBase64(_ offset: Int, _ text: String) -> String {
    (Data(repeating: 0x2E, count: offset) + Data(text.utf8) + Data(" .".utf8))
      .base64EncodedString()
  }
}
