import TrainingModel

@testable import LogReading

/// Lines and files for the tests of writing, made from a seed.
struct WritingSamples {
  private var random: SeededRandom

  init(seed: Int) {
    random = SeededRandom(seed: UInt64(seed))
  }

  private static let notes = [
    "plain", "two, cells", "a \"quote\" inside", "\"", "=1+1", "+1", "-legs", "@home", "'", "a;b|c",
    "tab\there", "é\u{301} 走る 🏃", "line\nbreak", "back\r\nbreak", "  blanks  ", "sep=;", "\u{A0}x",
    "#", "date",
  ]

  /// What a person may type for a check-in, by column.
  mutating func checkIn() -> [String: String] {
    var typed = ["date": day()]
    let choices: [(String, [String])] = [
      ("sleep_hours", ["7.5", "7,25", "0", "7:30", "6h"]), ("bedtime", ["22:45", "7:05"]),
      ("weight_kg", ["62.4", "150lb"]), ("energy", ["4", "3.5"]), ("resting_hr", ["48"]),
      ("symptoms", ["fever; dizziness", "Fever, dizziness"]), ("ill", ["yes", "No"]),
      ("practices", ["foam-rolling 10min; nap 20min", "cold-water 12min 52F"]),
      ("note", Self.notes),
    ]
    for (column, texts) in choices where Bool.random(using: &random) {
      typed[column] = texts.randomElement(using: &random)
    }
    typed["mood"] = "5"
    return typed
  }

  /// What a person may type for a session, by column.
  mutating func session() -> [String: String] {
    var typed = ["date": day(), "sport": "run"]
    let choices: [(String, [String])] = [
      ("duration_min", ["62", "1:02:03", "1h"]), ("distance_km", ["10", "10,5", "6.2mi"]),
      ("ascent_m", ["120", "400ft"]), ("temperature_c", ["-5", "52F"]), ("fluid_l", ["17oz"]),
      ("rpe", ["4"]), ("title", Self.notes), ("note", Self.notes), ("start", ["17:30"]),
    ]
    for (column, texts) in choices where Bool.random(using: &random) {
      typed[column] = texts.randomElement(using: &random)
    }
    return typed
  }

  /// A file that may stand there already, with this header and rows of all kinds.
  mutating func file(_ columns: [String]) -> [UInt8] {
    let delimiter = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
    let ending = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let header = (columns + ["unknown"]).shuffled(using: &random)
    var lines = [header.joined(separator: delimiter)]
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let cells = header.map { column -> String in
        switch column {
        case "date": return day()
        case "note": return CSVCell.written(note(), delimiter: delimiter.utf8.first ?? 0)
        default: return ""
        }
      }
      lines.append(cells.joined(separator: delimiter))
      if Int.random(in: 0..<4, using: &random) == 0 { lines.append("") }
    }
    var text = lines.joined(separator: ending)
    if Bool.random(using: &random) { text += ending }
    if Int.random(in: 0..<4, using: &random) == 0 { text = "\u{FEFF}" + text }
    if Int.random(in: 0..<8, using: &random) == 0 { text = "" }
    return Array(text.utf8)
  }

  /// Bytes of any kind.
  mutating func rubbish() -> [UInt8] {
    let alphabet = Array("date,;\"\n\r\t|energy=sep\u{FEFF}é".utf8) + [0xFF, 0xFE, 0x00]
    return (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
      alphabet.randomElement(using: &random)
    }
  }

  private mutating func note() -> String {
    Self.notes.randomElement(using: &random) ?? ""
  }

  private mutating func day() -> String {
    CalendarDay(number: 20_000 + Int.random(in: 0..<400, using: &random)).description
  }
}
