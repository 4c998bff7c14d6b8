import TrainingModel

/// What is being taken from one exported file, and an account of what was not.
struct ExportDraft {
  let file: String
  let settings: Settings
  let clock: LocalClock
  private let formatName: String
  private let source: String
  private let kind: SourceKind
  /// What the person says of dates that leave it open.
  private let dateOrder: DateOrder?
  /// How the numbers of each column are written.
  let styles: [Int: NumberStyle]
  private let header: [String]

  private(set) var sessions: [Session] = []
  private(set) var plan: [PlannedSession] = []
  /// What the columns of the log are called in the file, where a person named them.
  var fieldNames: [String: String] = [:]
  private var mornings: [CalendarDay: CheckIn] = [:]
  private var account = ExportAccount()

  init(
    _ format: some ExportFormat, file: String, settings: Settings, table: ExportTable? = nil,
    dateOrder: DateOrder? = nil
  ) {
    self.dateOrder = dateOrder
    self.file = file
    self.settings = settings
    clock = LocalClock(timeZone: settings.timeZone)
    formatName = format.name
    source = format.source
    kind = format.kind
    header = table?.header ?? []
    styles = table.map(Self.styles) ?? [:]
  }

  /// How each column writes its numbers. A column that says nothing follows the others, and
  /// where none says anything, numbers have points.
  private static func styles(of table: ExportTable) -> [Int: NumberStyle] {
    let own = table.header.indices.map { NumberStyle.decided(by: table.texts(at: $0)) }
    let commas = own.count { $0 == .comma }
    let usual: NumberStyle = commas > own.count(where: { $0 == .point }) ? .comma : .point
    return Dictionary(uniqueKeysWithValues: own.enumerated().map { ($0, $1 ?? usual) })
  }
}

// MARK: - Values

extension ExportDraft {
  /// The order that dates speak for, else the one that the person named; nil where there is none.
  func dateOrder(of texts: [String], mayBeYearDayMonth: Bool = false) -> DateOrder? {
    DateOrder.decided(by: texts, mayBeYearDayMonth: mayBeYearDayMonth) ?? dateOrder
  }

  /// A measure inside its plausible range; zero and what stands for "not measured" is nil.
  mutating func measure(
    _ value: Double?, _ name: String, in range: ClosedRange<Double>, line: Int? = nil
  ) -> Double? {
    guard let value, value != 0 else { return nil }
    if range.contains(value) { return value }
    if ![-1, -2, 255, 65_535].contains(value) {
      account.count(implausible: name, range, line: line)
    }
    return nil
  }

  /// The measure that stands in the first filled of these columns.
  mutating func measure(
    _ row: ExportRow, _ names: String..., in range: ClosedRange<Double>
  ) -> Double? {
    guard let cell = row.cell(of: names) else { return nil }
    return measure(row, at: cell.position, in: range)
  }

  mutating func measure(
    _ row: ExportRow, at position: Int?, in range: ClosedRange<Double>, times factor: Double = 1
  ) -> Double? {
    guard let position, let value = number(row, at: position) else { return nil }
    return measure(value * factor, title(at: position), in: range, line: row.line)
  }

  /// Any number, whatever it means.
  mutating func number(_ row: ExportRow, at position: Int?) -> Double? {
    guard let position, let text = row.text(at: position) else { return nil }
    guard let value = style(at: position).number(text) else {
      account.count(unreadable: title(at: position), text, line: row.line)
      return nil
    }
    return value
  }

  func style(at position: Int) -> NumberStyle { styles[position] ?? .point }

  func title(at position: Int) -> String {
    position < header.count ? header[position].trimmed : "column \(position + 1)"
  }

  mutating func count(unreadable name: String, _ text: String, line: Int?) {
    account.count(unreadable: name, text, line: line)
  }

  mutating func count(implausible name: String, _ range: ClosedRange<Double>, line: Int?) {
    account.count(implausible: name, range, line: line)
  }

  mutating func count(clockNight line: Int?) { account.count(clockNight: line) }
}

// MARK: - What is taken, and what is not

extension ExportDraft {
  /// A session of this file.
  func session(_ day: CalendarDay, _ sport: Sport, line: Int?) -> Session {
    Session(
      day: day, sport: sport, source: kind,
      origins: [Origin(file: file, line: line, kind: kind)])
  }

  /// Takes a session, unless its date cannot be or it holds no measure at all.
  mutating func add(_ session: Session) {
    let line = session.origins.first?.line
    guard CalendarDay.plausibleYears.contains(session.day.year) else {
      return reject("the date is not between 1990 and 2100", line: line)
    }
    guard session.minutes != nil || session.distanceMeters != nil || session.rpe != nil else {
      return reject("it has neither a duration nor a distance", line: line)
    }
    var session = session
    if session.sport == .run, let meters = session.distanceMeters, let minutes = session.minutes,
      !Plausible.pace.contains(minutes / (meters / 1000))
    {
      session.distanceMeters = nil
      account.count(implausible: "pace in min per km", Plausible.pace, line: line)
    }
    sessions.append(session)
  }

  mutating func add(_ planned: PlannedSession) {
    guard CalendarDay.plausibleYears.contains(planned.day.year) else { return }
    plan.append(planned)
  }

  /// Changes the morning of `day`, which several rows of the file may tell of.
  mutating func morning(_ day: CalendarDay, line: Int?, _ change: (inout CheckIn) -> Void) {
    guard CalendarDay.plausibleYears.contains(day.year) else {
      return reject("the date is not between 1990 and 2100", line: line)
    }
    let known = mornings[day]
    var checkIn = known ?? CheckIn(day: day)
    change(&checkIn)
    guard checkIn != known, known != nil || checkIn != CheckIn(day: day) else { return }
    if checkIn.origins.isEmpty {
      checkIn.origins = [Origin(file: file, line: line, kind: kind)]
      checkIn.source = kind.isRecording ? source : nil
    }
    mornings[day] = checkIn
  }

  /// The morning of `day` as it stands.
  func morning(_ day: CalendarDay) -> CheckIn? { mornings[day] }

  /// Counts a row or entry that cannot be used.
  mutating func reject(_ why: String, line: Int?) { account.count(rejected: why, line: line) }

  /// Counts something whole that is not what we read: `nap`, `planned workout`.
  mutating func leaveOut(_ what: String) { account.count(leftOut: what) }

  /// Names what is never taken from such a file, with the reason.
  mutating func leaveOutAll(_ what: String) { account.name(leftOut: what) }

  /// Says something about the file as a whole.
  mutating func warn(_ summary: String, _ remedy: String, line: Int? = nil) {
    account.diagnostics.append(
      Diagnostic(.warning, summary, file: file, line: line, remedy: remedy))
  }

  mutating func remark(_ summary: String, _ remedy: String? = nil) {
    account.diagnostics.append(Diagnostic(.remark, summary, file: file, remedy: remedy))
  }

  /// All that was taken, with one remark that sums it up.
  func finished() -> RawLog {
    var log = RawLog()
    log.source = source
    log.fieldNames = fieldNames
    log.sessions = sessions
    log.plan = plan
    log.checkIns = mornings.values.sorted { $0.day < $1.day }
    log.diagnostics = account.diagnostics(of: file)
    log.diagnostics.append(account.summary(of: log, formatName, file: file))
    return log
  }
}
