import TrainingModel

extension ReportBuilder {
  var sessionTable: SessionTable {
    let rows = week.days.flatMap(\.sessions).map(sessionRow)
    let minutes = rows.compactMap(\.minutes).reduce(0, +)
    let kilometers = rows.compactMap(\.kilometers).reduce(0, +)
    let loads = rows.compactMap(\.load)
    return SessionTable(
      caption: words.sessionsCaption(week.load, hasLoad: !loads.isEmpty), rows: rows,
      total: SessionTotal(
        count: words.sessions(rows.count),
        minutesText: minutes > 0 ? numbers.plain(minutes) : Numbers.missing,
        distanceText: kilometers > 0
          ? numbers.set(kilometers, .kilometers).number : Numbers.missing,
        loadText: loads.isEmpty ? Numbers.missing : numbers.plain(loads.reduce(0, +)),
        distanceUnit: numbers.symbol(of: .kilometers)))
  }

  func sessionRow(_ measured: SessionLoad) -> SessionRow {
    let session = measured.session
    let kilometers = session.distanceMeters.map { $0 / 1000 }
    let intensity = intensity(measured)
    let name = words.name(session.sport, session.kind)
    let title = visibility.allows(.titles) ? session.title?.visible : nil
    let distance = kilometers.map { numbers.set($0, .kilometers) }
    let facts = [
      distance?.text, session.minutes.map { numbers.with("min", numbers.plain($0)) },
      session.rpe.map(rpeText), intensity == .unknown ? nil : words.word(for: intensity),
    ].compactMap(\.self)
    return SessionRow(
      day: session.day, dayText: words.dates.short(session.day), sport: session.sport,
      kind: session.kind, name: name, title: title, minutes: session.minutes,
      kilometers: kilometers, rpe: session.rpe, load: measured.load,
      minutesText: session.minutes.map { numbers.plain($0) } ?? Numbers.missing,
      distanceText: distance?.number ?? Numbers.missing,
      rpeText: session.rpe.map(rpeNumber) ?? Numbers.missing,
      loadText: measured.load.map { numbers.plain($0) } ?? Numbers.missing, intensity: intensity,
      intensityText: words.word(for: intensity), isEstimated: measured.isEstimated,
      source: session.source, line: words.sessionLine(name: name, title: title, facts: facts))
  }

  /// `intervals 62 min RPE 8`.
  func shortLine(_ session: Session) -> String {
    let amount =
      session.minutes.map { numbers.with("min", numbers.plain($0)) }
      ?? session.distanceMeters.map { numbers.set($0 / 1000, .kilometers).text }
    return [
      words.lowered(words.name(session.sport, session.kind)), amount, session.rpe.map(rpeText),
    ]
    .compactMap(\.self).joined(separator: " ")
  }

  private func rpeNumber(_ rpe: Double) -> String {
    numbers.plain(rpe, decimals: rpe == rpe.rounded() ? 0 : 1)
  }

  func rpeText(_ rpe: Double) -> String { "RPE" + Numbers.space + rpeNumber(rpe) }

  /// RPE up to 4 easy, below 7 moderate, from 7 hard; without RPE as measured.
  private func intensity(_ measured: SessionLoad) -> SessionRow.Intensity {
    if measured.isHard { return .hard }
    guard let rpe = measured.session.rpe else { return .unknown }
    return rpe <= 4 ? .easy : rpe < 7 ? .moderate : .hard
  }

  /// The runner's notes of the week, by day: of the day itself, its check-in, its sessions.
  var noteLines: [NoteLine] {
    guard visibility.shows(.notes) else { return [] }
    return week.days.flatMap { day -> [NoteLine] in
      let own = input.log.notes.filter { $0.day == day.day }
        .map { note(day.day, title: $0.title ?? words.noteOfDay, $0.text) }
      let morning = day.checkIn?.note.map { note(day.day, title: words.noteOfMorning, $0) }
      let sessions = day.sessions.compactMap { measured -> NoteLine? in
        guard let text = measured.session.note else { return nil }
        let name = words.name(measured.session.sport, measured.session.kind)
        return note(day.day, title: measured.session.title ?? name, text)
      }
      return own + [morning].compactMap(\.self) + sessions
    }
  }

  private func note(_ day: CalendarDay, title: String, _ text: String) -> NoteLine {
    NoteLine(
      day: day, dayText: words.dates.spoken(day), title: title.visible, markdown: text)
  }
}
