import Foundation
import Testing

/// One worked example of the specification, by the name of its function.
struct ScienceExample: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let fn: String
  let given: ExampleValue
  /// Numbers as text, as they were printed.
  let expect: ExampleValue

  var testDescription: String { "\(id) \(fn)" }

  static let all: [ScienceExample] = {
    guard
      let url = Bundle.module.url(
        forResource: "science-examples", withExtension: "json", subdirectory: "Examples"),
      let data = try? Data(contentsOf: url),
      let examples = try? JSONDecoder().decode([ScienceExample].self, from: data)
    else { return [] }
    return examples
  }()
}

struct ScienceExampleTests {
  @Test func `every worked example is read`() {
    #expect(ScienceExample.all.count == 78)
  }

  @Test(arguments: ScienceExample.all)
  func `a worked example gives the printed numbers`(_ example: ScienceExample) throws {
    let calculate = try #require(ExampleFunctions.all[example.fn])
    let found = calculate(example.given)
    #expect(found.differences(from: example.expect, at: example.id) == [])
  }
}
