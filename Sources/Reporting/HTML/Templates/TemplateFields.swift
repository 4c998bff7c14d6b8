import Mustache

/// The names that a template may use of a value, each with the way to its answer. One list serves
/// both: the check at load, and the rendering. Nothing is found by reflection.
struct TemplateFields<Root: Sendable>: Sendable {
  let shape: TemplateShape
  fileprivate let answers: [String: @Sendable (Root) -> Any]

  init(_ fields: [TemplateField<Root>]) {
    shape = TemplateShape(
      names: Dictionary(fields.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first }))
    answers = Dictionary(
      fields.map { ($0.name, $0.answer) }, uniquingKeysWith: { first, _ in first })
  }

  /// The plain texts of a value by name, each below the name of the value.
  func texts(of root: Root, under name: String) -> [String: String] {
    var texts: [String: String] = [:]
    for (field, answer) in answers {
      if let text = answer(root) as? TemplateText { texts["\(name).\(field)"] = text.renderText }
    }
    return texts
  }

  /// The value as the library reads it.
  func callAsFunction(_ root: Root) -> TemplateValue {
    TemplateValue(answers: RootAnswers(root, fields: self))
  }

  /// The same for a whole page, which also answers to `words` with the labels of a language.
  func callAsFunction(_ root: Root, labels: Labels) -> TemplateValue {
    TemplateValue(
      answers: PageAnswers(page: RootAnswers(root, fields: self), words: Labels.fields(labels)))
  }
}

/// One name of a `TemplateFields`.
struct TemplateField<Root: Sendable>: Sendable {
  let name: String
  let kind: TemplateShape.Kind
  let answer: @Sendable (Root) -> Any

  static func text(_ name: String, _ text: @escaping @Sendable (Root) -> String?) -> Self {
    precondition(!TemplateShape.isMarkupName(name), "\(name) promises markup")
    return Self(name: name, kind: .text) { TemplateText(text($0) ?? "") }
  }

  /// An address that has passed `SafeLink`; absent where it did not.
  static func link(_ name: String, _ link: @escaping @Sendable (Root) -> SafeLink?) -> Self {
    text(name) { link($0)?.address }
  }

  static func markup(_ name: String, _ markup: @escaping @Sendable (Root) -> Markup?) -> Self {
    precondition(TemplateShape.isMarkupName(name), "\(name) must end in HTML or SVG")
    return Self(name: name, kind: .markup) { TemplateMarkup(markup($0) ?? .none) }
  }

  static func flag(_ name: String, _ flag: @escaping @Sendable (Root) -> Bool) -> Self {
    Self(name: name, kind: .flag) { flag($0) }
  }

  static func texts(_ name: String, _ texts: @escaping @Sendable (Root) -> [String]) -> Self {
    Self(name: name, kind: .texts) { texts($0).map(TemplateText.init) }
  }

  static func group<Inner>(
    _ name: String, _ fields: TemplateFields<Inner>,
    _ value: @escaping @Sendable (Root) -> Inner?
  ) -> Self {
    Self(name: name, kind: .group(fields.shape)) { root in
      if let inner = value(root) { fields(inner) } else { TemplateText("") }
    }
  }

  static func list<Inner>(
    _ name: String, _ fields: TemplateFields<Inner>,
    _ values: @escaping @Sendable (Root) -> [Inner]
  ) -> Self {
    Self(name: name, kind: .list(fields.shape)) { root in values(root).map { fields($0) } }
  }
}

/// A value in front of a template: it answers by name, and a name it has is never looked for
/// further out, even where the answer is empty.
///
/// One small type for all values: the library copies and casts them at every tag.
struct TemplateValue: MustacheParent {
  fileprivate let answers: TemplateAnswers

  func child(named name: String) -> Any? { answers.answer(to: name) }
}

/// Answers by name.
private class TemplateAnswers {
  func answer(to name: String) -> Any? { nil }
}

private final class RootAnswers<Root: Sendable>: TemplateAnswers {
  private let root: Root
  private let fields: TemplateFields<Root>

  init(_ root: Root, fields: TemplateFields<Root>) {
    self.root = root
    self.fields = fields
  }

  override func answer(to name: String) -> Any? { fields.answers[name]?(root) }
}

private final class PageAnswers: TemplateAnswers {
  private let page: TemplateAnswers
  private let words: TemplateValue

  init(page: TemplateAnswers, words: TemplateValue) {
    self.page = page
    self.words = words
  }

  override func answer(to name: String) -> Any? {
    name == PageTemplate.words ? words : page.answer(to: name)
  }
}

/// Plain text in front of a template. It has no children, so that nothing is ever reflected.
struct TemplateText: MustacheCustomRenderable, MustacheParent {
  let renderText: String

  init(_ text: String) { renderText = text }

  var isNull: Bool { renderText.isEmpty }
  func child(named: String) -> Any? { nil }
}

/// Finished markup in front of a template. In double braces by mistake it comes out escaped.
struct TemplateMarkup: MustacheCustomRenderable, MustacheParent {
  let renderText: String

  init(_ markup: Markup) { renderText = markup.html }

  var isNull: Bool { renderText.isEmpty }
  func child(named: String) -> Any? { nil }
}
