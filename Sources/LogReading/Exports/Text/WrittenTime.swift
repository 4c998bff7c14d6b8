import TrainingModel

/// A date, and often a time of day, as a file writes it.
struct WrittenTime: Hashable {
  let day: CalendarDay
  /// nil where only a date was written.
  let secondsOfDay: Int?
  /// Seconds east of UTC, where that was written; 0 for `Z` and `+0000`.
  let offset: Int?

  /// Reads ISO forms, `Sep 12, 2018, 3:02:23 PM`, `09.12.2022, 15:24:49`, `12 sept. 2018 à 15:02`,
  /// `06/01/25 05:00:00` and their like. Fractions of a second are dropped.
  ///
  /// - Parameter order: the order of the numbers where the month is one.
  init?(_ text: String, order: DateOrder = .yearMonthDay) {
    guard let tokens = DateTokens(text) else { return nil }
    var rest = tokens.numbers[...]
    if let month = tokens.month {
      guard let first = rest.popFirst(), let second = rest.popFirst() else { return nil }
      let (day, year) = first.digits == 4 ? (second, first) : (first, second)
      guard year.digits == 4 || year.digits == 2,
        let date = CalendarDay(
          year: year.digits == 2 ? 2000 + year.value : year.value, month: month, day: day.value)
      else { return nil }
      self.day = date
    } else {
      guard rest.count >= 3 else { return nil }
      let parts = (0..<3).compactMap { _ in rest.popFirst() }
      guard parts.allSatisfy({ $0.digits <= 4 }),
        let date = order.day(parts[0].value, parts[1].value, parts[2].value)
      else { return nil }
      day = date
    }
    var clock: [Int] = []
    while let number = rest.first, clock.count < 3, number.digits <= 2,
      clock.isEmpty || ":.h".contains(number.mark ?? " ")
    {
      clock.append(number.value)
      rest.removeFirst()
    }
    if clock.count == 3, let fraction = rest.first, ".,".contains(fraction.mark ?? " ") {
      rest.removeFirst()
    }
    guard clock.count != 1, let seconds = Self.seconds(clock, tokens.isAfternoon) else {
      return nil
    }
    secondsOfDay = clock.isEmpty ? nil : seconds
    guard !rest.isEmpty else {
      offset = tokens.isUTC ? 0 : nil
      return
    }
    guard let written = Self.offset(rest) else { return nil }
    offset = written
  }

  private static func seconds(_ clock: [Int], _ isAfternoon: Bool?) -> Int? {
    guard var hour = clock.first else { return 0 }
    if let isAfternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    let second = clock.count > 2 ? clock[2] : 0
    guard hour < 24, clock[1] < 60, second <= 60 else { return nil }
    return hour * 3600 + clock[1] * 60 + min(second, 59)
  }

  /// `+02:00`, `-0700`, `+01`.
  private static func offset(_ numbers: ArraySlice<DateTokens.Number>) -> Int? {
    guard let first = numbers.first, first.mark == "+" || first.mark == "-" || first.mark == "−",
      numbers.count <= 2
    else { return nil }
    var (hours, minutes) = (first.value, 0)
    if first.digits == 4 { (hours, minutes) = (first.value / 100, first.value % 100) }
    if let second = numbers.dropFirst().first { minutes = second.value }
    guard hours <= 14, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (first.mark == "+" ? 1 : -1)
  }
}

extension WrittenTime {
  /// Reads seconds or milliseconds since 1970 UTC, as Garmin and others write instants.
  init?(epoch number: Double) {
    guard number.isFinite, number > 0 else { return nil }
    let seconds = number >= 1e11 ? number / 1000 : number
    guard seconds < 1e10 else { return nil }
    let whole = Int(seconds)
    day = CalendarDay(number: whole / 86_400)
    secondsOfDay = whole % 86_400
    offset = 0
  }

  private init(day: CalendarDay, secondsOfDay: Int?, offset: Int?) {
    self.day = day
    self.secondsOfDay = secondsOfDay
    self.offset = offset
  }

  /// The same words, taken as UTC where they do not say.
  var asUTC: WrittenTime {
    WrittenTime(day: day, secondsOfDay: secondsOfDay, offset: offset ?? 0)
  }

  /// The same words on the local wall clock, whatever zone was written behind them.
  var asLocal: WrittenTime { WrittenTime(day: day, secondsOfDay: secondsOfDay, offset: nil) }

  /// The same words with a local offset.
  func with(offset: Int?) -> WrittenTime {
    WrittenTime(day: day, secondsOfDay: secondsOfDay, offset: offset)
  }

  /// Seconds since 1970 UTC, where the offset and the time of day are known.
  var instant: Int? {
    guard let offset, let secondsOfDay else { return nil }
    return day.number * 86_400 + secondsOfDay - offset
  }

  var clockTime: ClockTime? {
    secondsOfDay.flatMap { ClockTime(minutesSinceMidnight: $0 / 60) }
  }

  /// The local day and time: as written, or for UTC, in the runner's zone.
  func local(_ clock: LocalClock) -> (day: CalendarDay, time: ClockTime?) {
    guard offset == 0, let instant else { return (day, clockTime) }
    let local = clock.local(instant, offset: nil)
    return (local.day, local.time)
  }

  /// Seconds from an earlier time that was written in the same way.
  func seconds(since earlier: WrittenTime) -> Int? {
    guard let secondsOfDay, let start = earlier.secondsOfDay else { return nil }
    let days = earlier.day.days(to: day)
    guard abs(days) < 10_000 else { return nil }
    return days * 86_400 + secondsOfDay - (offset ?? 0) - start + (earlier.offset ?? 0)
  }
}
