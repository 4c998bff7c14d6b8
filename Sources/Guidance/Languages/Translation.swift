import PlainYAML
import TrainingModel

/// The words of a finding or page in another language. Rules, thresholds, sources and examples stay
/// in the file that they translate, which lies under the same name.
///
/// A translation that does not fit is not used: its page stands in English, and says why.
struct Translation {
  let language: Language
  private(set) var diagnostics: [Diagnostic] = []

  init(_ language: Language) { self.language = language }

  mutating func applied(_ files: [ContentFile], to findings: [Finding]) -> [Finding] {
    let texts = byName(files.filter { $0.kind == .finding }, known: findings.map(\.id))
    return findings.map { finding in
      guard let file = texts[finding.id] else { return finding }
      return reading(file, Finding.translatedFields) { [language] reader, page in
        finding.translated(&reader, page, into: language)
      } ?? finding
    }
  }

  mutating func applied(_ files: [ContentFile], to pages: [GuidancePage]) -> [GuidancePage] {
    let texts = byName(files.filter { $0.kind == .page }, known: pages.map(\.id))
    return pages.map { page in
      guard let file = texts[page.id] else { return page }
      return reading(file, GuidancePage.translatedFields) { [language] reader, text in
        page.translated(&reader, text, into: language)
      } ?? page
    }
  }
}

extension Translation {
  private mutating func byName(_ files: [ContentFile], known: [String]) -> [String: ContentFile] {
    for file in files where !known.contains(file.slug) {
      report(
        ContentFault.translatesNothing(file.slug, closest: file.slug.closest(among: known))
          .diagnostic(file: file.path, at: YAMLPlace(line: 1, column: 1)))
    }
    return Dictionary(files.map { ($0.slug, $0) }, uniquingKeysWith: { _, last in last })
  }

  private mutating func reading<Text>(
    _ file: ContentFile, _ fields: [String], _ read: (inout FieldReader, FrontMatter) -> Text
  ) -> Text? {
    switch file.parts() {
    case .failure(let rejected):
      report(rejected.diagnostic)
      return nil
    case .success(let (root, page)):
      var reader = FieldReader(root, file: file.path, known: fields)
      let text = read(&reader, page)
      for fault in reader.diagnostics { report(fault) }
      return reader.diagnostics.isEmpty ? text : nil
    }
  }

  /// Nothing here stands in the way of a page: it has its English words.
  private mutating func report(_ fault: Diagnostic) {
    diagnostics.append(
      Diagnostic(
        .warning, fault.summary, file: fault.file, line: fault.line, column: fault.column,
        remedy: fault.remedy))
  }
}

extension Finding {
  static let translatedFields = ["title", "sentence", "basis"]

  fileprivate func translated(
    _ reader: inout FieldReader, _ page: FrontMatter, into language: Language
  ) -> Finding {
    var result = self
    result.language = language
    result.textFile = reader.file
    result.title = reader.requiredText("title")
    result.sentences = reader.templates("sentence", like: sentences)
    result.basis = reader.requiredText("basis")
    result.body = page.body
    result.bodyFirstLine = page.bodyFirstLine
    return result
  }
}

extension GuidancePage {
  static let translatedFields = ["title", "summary", "dose", "how", "evidence_note"]

  fileprivate func translated(
    _ reader: inout FieldReader, _ text: FrontMatter, into language: Language
  ) -> GuidancePage {
    var result = self
    result.language = language
    result.textFile = reader.file
    result.title = reader.requiredText("title")
    result.summary = reader.requiredText("summary")
    result.dose = reader.templates("dose", like: dose)
    result.how = reader.templates("how", like: how)
    result.evidenceNote = reader.requiredText("evidence_note")
    result.body = text.body
    result.bodyFirstLine = text.bodyFirstLine
    return result
  }
}

extension FieldReader {
  /// Lines with the same numbers in the same lines as those that they translate.
  fileprivate mutating func templates(
    _ key: String, like originals: [TextTemplate]
  ) -> [TextTemplate] {
    let lines = templates(key)
    guard lines.count == originals.count else {
      report(
        .otherCount(field: key, have: lines.count, need: originals.count), at: node(key)?.place)
      return lines
    }
    for (line, original) in zip(lines, originals) where line.numbers != original.numbers {
      report(.otherNumbers(field: key, need: original.numbers), at: line.place)
    }
    return lines
  }
}

extension TextTemplate {
  /// The names between its braces, in alphabetical order.
  fileprivate var numbers: [String] { slots.map(\.text).sorted() }
}
