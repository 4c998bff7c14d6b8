import PlainYAML
import TrainingModel

/// What is wrong with a finding, a page or the list of sources.
enum ContentFault: Hashable {
  case noFrontMatter
  case notAFile
  case notReadable
  case notText
  case tooLarge
  case badName(String)
  case sameName(String, other: String)
  case missingField(String)
  case emptyField(String)
  case unknownField(String, among: [String])
  case unknownWord(String, field: String, among: [String])
  case notPositive(field: String)
  case badRange(String)
  case badTemplate
  case rule(RuleFault.Kind)
  case findingInFinding(String)
  case unknownFinding(String, closest: String?)
  case unknownMetric(String, closest: String?)
  case unknownPage(String, closest: String?)
  case unknownSource(String, closest: String?)
  case rankWithoutMust
  case noExample(String)
  /// A translation of nothing, of another number of lines, or with other numbers.
  case translatesNothing(String, closest: String?)
  case otherCount(field: String, have: Int, need: Int)
  case otherNumbers(field: String, need: [String])
}

extension ContentFault {
  /// All wording about reading content.
  func diagnostic(file: String?, at place: YAMLPlace?) -> Diagnostic {
    Diagnostic(
      .error, summary, file: file, line: place?.line, column: place?.column, remedy: remedy)
  }

  private var summary: String {
    switch self {
    case .noFrontMatter: "no front matter"
    case .notAFile: "a link or something else that is no plain file"
    case .notReadable: "cannot be read"
    case .notText: "not a text in UTF-8"
    case .tooLarge: "larger than 1 MiB"
    case .badName(let name): "file name \(name.quoted) is no slug"
    case .sameName(let name, let other): "\(name.quoted) is also the name of \(other)"
    case .missingField(let field): "field '\(field)' is missing"
    case .emptyField(let field): "field '\(field)' is empty"
    case .unknownField(let field, _): "unknown field \(field.quoted)"
    case .unknownWord(let word, let field, _): "\(word.quoted) is no '\(field)'"
    case .notPositive(let field): "'\(field)' is not a whole number from 1 on"
    case .badRange(let name): "\(name.quoted) is not a range of two numbers, least first"
    case .badTemplate: "a brace here does not open or close the name of a number"
    case .rule(let kind): kind.summary
    case .findingInFinding(let name): "finding \(name.quoted) named in a finding"
    case .unknownFinding(let name, _): "unknown finding \(name.quoted)"
    case .unknownMetric(let name, _): "unknown metric \(name.quoted)"
    case .unknownPage(let name, _): "unknown page \(name.quoted)"
    case .unknownSource(let key, _): "unknown source \(key.quoted)"
    case .rankWithoutMust: "'rank' without 'must' or 'good'"
    case .noExample(let kind): "no example for '\(kind)'"
    case .translatesNothing(let name, _): "there is no text \(name.quoted) that this translates"
    case .otherCount(let field, let have, let need):
      "'\(field)' has \(have) lines where the text that it translates has \(need)"
    case .otherNumbers(let field, _):
      "this line of '\(field)' has other numbers than the line that it translates"
    }
  }

  private var remedy: String? {
    switch self {
    case .noFrontMatter: "begin the file with a line '---', the fields, and another line '---'"
    case .notAFile: "put a copy of the file here"
    case .notReadable: "look at the permissions of the file"
    case .badName: "use 1 to 80 of the characters a to z, 0 to 9 and '-'"
    case .sameName: "rename one of the two"
    case .unknownField(let field, let known):
      field.didYouMean(among: known) ?? "known are " + known.joined(separator: ", ")
    case .unknownWord(let word, _, let known):
      word.didYouMean(among: known) ?? "known are " + known.joined(separator: ", ")
    case .badRange: "write it like 'minutes: [10, 15]'"
    case .badTemplate: "write it like '{sleep.mean_h}'"
    case .rule(let kind): kind.remedy
    case .findingInFinding: "a finding rests on metrics; repeat the comparison"
    case .unknownFinding(_, let closest?), .unknownMetric(_, let closest?),
      .unknownPage(_, let closest?), .unknownSource(_, let closest?),
      .translatesNothing(_, let closest?):
      "did you mean \(closest.quoted)?"
    case .unknownMetric: "'restday explain --list' prints all metrics"
    case .unknownSource: "add it to Content/sources.yml"
    case .noExample(let kind): "write one: 'examples: {\(kind): [{ sleep.mean_h: 6.4 }]}'"
    case .translatesNothing: "give it the name of the file that it translates"
    case .otherCount: "write one line for each, in the same order"
    case .otherNumbers(_, let need):
      need.isEmpty
        ? "write it without braces" : "use \(need.map { "{\($0)}" }.joined(separator: ", "))"
    default: nil
    }
  }
}

extension RuleFault.Kind {
  fileprivate var summary: String {
    switch self {
    case .unexpected(let text): "\(text.quoted) was not expected here"
    case .expectedName(let found): "expected a name, found \(found.quoted)"
    case .expectedNumber(let sign, let found):
      "expected a number after '\(sign)', found \(found.quoted)"
    case .findingCompared(let name): "\(name.quoted) has no number to compare"
    case .unclosedParenthesis: "a parenthesis is not closed"
    case .tooDeep: "nested more than 32 levels deep"
    }
  }

  fileprivate var remedy: String? {
    switch self {
    case .unexpected: "join conditions with 'and' or 'or'"
    case .expectedName: "a rule is 'name', or 'name < number', joined by and, or, not"
    case .findingCompared: "a finding stands alone; metrics have a dot in their name"
    case .expectedNumber, .unclosedParenthesis, .tooDeep: nil
    }
  }
}
