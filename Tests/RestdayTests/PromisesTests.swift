import Foundation
import Testing

/// `Tests/PROMISES.md` names the tests that show what is promised; it must stay true.
struct PromisesTests {
  private static let folder = Binary.package.appendingPathComponent("Tests")

  /// A file and what must stand in it: a Swift test's name, or words of a trial.
  struct Reference: Sendable, CustomTestStringConvertible {
    let file: String
    let words: String

    var testDescription: String { file + ": " + words }
  }

  /// Every `file: words` between backticks, row by row.
  private static func rows() throws -> [(row: String, references: [Reference])] {
    try String(contentsOf: folder.appendingPathComponent("PROMISES.md"), encoding: .utf8)
      .split(separator: "\n")
      .filter { $0.hasPrefix("| ") && !$0.contains("| shown by |") }
      .map { line in
        let cells = line.components(separatedBy: " | ")
        let quoted = (cells.last ?? "").components(separatedBy: "`")
        let references = stride(from: 1, to: quoted.count, by: 2).compactMap { index in
          let parts = quoted[index].components(separatedBy: ": ")
          return parts.count > 1
            ? Reference(file: parts[0], words: parts.dropFirst().joined(separator: ": ")) : nil
        }
        return (cells[0], references)
      }
  }

  @Test func `every test that a promise names is there`() throws {
    for reference in try Self.rows().flatMap(\.references) {
      let file = Self.folder.appendingPathComponent(reference.file)
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      let words =
        file.pathExtension == "swift" ? "func `\(reference.words)`" : reference.words
      #expect(text.contains(words), "\(reference.testDescription)")
    }
  }

  @Test func `every row names a test, but for what is not there`() throws {
    let rows = try Self.rows()
    #expect(rows.count > 30)
    for (row, references) in rows {
      #expect(!references.isEmpty || row.contains("cache"), "\(row)")
    }
  }
}
