import TrainingModel

/// Every red flag of a log by day: tags, words in notes, measured patterns.
struct FlagBook: Sendable {
  private struct Event: Hashable, Sendable, Comparable {
    let day: CalendarDay
    let id: String
    let isFromWords: Bool

    static func < (left: Event, right: Event) -> Bool {
      if left.day != right.day { return left.day < right.day }
      if left.id != right.id { return left.id < right.id }
      return !left.isFromWords && right.isFromWords
    }
  }

  /// Sorted.
  private let events: [Event]

  init(_ ledger: Ledger) {
    let book = PhraseBook(RedFlags.all)
    var found: Set<Event> = []
    func read(_ text: String?, on day: CalendarDay) {
      guard let text else { return }
      for id in book.flags(in: text) {
        found.insert(Event(day: day, id: id, isFromWords: true))
      }
    }
    for row in ledger.checkIns {
      read(row.note, on: row.day)
      for tag in row.symptoms where SymptomTag(rawValue: tag) != nil {
        found.insert(Event(day: row.day, id: tag, isFromWords: false))
      }
    }
    for session in ledger.sessions { read(session.note, on: session.day) }
    for note in ledger.notes {
      read(note.title, on: note.day)
      read(note.text, on: note.day)
    }
    for (day, id) in MeasuredPattern.daily(ledger) {
      found.insert(Event(day: ledger.day(at: day), id: id, isFromWords: false))
    }
    events = found.sorted()
  }

  /// Whether anything was raised on `day`; patterns judged by week aside.
  func isFlagged(_ day: CalendarDay) -> Bool {
    let place = firstPlace(from: day)
    return place < events.count && events[place].day == day
  }

  /// The flags that are open in a week, the urgent ones first, then in the order of the list.
  func flags(of week: Week, ledger: Ledger) -> [RaisedFlag] {
    var open = events[firstPlace(from: week.start)..<firstPlace(from: week.end.advanced(by: 1))]
      .map(\.self)
    open += MeasuredPattern.weekly(ledger, end: ledger.index(of: week.end)).map {
      Event(day: ledger.day(at: $0.day), id: $0.id, isFromWords: false)
    }
    return RedFlags.all.compactMap { flag in
      let own = open.filter { $0.id == flag.id }
      guard !own.isEmpty else { return nil }
      return RaisedFlag(
        id: flag.id, urgency: flag.urgency, days: Set(own.map(\.day)).sorted(),
        isFromWords: own.allSatisfy(\.isFromWords))
    }
  }

  private func firstPlace(from day: CalendarDay) -> Int {
    var low = 0
    var high = events.count
    while low < high {
      let middle = (low + high) / 2
      if events[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
