import PlainYAML
import TrainingModel

extension Finding {
  static let fields = [
    "title", "when", "severity", "sentence", "metrics", "good", "must", "rank", "sources", "basis",
    "examples",
  ]

  /// Reads a finding; what is wrong with it goes to `diagnostics`.
  init?(_ file: ContentFile, diagnostics: inout [Diagnostic]) {
    switch file.parts() {
    case .failure(let rejected):
      diagnostics.append(rejected.diagnostic)
      return nil
    case .success(let (root, page)):
      var reader = FieldReader(root, file: file.path, known: Self.fields)
      self.init(id: file.slug, page: page, reader: &reader)
      diagnostics += reader.diagnostics
    }
  }

  private init(id: String, page: FrontMatter, reader: inout FieldReader) {
    self.id = id
    file = reader.file
    textFile = reader.file
    title = reader.requiredText("title")
    when = reader.rules("when")
    if reader.node("when") == nil { reader.report(.missingField("when"), at: nil) }
    severity = reader.word("severity", of: Severity.self) ?? .note
    sentences = reader.templates("sentence")
    if reader.node("sentence") == nil { reader.report(.missingField("sentence"), at: nil) }
    metrics = reader.texts("metrics").map(MetricID.init(rawValue:))
    isGood = reader.isYes("good")
    must = reader.texts("must")
    rank = reader.positiveNumber("rank")
    if rank != nil, must.isEmpty, !isGood {
      reader.report(.rankWithoutMust, at: reader.node("rank")?.place)
    }
    sources = reader.texts("sources")
    basis = reader.requiredText("basis")
    examples = reader.examples()
    places = reader.textPlaces
    body = page.body
    bodyFirstLine = page.bodyFirstLine
  }
}

extension GuidancePage {
  static let fields = [
    "title", "summary", "dose", "how", "applies_when", "silent_when", "rules_out", "theme",
    "evidence", "evidence_note", "sources", "logged_as", "done_when", "range", "examples",
  ]

  /// Reads a page; what is wrong with it goes to `diagnostics`.
  init?(_ file: ContentFile, diagnostics: inout [Diagnostic]) {
    switch file.parts() {
    case .failure(let rejected):
      diagnostics.append(rejected.diagnostic)
      return nil
    case .success(let (root, page)):
      var reader = FieldReader(root, file: file.path, known: Self.fields)
      let section = file.folders.dropLast().last ?? ""
      self.init(id: file.slug, section: section, page: page, reader: &reader)
      diagnostics += reader.diagnostics
    }
  }

  private init(id: String, section: String, page: FrontMatter, reader: inout FieldReader) {
    self.id = id
    self.section = section
    file = reader.file
    textFile = reader.file
    title = reader.requiredText("title")
    summary = reader.requiredText("summary")
    dose = reader.templates("dose")
    how = reader.templates("how")
    appliesWhen = reader.rules("applies_when")
    for field in ["dose", "how", "applies_when"] where reader.node(field) == nil {
      reader.report(.missingField(field), at: nil)
    }
    silentWhen = reader.rules("silent_when")
    rulesOut = reader.texts("rules_out")
    theme = reader.word("theme", of: Theme.self) ?? .watch
    evidence = reader.word("evidence", of: Evidence.self) ?? .weak
    evidenceNote = reader.requiredText("evidence_note")
    sources = reader.texts("sources")
    loggedAs = reader.text("logged_as")
    doneWhen = reader.rules("done_when")
    ranges = reader.ranges("range")
    examples = reader.examples()
    places = reader.textPlaces
    body = page.body
    bodyFirstLine = page.bodyFirstLine
  }
}

extension Source {
  static let fields = ["title", "journal", "year", "doi", "url", "authors", "kind"]

  /// Reads `Content/sources.yml`: a key for each source.
  static func read(_ file: ContentFile, diagnostics: inout [Diagnostic]) -> [Source] {
    do throws(YAMLFault) {
      let entries = try YAMLDocument.read(file.text).entries()
      return entries.map { entry in
        var reader = FieldReader(entry.value, file: file.path, known: fields)
        defer { diagnostics += reader.diagnostics }
        return Source(key: entry.key, reader: &reader)
      }
    } catch {
      diagnostics.append(error.diagnostic(file: file.path))
      return []
    }
  }

  private init(key: String, reader: inout FieldReader) {
    self.key = key
    authors = reader.requiredText("authors")
    title = reader.requiredText("title")
    journal = reader.text("journal")
    year = reader.positiveNumber("year") ?? 0
    if reader.node("year") == nil { reader.report(.missingField("year"), at: nil) }
    doi = reader.text("doi")
    url = reader.text("url")
    kind = reader.text("kind")
  }
}
