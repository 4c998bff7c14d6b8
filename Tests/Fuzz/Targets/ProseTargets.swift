import PlainYAML
import TrainingModel

@testable import Guidance
@testable import Reporting

/// Rules, sentences, templates and Markdown.
extension FuzzTarget {
  static let prose: [FuzzTarget] = [
    FuzzTarget("rule", upTo: 1024) { expectRule(String(decoding: $0, as: UTF8.self)) },
    FuzzTarget("sentence", upTo: 1024) { expectSentence(String(decoding: $0, as: UTF8.self)) },
    FuzzTarget("template") { expectTemplate(String(decoding: $0, as: UTF8.self)) },
    FuzzTarget("markdown") { expectMarkdown(String(decoding: $0, as: UTF8.self)) },
  ]

  private static let place = YAMLPlace(line: 1, column: 1)

  private static func expectRule(_ text: String) {
    guard let rule = try? Rule(text, at: place) else { return }
    let known = rule.truth(values: { Double($0.rawValue.utf8.count) }, findings: { _ in .no })
    expect(known != .unknown, "a rule whose every value is known holds or not")
    _ = rule.truth(values: { _ in nil }, findings: { _ in .unknown })
    expect(!rule.names.isEmpty, "a rule asks for something")
    _ = rule.condition.metricsKnownWhenTrue()
    _ = rule.condition.carryingNames(values: { _ in 1 }, findings: { _ in .yes })
  }

  private static func expectSentence(_ text: String) {
    guard let template = try? TextTemplate(text, at: place) else { return }
    let again = template.parts.map { part in
      switch part {
      case .literal(let words): words
      case .slot(let slot): "{\(slot.text)}"
      }
    }.joined()
    expect(again.utf8.elementsEqual(text.utf8), "the parts are the sentence")
    let facts = Facts(values: [MetricID(rawValue: "sleep.mean_h"): 7.5])
    let setter = NumberSetter(number: { _, value in "\(value)" }, range: { _, _ in "" })
    _ = template.filled(from: facts, setting: setter)
  }

  /// A template that passes its check prints what it is given only as text.
  private static func expectTemplate(_ text: String) {
    let sources = ["page", "part"].map {
      TemplateSource(name: $0, file: "\($0).mustache", text: text)
    }
    guard let set = try? TemplateSet(sources, pages: [("page", hostile.shape)]) else { return }
    let words = StandingWords(language: .english, audience: .runner)
    let html = set.render(hostile("<\u{301}script>\"'&"), with: "page", words: words).html
    let isRaw = html.unicodeScalars.elementsEqual(text.unicodeScalars)
    let marks = html.unicodeScalars.count { $0 == "\u{301}" }
    let own = text.unicodeScalars.count { $0 == "\u{301}" }
    guard !isRaw, marks > own else { return }
    expect(!html.containsScalars("<\u{301}script"), "given text is escaped: \(html)")
  }

  private static let hostile = TemplateFields<String>([
    .text("name") { $0 }, .markup("bodyHTML") { Markup(text: $0) }, .flag("isGood") { _ in true },
    .texts("items") { [$0, $0] },
    .list("rows", TemplateFields<String>([.text("name") { $0 }])) { [$0, $0] },
    .group("first", TemplateFields<String>([.text("name") { $0 }])) { $0 },
  ])
}

extension String {
  /// Whether these scalars stand here in a row; characters would hide those beside a mark.
  func containsScalars(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    let bytes = Array(utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains {
      bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
