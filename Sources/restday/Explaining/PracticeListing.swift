import Guidance
import Reporting
import TrainingModel

/// A practice held against a week: every finding it depends on, and why it was advised or not.
enum PracticeListing {
  static func text(_ page: GuidancePage, _ judged: JudgedWeek, library: Library) -> String {
    let outcome = judged.choice.outcomes.first { $0.practice == page.id }
    var lines = [
      "\(page.id), week \(judged.measured.week): \(page.title)", "",
      outcome?.sentence ?? "Not known.", "", "Applies when",
    ]
    for rule in page.appliesWhen { lines += described(rule, judged, library) }
    if !page.silentWhen.isEmpty {
      lines += ["", "Silent when"]
      for rule in page.silentWhen { lines += described(rule, judged, library) }
    }
    let asking = library.findings.filter { $0.must.contains(page.id) }
    if !asking.isEmpty {
      lines += ["", "Due (it, or another of its group) when"]
      for finding in asking { lines += indented(FindingListing.text(finding, judged)) }
    }
    let logged = logged(page, judged)
    if !logged.isEmpty { lines += ["", "Logged this week"] + logged }
    if !page.rulesOut.isEmpty {
      lines += ["", "Ruled out by: \(page.rulesOut.joined(separator: ", "))"]
    }
    if let advice = judged.choice.advice.first(where: { $0.page.id == page.id }) {
      lines += ["", "Dose: \(advice.dose)", "Why: \(advice.why)"]
    }
    return lines.map(\.visible).joined(separator: "\n") + "\n"
  }

  /// Each entry of the week, its amounts held against the usual range.
  private static func logged(_ page: GuidancePage, _ judged: JudgedWeek) -> [String] {
    judged.measured.days.flatMap { day in
      (day.checkIn?.practices ?? []).filter { [page.id, page.practice].contains($0.slug) }.map {
        let amounts = page.amounts(of: $0).map(described)
        return "  \(day.day)" + (amounts.isEmpty ? "" : "  " + amounts.joined(separator: "; "))
      }
    }
  }

  private static func described(_ amount: GuidancePage.Amount) -> String {
    let range =
      "\(amount.range.lowerBound.short) to \(amount.range.upperBound.short) \(amount.unit)"
    guard let value = amount.value else { return "\(amount.unit) not logged, usual \(range)" }
    return "\(value.short) \(amount.unit), \(amount.standing.rawValue) the usual \(range)"
  }

  private static func described(
    _ rule: Rule, _ judged: JudgedWeek, _ library: Library
  ) -> [String] {
    let findings = rule.names.filter { !$0.isMetric }.compactMap { library.finding($0.text) }
    return ["  \(rule.text)"]
      + findings.flatMap { indented(FindingListing.text($0, judged)) }
  }

  private static func indented(_ text: String) -> [String] {
    text.split(separator: "\n").map { "    \($0)" }
  }
}

/// Every practice of the library and what became of it this week.
enum ChoiceListing {
  static func text(_ judged: JudgedWeek, library: Library) -> String {
    let chosen = Set(judged.choice.advice.map(\.page.id))
    let outcomes = judged.choice.outcomes
    func lines(_ outcomes: [PracticeOutcome]) -> [String] {
      outcomes.map { "  \($0.practice): \($0.sentence)" }
    }
    let advised = judged.choice.advice.compactMap { advice in
      outcomes.first { $0.practice == advice.page.id }
    }
    return
      (["Week \(judged.measured.week), verdict \(judged.measured.verdict.rawValue)", "", "Advised"]
      + lines(advised) + ["", "Not advised"]
      + lines(outcomes.filter { !chosen.contains($0.practice) })).joined(separator: "\n") + "\n"
  }
}

extension Double {
  /// `12`, `10.5`.
  fileprivate var short: String {
    Int(exactly: self).map(String.init) ?? Numbers(units: .metric).plain(self, decimals: 1)
  }
}
