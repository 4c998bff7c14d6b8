import TrainingModel

/// The words that stand still from page to page: labels of a language, headings for an audience.
/// They are put into the templates once, so that no page looks them up again.
struct StandingWords: Hashable, Sendable {
  let language: Language
  let audience: Audience

  /// The words by the names under which templates print them: `words.skip`, `h.week`.
  var texts: [String: String] {
    let headings = language.words(for: audience, units: .metric).headings
    return Labels.fields.texts(of: language.labels, under: PageTemplate.words)
      .merging(Headings.fields.texts(of: headings, under: WeekPage.headings)) { first, _ in first }
  }
}

extension TemplateSource {
  /// The text with the words in the place of the tags that print them, escaped.
  func filled(with words: [String: String]) throws(TemplateScanner.Fault) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    for tag in try TemplateScanner.tags(in: text) where tag.kind == .variable {
      // What holds a brace could be read as a tag of its own.
      guard let word = words[tag.name], !word.utf8.contains(UInt8(ascii: "{")) else { continue }
      result += bytes[position..<tag.range.lowerBound]
      result += word.escapedForMarkup.utf8
      position = tag.range.upperBound
    }
    result += bytes[position...]
    return String(decoding: result, as: UTF8.self)
  }
}
