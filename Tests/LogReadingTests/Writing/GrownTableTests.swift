import Testing
import TrainingModel

@testable import LogReading

/// A line added to a file reads back as it was meant, and what was there before stays.
struct GrownTableTests {
  @Test(arguments: 1...20)
  func `what is written reads back, and earlier bytes are a prefix`(_ seed: Int) throws {
    var samples = WritingSamples(seed: seed)
    for table in WritableTable.allCases {
      for _ in 0..<10 {
        let typed = table == .checkIns ? samples.checkIn() : samples.session()
        let line = try LogLine(table, typed: typed)
        let file = samples.file(table.columns)
        let grown = try GrownTable(file, adding: line, renamed: [:])
        #expect(grown.bytes.starts(with: file))
        #expect(expected(line) == lastRow(of: grown, table))
        let fresh = try GrownTable([], adding: line, renamed: [:])
        #expect(content(of: grown, table) == content(of: fresh, table))
      }
    }
  }

  @Test(arguments: 1...20)
  func `any file takes the line whole or refuses it`(_ seed: Int) throws {
    var samples = WritingSamples(seed: seed)
    for _ in 0..<50 {
      let line = try LogLine(.checkIns, typed: samples.checkIn())
      let file = samples.rubbish()
      do throws(TableRefusal) {
        let grown = try GrownTable(file, adding: line, renamed: [:])
        #expect(grown.bytes.starts(with: file))
        #expect(expected(line) == lastRow(of: grown, .checkIns))
      } catch {}
    }
  }

  struct Case {
    let name: String
    let before: String
    let after: String
  }

  @Test(arguments: [
    Case(name: "no file", before: "", after: Self.header + "2025-11-16,,,,,,,,,,4,,,,,,,,,,a;b\n"),
    Case(
      name: "own order", before: "note,date,energy\n", after: "note,date,energy\na;b,2025-11-16,4\n"
    ),
    Case(
      name: "semicolons", before: "date;energy;note\n",
      after: "date;energy;note\n2025-11-16;4;\"a;b\"\n"),
    Case(
      name: "CRLF", before: "date,energy,note\r\n",
      after: "date,energy,note\r\n2025-11-16,4,a;b\r\n"),
    Case(
      name: "no last line end", before: "date,energy,note\r\n2025-11-15,3,",
      after: "date,energy,note\r\n2025-11-15,3,\r\n2025-11-16,4,a;b\r\n"),
    Case(
      name: "header alone", before: "date,energy,note",
      after: "date,energy,note\n2025-11-16,4,a;b\n"),
    Case(
      name: "byte order mark", before: "\u{FEFF}date,energy,note\n",
      after: "\u{FEFF}date,energy,note\n2025-11-16,4,a;b\n"),
    Case(
      name: "declared delimiter", before: "sep=;\r\ndate;energy;note\r\n",
      after: "sep=;\r\ndate;energy;note\r\n2025-11-16;4;\"a;b\"\r\n"),
    Case(
      name: "unknown columns", before: "shoes,Date, ENERGY ,note,\n",
      after: "shoes,Date, ENERGY ,note,\n,2025-11-16,4,a;b,\n"),
  ])
  func `the file's own shape is kept`(_ sample: Case) throws {
    let line = try LogLine(
      .checkIns, typed: ["date": "2025-11-16", "energy": "4", "note": "a;b"])
    let grown = try GrownTable(Array(sample.before.utf8), adding: line, renamed: [:])
    #expect(String(decoding: grown.bytes, as: UTF8.self) == sample.after, "\(sample.name)")
  }

  static let header = WritableTable.checkIns.columns.joined(separator: ",") + "\n"

  @Test func `other people's column names are understood`() throws {
    let line = try LogLine(.checkIns, typed: ["date": "2025-11-16", "sleep_hours": "7.5"])
    let grown = try GrownTable(
      Array("date,Schlaf\n".utf8), adding: line, renamed: ["Schlaf": "sleep_hours"])
    #expect(grown.text == "2025-11-16,7.5")
    #expect(grown.lineNumber == 2)
  }

  @Test func `a table with decimal commas gets decimal commas`() throws {
    let line = try LogLine(.checkIns, typed: ["date": "2025-11-16", "sleep_hours": "7.5"])
    let file = Array("date;sleep_hours\n2025-11-15;6,5\n".utf8)
    #expect(try GrownTable(file, adding: line, renamed: [:]).text == "2025-11-16;7,5")
  }

  @Test(arguments: [
    ("date,mood\n", TableRefusal.missingColumn("energy")),
    ("Datum,energy\n", .missingColumn("date")),
    // The open quote would take the new line into its cell.
    ("date,energy,note\n2025-11-15,3,\"open\n", .wouldNotReadBack),
  ])
  func `a file that cannot take the line says why`(_ file: String, _ refusal: TableRefusal) throws {
    let line = try LogLine(
      .checkIns, typed: ["date": "2025-11-16", "energy": "4", "note": ",b"]
    )
    .without(file.contains("note") ? [] : ["note"])
    #expect(throws: refusal) {
      try GrownTable(Array(file.utf8), adding: line, renamed: [:])
    }
  }

  @Test func `a file in another encoding is left alone where letters would be lost`() throws {
    let line = try LogLine(.checkIns, typed: ["date": "2025-11-16", "note": "müde"])
    let windows: [UInt8] = Array("date,note\n2025-11-15,m".utf8) + [0xFC] + Array("de\n".utf8)
    #expect(throws: TableRefusal.wouldNotReadBack) {
      try GrownTable(windows, adding: line, renamed: [:])
    }
    let wide: [UInt8] = [0xFF, 0xFE] + Array("date,note\n".utf16).flatMap { [UInt8($0), 0] }
    #expect(throws: TableRefusal.wouldNotReadBack) {
      try GrownTable(wide, adding: line, renamed: [:])
    }
  }
}

extension GrownTableTests {
  /// The cells that the line means, by column.
  private func expected(_ line: LogLine) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: line.cells.map {
        let isFree = WritableTable.freeText.contains($0.column)
        return ($0.column, isFree ? CSVCell.guarded($0.text) : $0.text)
      })
  }

  /// The cells of the last row that hold anything, by column.
  private func lastRow(of grown: GrownTable, _ table: WritableTable) -> [String: String] {
    let read = CSVTable(utf8: TextDecoding.utf8(from: grown.bytes))
    let names = read.header.cells.map { $0.lowercased().trimmed }
    let pairs = zip(names, read.rows.last?.cells ?? []).filter { !$1.isEmpty }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// What reading makes of the last row, wherever it stands.
  private func content(of grown: GrownTable, _ table: WritableTable) -> [String] {
    let kind: TableReader.Kind = table == .checkIns ? .checkIns : .sessions
    let log = TableReader(columns: [:]).read(grown.bytes, file: "log.csv", as: kind)
    var checkIn = log.checkIns.last
    checkIn?.origins = []
    var session = log.sessions.last
    session?.origins = []
    return ["\(String(describing: checkIn))", "\(String(describing: session))"]
  }
}

extension LogLine {
  fileprivate func without(_ columns: Set<String>) throws -> LogLine {
    let left = cells.filter { !columns.contains($0.column) }
    return try LogLine(
      table, typed: Dictionary(uniqueKeysWithValues: left.map { ($0.column, $0.text) }))
  }
}
