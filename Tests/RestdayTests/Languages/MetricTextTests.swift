import RecoveryMetrics
import Reporting
import Testing
import TrainingModel

/// What is said about metrics in other languages, against the catalog.
struct MetricTextTests {
  private static let languages = Language.allCases.filter { $0 != .english }

  @Test(arguments: languages)
  func `every metric of the catalog has one text, and no text is of a metric that is gone`(
    language: Language
  ) {
    let ids = language.metricTexts.map(\.id.rawValue).sorted()
    #expect(ids == Catalog.descriptions.map(\.id.rawValue).sorted())
  }

  @Test(arguments: languages)
  func `texts are whole, in their own words, and leave unit and order alone`(language: Language) {
    let worded = language.worded(Catalog.descriptions)
    #expect(worded.map(\.id) == Catalog.descriptions.map(\.id))
    #expect(worded.map(\.unit) == Catalog.descriptions.map(\.unit))
    for (text, original) in zip(worded, Catalog.descriptions) {
      for part in [text.name, text.formula, text.source, text.needs, text.missing, text.reading] {
        #expect(!part.isEmpty, "\(text.id)")
      }
      #expect(text.missing != original.missing && text.reading != original.reading, "\(text.id)")
    }
  }
}
