import PlainYAML
import TrainingModel

/// What is wrong with a rule line, and after how many characters.
struct RuleFault: Error, Hashable {
  enum Kind: Hashable {
    case unexpected(String)
    case expectedName(found: String)
    case expectedNumber(after: String, found: String)
    case findingCompared(String)
    case unclosedParenthesis
    case tooDeep
  }

  let kind: Kind
  let offset: Int
}

extension Rule {
  /// Reads a rule line: `not` binds closest, then `and`, then `or`.
  init(_ text: String, at place: YAMLPlace) throws(RuleFault) {
    var parser = RuleParser(tokens: RuleToken.all(in: text), length: text.unicodeScalars.count)
    self.init(text: text, place: place, condition: try parser.whole())
  }
}

/// A word, number, comparison or parenthesis of a rule line.
private struct RuleToken {
  let text: String
  let offset: Int

  /// Cuts a line at blanks, parentheses and comparisons.
  static func all(in line: String) -> [RuleToken] {
    let scalars = Array(line.unicodeScalars)
    var tokens = [RuleToken]()
    var start = 0
    while start < scalars.count {
      let kind = kind(of: scalars[start])
      var end = start + 1
      while end < scalars.count, kind != .parenthesis, Self.kind(of: scalars[end]) == kind {
        end += 1
      }
      if kind != .blank {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end])
        tokens.append(RuleToken(text: String(view), offset: start))
      }
      start = end
    }
    return tokens
  }

  private enum Kind { case blank, parenthesis, sign, word }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case " ", "\t", "\n", "\r": .blank
    case "(", ")": .parenthesis
    case "<", ">", "=", "!": .sign
    default: .word
    }
  }

  /// A name begins with a letter and goes on with letters, digits, `.`, `_` and `-`.
  var isName: Bool {
    guard let first = text.utf8.first, Self.isLetter(first), !["and", "or", "not"].contains(text)
    else { return false }
    return text.utf8.allSatisfy { Self.isLetter($0) || Self.nameBytes.contains($0) }
  }

  private static let nameBytes = Set("0123456789._-".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}

/// Reads the tokens of one rule line, one step of precedence a function.
private struct RuleParser {
  let tokens: [RuleToken]
  let length: Int
  var position = 0
  var depth = 0

  private static let greatestDepth = 32

  mutating func whole() throws(RuleFault) -> Rule.Condition {
    let condition = try anyOf()
    if let rest = next { throw RuleFault(kind: .unexpected(rest.text), offset: rest.offset) }
    return condition
  }

  private mutating func anyOf() throws(RuleFault) -> Rule.Condition {
    var parts = [try allOf()]
    while take("or") { parts.append(try allOf()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func allOf() throws(RuleFault) -> Rule.Condition {
    var parts = [try single()]
    while take("and") { parts.append(try single()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func single() throws(RuleFault) -> Rule.Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.greatestDepth else { throw fault(.tooDeep) }
    if take("not") { return .not(try single()) }
    if take("(") {
      let inner = try anyOf()
      guard take(")") else { throw fault(.unclosedParenthesis) }
      return inner
    }
    return try fact()
  }

  private mutating func fact() throws(RuleFault) -> Rule.Condition {
    guard let token = next, token.isName else {
      throw fault(.expectedName(found: next?.text ?? "the end"))
    }
    position += 1
    let name = Rule.Name(text: token.text, offset: token.offset)
    guard let sign = next, let comparison = Rule.Comparison(rawValue: sign.text) else {
      return .name(name)
    }
    guard name.isMetric else {
      throw RuleFault(kind: .findingCompared(name.text), offset: name.offset)
    }
    position += 1
    guard let number = next.flatMap({ Double(plainDecimal: $0.text) }) else {
      throw fault(.expectedNumber(after: sign.text, found: next?.text ?? "the end"))
    }
    position += 1
    return .comparison(name, comparison, number)
  }

  private var next: RuleToken? { position < tokens.count ? tokens[position] : nil }

  private mutating func take(_ text: String) -> Bool {
    guard next?.text == text else { return false }
    position += 1
    return true
  }

  private func fault(_ kind: RuleFault.Kind) -> RuleFault {
    RuleFault(kind: kind, offset: next?.offset ?? length)
  }
}
