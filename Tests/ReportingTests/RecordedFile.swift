import Foundation
import Testing

/// A whole output compared with a file in `Golden`; `RECORD=1` rewrites it.
enum RecordedFile {
  static func compare(_ text: String, with name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = try Data(contentsOf: file)
    #expect(Data(text.utf8) == expected, "\(name) differs; RECORD=1 rewrites it")
  }
}
