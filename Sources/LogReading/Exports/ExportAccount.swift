import TrainingModel

/// Counts what could not be taken from an exported file: one remark a kind, not one a row.
struct ExportAccount {
  var diagnostics: [Diagnostic] = []
  private var tallies: [Tally] = []
  private var leftOut: [(what: String, count: Int)] = []
  private var named: [String] = []
  private static let others = "others"
  /// In scalars; a cell may be as long as its file.
  private static let longestExample = 200

  /// One kind of trouble and the lines it was met on.
  fileprivate struct Tally {
    enum Kind: Hashable {
      case implausible(String, ClosedRange<Double>)
      case unreadable(String, example: String)
      case rejected(String)
      case clockNight
    }
    let kind: Kind
    private(set) var count = 0
    /// The first of them, each once.
    private(set) var lines: [Int] = []
    private(set) var hasMoreLines = false

    init(_ kind: Kind) { self.kind = kind }

    mutating func add(_ line: Int?) {
      count += 1
      guard let line, !lines.contains(line) else { return }
      if lines.count < 5 { lines.append(line) } else { hasMoreLines = true }
    }
  }

  mutating func count(implausible name: String, _ range: ClosedRange<Double>, line: Int?) {
    count(.implausible(name, range), line) { $0 == .implausible(name, range) }
  }

  mutating func count(unreadable name: String, _ text: String, line: Int?) {
    let example = String(text.unicodeScalars.prefix(Self.longestExample))
    count(.unreadable(name, example: example), line) {
      if case .unreadable(name, _) = $0 { true } else { false }
    }
  }

  mutating func count(rejected why: String, line: Int?) {
    count(.rejected(why), line) { $0 == .rejected(why) }
  }

  /// Counts a bedtime and a wake time that make no night.
  mutating func count(clockNight line: Int?) {
    count(.clockNight, line) { $0 == .clockNight }
  }

  private mutating func count(_ kind: Tally.Kind, _ line: Int?, isSame: (Tally.Kind) -> Bool) {
    let index = tallies.firstIndex { isSame($0.kind) } ?? tallies.count
    if index == tallies.count { tallies.append(Tally(kind)) }
    tallies[index].add(line)
  }

  /// More kinds than an export has; what comes after them are others.
  private static let mostKinds = 50
  private static let longestKind = 80

  mutating func count(leftOut kind: String) {
    let what = String(kind.prefix(Self.longestKind))
    if let index = leftOut.firstIndex(where: { $0.what == what }) {
      leftOut[index].count += 1
    } else if leftOut.count >= Self.mostKinds, what != Self.others {
      count(leftOut: Self.others)
    } else {
      leftOut.append((what, 1))
    }
  }

  mutating func name(leftOut what: String) {
    if !named.contains(what) { named.append(what) }
  }
}

// MARK: - Words

extension ExportAccount {
  func diagnostics(of file: String) -> [Diagnostic] {
    diagnostics + tallies.map { $0.diagnostic(in: file) }
  }

  /// `Strava activities: 63 sessions, 2024-10-31 to 2025-03-02; left out: swim without a time (2)`.
  func summary(of log: RawLog, _ name: String, file: String) -> Diagnostic {
    var parts: [String] = []
    if !log.sessions.isEmpty {
      parts.append("\(log.sessions.count) " + plural("session", log.sessions.count))
    }
    if !log.checkIns.isEmpty {
      parts.append("\(log.checkIns.count) " + plural("morning", log.checkIns.count))
    }
    if !log.plan.isEmpty { parts.append("\(log.plan.count) planned") }
    let days = log.sessions.map(\.day) + log.checkIns.map(\.day) + log.plan.map(\.day)
    if let first = days.min(), let last = days.max() {
      parts.append(first == last ? "\(first)" : "\(first) to \(last)")
    }
    if parts.isEmpty { parts = ["nothing was taken"] }
    let missed = leftOut.map { "\($0.what) (\($0.count))" } + named
    let rest = missed.isEmpty ? "" : "; left out: " + missed.joined(separator: ", ")
    return Diagnostic(.remark, "\(name): " + parts.joined(separator: ", ") + rest, file: file)
  }

  private func plural(_ word: String, _ count: Int) -> String { count == 1 ? word : word + "s" }
}

extension ExportAccount.Tally {
  fileprivate func diagnostic(in file: String) -> Diagnostic {
    let (summary, remedy) = words
    return Diagnostic(.warning, summary + others, file: file, line: lines.first, remedy: remedy)
  }

  private var words: (String, String) {
    switch kind {
    case .implausible(let name, let range):
      (
        "\(name.quoted) holds \(counted("value")) outside \(range.lowerBound.plain) to"
          + " \(range.upperBound.plain), which \(count == 1 ? "was" : "were") left out",
        "correct the number in the file, or leave the cell empty"
      )
    case .unreadable(let name, let example):
      (
        "\(name.quoted) holds \(counted("value")) that cannot be read, such as \(example.quoted)",
        "correct the cell, or leave it empty"
      )
    case .rejected(let why):
      (
        "\(counted("row")) \(count == 1 ? "was" : "were") left out: \(why)",
        "correct the row, or note it in a table of your own"
      )
    case .clockNight:
      (
        "bedtime and wake time make \(counted("night")) of nothing or of more than"
          + " \(Plausible.sleepHours.upperBound.plain) h; the times were left out",
        "correct the times in the file, or leave the cells empty"
      )
    }
  }

  private func counted(_ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

  /// ` (also lines 7, 9 …)`.
  private var others: String {
    guard lines.count > 1 else { return "" }
    let more = lines.dropFirst().map(String.init).joined(separator: ", ")
    return " (also \(lines.count == 2 ? "line" : "lines") \(more)\(hasMoreLines ? " …" : ""))"
  }
}
