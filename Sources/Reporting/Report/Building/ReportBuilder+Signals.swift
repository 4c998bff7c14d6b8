import TrainingModel

extension ReportBuilder {
  var signalTable: SignalTable {
    let shown = MetricList.signals.flatMap { group, ids in
      ids.filter(visibility.shows).map { (group: group, id: $0) }
    }
    let logged = shown.filter { entry in
      recentWeeks.contains { $0.readings[entry.id]?.value != nil }
    }
    let weeks = recentWeeks.map(\.week)
    // What is worked out from sessions is not something one forgets to log.
    let missing = shown.filter { entry in
      entry.id.isMorning && !logged.contains { $0.id == entry.id }
    }.map(\.id)
    return SignalTable(
      caption: words.signalsCaption(hasNormals: logged.contains { reading($0.id).normal != nil }),
      lines: logged.map { signalLine($0.id, group: $0.group) },
      weeksHeading: words.weeks(weeks), unlogged: words.unlogged(missing.map(name(of:))))
  }

  private func signalLine(_ id: MetricID, group: String) -> SignalLine {
    let reading = reading(id)
    let style = style(of: id)
    let flag = flag(reading)
    let texts = reading.value.map { numbers.aligned($0, normal: reading.normal, style) }
    let points = points(of: id)
    return SignalLine(
      id: id, name: name(of: id),
      unit: words.unitNote(of: id, unit: style.unit, currency: week.load.currency),
      value: reading.value.map { numbers.converted($0, style.unit) },
      valueText: texts?.value.column ?? Numbers.missing,
      normal: converted(reading.normal, style.unit),
      normalText: texts?.normal ?? normalText(reading, id: id) ?? "",
      flag: flag, flagText: flag.map(words.flagWord) ?? "",
      flagLetter: flag.map(words.flagLetter),
      words: words.signal(signalFacts(id, reading: reading, style: style)), weeks: points,
      weeksText: words.points(points, name: name(of: id)), group: group,
      valueInWords: texts.map { words.value($0.value.text, id, style.unit, week.load.currency) }
        ?? words.headings.notLogged)
  }

  private func flag(_ reading: Reading) -> SignalLine.Flag? {
    switch reading.status {
    case .above: .high
    case .below: .low
    case .within, .learning, nil: nil
    }
  }

  private func converted(
    _ range: ClosedRange<Double>?, _ unit: MetricUnit
  ) -> ClosedRange<Double>? {
    guard let range else { return nil }
    let (low, high) = (
      numbers.converted(range.lowerBound, unit), numbers.converted(range.upperBound, unit)
    )
    return low <= high ? low...high : nil
  }

  /// The eight weeks of a metric, in the reader's unit.
  func points(of id: MetricID) -> [SignalLine.Point] {
    let style = style(of: id)
    return recentWeeks.map { week in
      let value = week.readings[id]?.value
      return SignalLine.Point(
        week: week.shortName, value: value.map { numbers.converted($0, style.unit) },
        text: value.map { numbers.set($0, style.unit, decimals: style.decimals).text }
          ?? Numbers.missing)
    }
  }

  private func signalFacts(_ id: MetricID, reading: Reading, style: MetricStyle) -> SignalFacts {
    let earlier = input.history.compactMap { $0.readings[id]?.value }
    // A trend is of weeks in a row: a week without a value ends it.
    var run: [Double] = []
    for week in recentWeeks.reversed() {
      guard let value = week.readings[id]?.value else { break }
      run.append(value)
    }
    run.reverse()
    return SignalFacts(
      reading: reading, unit: style.unit, style: style,
      trend: SignalFacts.trend(of: run),
      place: SignalFacts.place(of: reading.value, among: earlier),
      weeks: earlier.count + 1, mornings: id.isMorning ? reading.n : nil)
  }
}
