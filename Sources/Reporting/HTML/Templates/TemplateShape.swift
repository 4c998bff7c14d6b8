/// What a template may ask for at one place: names, and what stands behind each.
struct TemplateShape: Sendable {
  var names: [String: Kind]

  indirect enum Kind: Sendable {
    /// Plain text, escaped where it is printed. Empty counts as absent.
    case text
    /// Finished markup; its name ends in `HTML` or `SVG` and it stands in triple braces.
    case markup
    /// Yes or no, only for sections.
    case flag
    /// A value with names of its own, or nothing.
    case group(TemplateShape)
    case list(TemplateShape)
    /// A list of plain texts, printed as `{{.}}`.
    case texts
  }

  /// Whether a name says that it holds markup.
  static func isMarkupName(_ name: String) -> Bool {
    name.utf8.suffix(4).elementsEqual("HTML".utf8) || name.utf8.suffix(3).elementsEqual("SVG".utf8)
  }
}
