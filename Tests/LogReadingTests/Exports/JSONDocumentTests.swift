import Foundation
import Testing

@testable import LogReading

struct JSONDocumentTests {
  private func root(_ text: String) throws -> JSONValue {
    try JSONDocument(Array(text.utf8)).root
  }

  private func fault(_ text: String) -> JSONFault? {
    do throws(JSONFault) {
      _ = try JSONDocument(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `values are found by their keys`() throws {
    let value = try root(
      #"{"a": {"b": [1, -2.5e1, "x\n\u00e9\ud83d\ude00", true, null]}, "n": null, "t": "7.5"}"#)
    let items = try #require(value[["a", "b"]]).items
    #expect(items.count == 5)
    #expect(items[0].number == 1)
    #expect(items[1].number == -25)
    #expect(items[2].text == "x\né😀")
    #expect(items[3].bool == true)
    #expect(items[4].number == nil)
    #expect(value["n"] == nil)
    #expect(value.has("a", "n"))
    #expect(!value.has("a", "z"))
    #expect(value["t"]?.number == 7.5)
    #expect(value["a"]?["z"]?["y"] == nil)
  }

  @Test func `a bare NaN is nothing, not an end`() throws {
    let value = try root(#"[{"value": NaN}, {"value": -Infinity}, {"value": 3}]"#)
    #expect(value.objects.map { $0["value"]?.number } == [nil, nil, 3])
  }

  @Test func `every value knows its line`() throws {
    let value = try root("[\n1,\n\n{\"a\":\n2}]")
    #expect(value.items.map(\.line) == [2, 4])
    #expect(value.items[1]["a"]?.line == 5)
  }

  @Test func `a line is counted wherever it stands in a long text`() throws {
    let blanks = String(repeating: " \n", count: 1500)
    let value = try root("[" + blanks + "1," + String(repeating: "\n", count: 47) + "2]")
    #expect(value.items.map(\.line) == [1501, 1548])
  }

  @Test func `of a million values each takes little room`() throws {
    #expect(MemoryLayout<JSONDocument.Node>.stride == 12)
    #expect(MemoryLayout<JSONValue>.stride == 16)
    #expect(try root("[" + String(repeating: "{},", count: 1000) + "0]").objects.count == 1000)
  }

  @Test(arguments: [
    ("", JSONFault.empty), (" \n", .empty), ("[1,", .truncated(line: 1)),
    ("{\"a\"", .truncated(line: 1)), ("\"abc", .truncated(line: 1)), ("nul", .truncated(line: 1)),
    ("[1,]", .unexpected(line: 1)), ("{a:1}", .unexpected(line: 1)),
    ("[1]\n2", .unexpected(line: 2)),
    ("[1 2]", .unexpected(line: 1)), ("{\"a\" 1}", .unexpected(line: 1)),
    ("-", .truncated(line: 1)),
    ("[.5]", .unexpected(line: 1)), ("[1e]", .unexpected(line: 1)), ("\"\\", .truncated(line: 1)),
  ])
  func `what is no JSON says where it fails`(_ text: String, _ expected: JSONFault) {
    #expect(fault(text) == expected)
  }

  @Test func `nesting is followed to 128`() {
    let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(fault(deep(128)) == nil)
    #expect(fault(deep(129)) == .tooDeep(line: 1))
    #expect(fault(String(repeating: "[", count: 1_000_000)) == .tooDeep(line: 1))
  }

  @Test func `more than 64 MiB is not read`() {
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: JSONDocument.largestSize + 1)
    #expect(throws: JSONFault.tooLarge) { try JSONDocument(bytes) }
  }

  @Test func `numbers beyond all bounds are none`() throws {
    #expect(try root("[1e999, 1e-999]").items.map(\.number) == [nil, 0])
  }

  @Test func `it reads what Foundation reads`() throws {
    for name in ExportFixtures.names where name.hasSuffix(".json") {
      let bytes = TextDecoding.utf8(from: try ExportFixtures.bytes(name))
      let isRead = (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
      let hasBareWords = String(decoding: bytes, as: UTF8.self).contains("NaN")
      #expect(isRead || hasBareWords, "\(name)")
      _ = try JSONDocument(bytes)
    }
  }
}
