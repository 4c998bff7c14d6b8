import Foundation
import LogReading
import TrainingModel

/// Asks for the fields of a line, one after the other; an empty answer skips a field.
struct Questions {
  let table: WritableTable
  let units: Settings.Units
  let console: Console

  /// The answers together with what was given already, which is not asked for again. The end of
  /// the input ends the questions.
  func ask(given: [String: String]) throws(Failure) -> [String: String] {
    var answers = given
    let isTerminal = isatty(STDIN_FILENO) == 1
    if isTerminal {
      let day = given["date"].map { "For \($0.visible); --date names another day. " } ?? ""
      prompt(day + "Enter skips a question, Ctrl-D the rest; Ctrl-C ends without writing.\n")
    }
    for guide in FieldGuide.all(of: table) where answers[guide.column] == nil {
      var isOpen = true
      while isOpen {
        prompt(guide.question(units))
        guard let answer = readLine() else {
          prompt("\n")
          return answers
        }
        isOpen = false
        if let refusal = LogLine.refusal(of: answer, in: guide.column, table: table) {
          guard isTerminal else { throw Failure(refusal) }
          console.report([refusal])
          isOpen = true
        } else {
          answers[guide.column] = answer
        }
      }
    }
    return answers
  }

  /// Questions are asked however quiet the rest is to be.
  private func prompt(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
