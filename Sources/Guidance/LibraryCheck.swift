import PlainYAML
import TrainingModel

/// Checks what a library says and promises, beyond the names that loading checks: examples, doses,
/// links, words, completeness.
package struct LibraryCheck: Sendable {
  let library: Library

  package init(_ library: Library) {
    self.library = library
  }

  /// In order of file and line.
  package var diagnostics: [Diagnostic] {
    let pages = library.pages.flatMap { page in
      ExampleCheck(library: library).failures(of: page) + PageTextCheck(library, page).diagnostics
        + doses(of: page) + reach(of: page)
    }
    let findings = library.findings.flatMap { finding in
      ExampleCheck(library: library).failures(of: finding) + sentences(of: finding)
        + uses(of: finding) + wording(of: finding)
    }
    return (pages + findings + missingPages + RulingsCheck(library: library).diagnostics).sorted()
  }
}

extension LibraryCheck {
  /// Without a last line free of numbers there would be weeks without a dose.
  private func doses(of page: GuidancePage) -> [Diagnostic] {
    [("dose", page.dose), ("how", page.how)].compactMap { field, lines in
      guard let last = lines.last, !last.slots.isEmpty else { return nil }
      return Diagnostic(
        .error, "the last '\(field)' needs a number that may be missing", file: page.textFile,
        line: last.place.line, column: last.place.column,
        remedy: "add a line without braces below it")
    }
  }

  private func reach(of page: GuidancePage) -> [Diagnostic] {
    let isDue = library.findings.contains { $0.must.contains(page.id) }
    guard page.appliesWhen.isEmpty, !isDue else { return [] }
    return [Diagnostic(.error, "nothing leads to this page", file: page.file)]
  }

  /// The last sentence may only use numbers that are known whenever the finding holds.
  private func sentences(of finding: Finding) -> [Diagnostic] {
    guard let last = finding.sentences.last else { return [] }
    let known = finding.when.reduce(into: Set([Facts.sleepNeed])) {
      $0.formUnion($1.condition.metricsKnownWhenTrue().map(\.shown))
    }
    return last.slots.filter { !known.contains($0.metric) || $0.aspect != .value }.map { slot in
      Diagnostic(
        .error, "the last sentence needs \(slot.text.quoted), which may be unknown",
        file: finding.textFile, line: last.place.line, column: last.place.column + slot.offset,
        remedy: "add a sentence below it that only uses the numbers of 'when'")
    }
  }

  private func wording(of finding: Finding) -> [Diagnostic] {
    let texts = [finding.title, finding.basis, finding.body] + finding.sentences.map(\.text)
    return texts.flatMap { Wording.forbidden(in: $0, finding.language) }.map {
      Diagnostic(.warning, "the wording \($0.quoted) is not ours", file: finding.textFile)
    }
  }

  private func uses(of finding: Finding) -> [Diagnostic] {
    let isNamed = library.pages.contains { page in
      (page.appliesWhen + page.silentWhen).flatMap(\.names).contains { $0.text == finding.id }
    }
    let tellsVerdict = finding.when.flatMap(\.names).contains { $0.text.hasPrefix("verdict.") }
    guard !isNamed, finding.must.isEmpty, !finding.isGood, !tellsVerdict else { return [] }
    return [
      Diagnostic(
        .warning, "no page rests on this finding", file: finding.file,
        remedy: "name it in 'applies_when' of a page, or remove it")
    ]
  }

  private var missingPages: [Diagnostic] {
    PracticeList.all.flatMap { section, slugs in
      slugs.compactMap { slug -> Diagnostic? in
        guard let page = library.page(slug) else {
          return Diagnostic(.error, "page '\(slug)' of section '\(section)' is missing")
        }
        guard page.section != section else { return nil }
        return Diagnostic(.error, "page '\(slug)' belongs in '\(section)'", file: page.file)
      }
    }
  }
}

/// Every practice the guidance teaches, by section, in the order that readers see.
package enum PracticeList {
  package static let all: [(section: String, slugs: [String])] = [
    ("first-hour", ["cool-down", "calm-breathing", "rehydrate", "dry-clothes", "legs-up"]),
    (
      "fuel",
      [
        "hydration", "electrolytes", "carbohydrate", "protein", "everyday-nutrition",
        "micronutrients", "alcohol-and-sugar", "pre-run-fuel",
      ]
    ),
    ("rest", ["sleep", "sleep-hygiene", "naps", "rest-days", "down-weeks"]),
    (
      "move",
      [
        "active-recovery", "recovery-run", "cross-training", "stretching", "dynamic-warm-up",
        "mobility-and-yoga", "active-isolated-stretching",
      ]
    ),
    ("tissue", ["foam-rolling", "massage", "self-massage", "compression"]),
    ("temperature", ["cold-water", "contrast-shower", "cryotherapy", "warm-bath", "sauna"]),
    (
      "mind",
      ["mental-reset", "stress-management", "life-load", "recovery-mindset", "social-runs"]
    ),
    (
      "watch",
      [
        "resting-heart-rate", "heart-rate-variability", "heart-rate-recovery", "soreness",
        "energy-and-mood", "appetite-and-weight", "blood-test", "progress", "overtraining",
        "red-flags",
      ]
    ),
    ("plan", ["combine-methods", "periodised-recovery", "taper", "beginners", "coming-back"]),
  ]
}
