import Foundation
import TrainingModel

/// Ends the program, so that the fuzzer keeps the input, unless something holds.
func expect(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  guard !holds else { return }
  FileHandle.standardError.write(Data("NOT SO: \(sentence())\n".utf8))
  abort()
}

/// What a person is told must have a place and no character that steers a terminal.
func expectPlain(_ diagnostics: [Diagnostic]) {
  for diagnostic in diagnostics {
    expect(!diagnostic.summary.isEmpty, "a diagnostic says something")
    expect(diagnostic.line.map { $0 > 0 } ?? true, "lines count from 1: \(diagnostic)")
    let text = diagnostic.description
    expect(
      text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A },
      "no control character reaches the terminal: \(text)")
    expect(text.utf8.count < 4000, "a diagnostic is short: \(text)")
  }
}
