import PlainYAML
import TrainingModel

/// Checks that every name in rules, sentences, examples and lists stands for something.
struct NameCheck {
  private let library: Library
  private let findingIDs: [String]
  private let pageIDs: [String]
  private let sourceKeys: [String]
  private let files: Set<String>

  /// - Parameter files: the names of all files, also of those that could not be read: whoever
  ///   names one of those made no mistake.
  init(_ library: Library, files: Set<String>) {
    self.library = library
    self.files = files
    findingIDs = library.findings.map(\.id)
    pageIDs = library.pages.map(\.id)
    sourceKeys = library.sources.map(\.key)
  }

  var diagnostics: [Diagnostic] {
    library.findings.flatMap(check) + library.pages.flatMap(check)
  }

  private func check(_ finding: Finding) -> [Diagnostic] {
    let named = finding.when.flatMap { rule in
      rule.names.filter { !$0.isMetric }.map {
        ContentFault.findingInFinding($0.text)
          .diagnostic(file: finding.file, at: rule.place.advanced(by: $0.offset))
      }
    }
    return named + metrics(in: finding.when, file: finding.file)
      + slots(in: finding.sentences, file: finding.file)
      + examples(finding.examples, file: finding.file)
      + finding.metrics.compactMap {
        unknown($0, file: finding.file, at: finding.places[$0.rawValue])
      }
      + pages(finding)
      + sources(finding.sources, file: finding.file, places: finding.places)
  }

  private func check(_ page: GuidancePage) -> [Diagnostic] {
    let rules = page.appliesWhen + page.silentWhen + page.doneWhen
    let findings = rules.flatMap { rule in
      rule.names.filter {
        !$0.isMetric && !files.contains($0.text) && library.finding($0.text) == nil
      }.map {
        ContentFault.unknownFinding($0.text, closest: $0.text.closest(among: findingIDs))
          .diagnostic(file: page.file, at: rule.place.advanced(by: $0.offset))
      }
    }
    return findings + metrics(in: rules, file: page.file)
      + slots(in: page.dose + page.how, file: page.file)
      + examples(page.examples, file: page.file)
      + sources(page.sources, file: page.file, places: page.places)
  }

  private func metrics(in rules: [Rule], file: String) -> [Diagnostic] {
    rules.flatMap { rule in
      rule.names.filter(\.isMetric).compactMap {
        unknown($0.metric, file: file, at: rule.place.advanced(by: $0.offset))
      }
    }
  }

  private func slots(in templates: [TextTemplate], file: String) -> [Diagnostic] {
    templates.flatMap { template in
      template.slots.compactMap {
        unknown($0.metric, file: file, at: template.place.advanced(by: $0.offset))
      }
    }
  }

  private func examples(_ examples: Examples, file: String) -> [Diagnostic] {
    (examples.applies + examples.silent).flatMap { example in
      example.values.keys.sorted().compactMap { unknown($0, file: file, at: example.place) }
    }
  }

  private func unknown(_ id: MetricID, file: String, at place: YAMLPlace?) -> Diagnostic? {
    guard !library.names.contains(id) else { return nil }
    return ContentFault.unknownMetric(id.rawValue, closest: library.names.closest(to: id))
      .diagnostic(file: file, at: place)
  }

  private func pages(_ finding: Finding) -> [Diagnostic] {
    finding.must.filter { !files.contains($0) && library.page($0) == nil }.map {
      ContentFault.unknownPage($0, closest: $0.closest(among: pageIDs))
        .diagnostic(file: finding.file, at: finding.places[$0])
    }
  }

  private func sources(
    _ keys: [String], file: String, places: [String: YAMLPlace]
  ) -> [Diagnostic] {
    keys.filter { library.source($0) == nil }.map {
      ContentFault.unknownSource($0, closest: $0.closest(among: sourceKeys))
        .diagnostic(file: file, at: places[$0])
    }
  }
}
