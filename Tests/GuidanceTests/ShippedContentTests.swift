import Testing
import TrainingModel

@testable import Guidance

struct ShippedContentTests {
  private static let library = ShippedContent.library

  @Test func `every file is read, and every name stands for something`() {
    #expect(ShippedContent.loaded.diagnostics.map(\.description) == [])
    #expect(Self.library.pages.count == PracticeList.all.flatMap(\.slugs).count)
    #expect(Self.library.findings.count >= 65)
  }

  @Test func `the check finds nothing`() {
    #expect(LibraryCheck(Self.library).diagnostics.map(\.description) == [])
  }

  @Test(arguments: library.findings)
  func `a finding holds and stays silent as its examples say`(finding: Finding) {
    #expect(ExampleCheck(library: Self.library).failures(of: finding).map(\.description) == [])
  }

  @Test(arguments: library.pages)
  func `a page is called for and stays silent as its examples say`(page: GuidancePage) {
    #expect(ExampleCheck(library: Self.library).failures(of: page).map(\.description) == [])
  }

  /// What is advised from the very numbers of its example, unless other pages come first.
  @Test(arguments: library.pages)
  func `a page whose example holds is chosen, or lost to a page it names`(page: GuidancePage) {
    for example in page.examples.applies {
      let facts = Facts(values: example.values)
      let choice = AdviceChooser(
        library: Self.library, facts: facts,
        judgement: Judgement(Self.library, facts: facts, setting: .plain), verdict: .balanced,
        setting: .plain
      ).choose()
      let outcome = choice.outcomes.first { $0.practice == page.id }?.result
      switch outcome {
      case .chosenAsDue, .chosenAsFitting, .lost: break
      default: Issue.record("\(page.id): \(String(describing: outcome))")
      }
    }
  }

  @Test func `every finding has a sentence without a number that may be missing`() {
    for finding in Self.library.findings {
      for example in finding.examples.applies {
        let judgement = Judgement(
          Self.library, facts: Facts(values: example.values), setting: .plain)
        let sentence = judgement.finding(finding.id)?.sentence ?? ""
        #expect(sentence.hasSuffix("."), "\(finding.id)")
      }
    }
  }
}
