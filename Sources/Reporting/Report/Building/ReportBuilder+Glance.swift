import TrainingModel

extension ReportBuilder {
  var glance: Glance {
    let rows = MorningMeasure.reportOrder.filter { visibility.shows($0.field) }
    let logged = rows.filter { measure in week.days.contains { $0.value(of: measure) != nil } }
    let hasSleep = week.days.contains { $0.sleepHours != nil }
    let sleepMissing = visibility.shows(.sleep) && !hasSleep
    let missing =
      (sleepMissing ? [name(of: "sleep.mean_h")] : [])
      + rows.filter { $0.isDrawn && !logged.contains($0) }.map(words.name(of:))
    return Glance(
      claim: words.glanceClaim(glanceFacts), days: week.days.map(glanceDay), load: glanceLoad,
      sleep: hasSleep && visibility.shows(.sleep) ? sleepRow : nil,
      sleepNeedHours: settings.sleepNeedHours,
      sleepNeedText: words.need(settings.sleepNeedHours), rows: logged.map(measureRow),
      practices: visibility.shows(.practice) ? practiceRows : [],
      unlogged: missing.isEmpty ? nil : words.unloggedRow(missing))
  }

  private var glanceFacts: GlanceFacts {
    let mornings = zip(week.days, week.days.dropFirst())
      .filter { $0.0.sessions.contains(where: \.isHard) }
      .filter { !$0.1.shownStatuses(visibility).isEmpty }
    let largest = week.days.compactMap { day -> (CalendarDay, Double)? in
      guard case .known(let load) = day.load, load > 0 else { return nil }
      return (day.day, load)
    }.max { $0.1 < $1.1 }
    return GlanceFacts(
      restDays: week.days.filter(\.isRestDay).map(\.day),
      largest: largest?.0, largestText: largest.map { loadText($0.1) },
      hardDays: mornings.count,
      troubledMornings: mornings.count { $0.1.isTroubled(visibility) },
      hasLoad: largest != nil)
  }

  func loadText(_ load: Double) -> String {
    numbers.with(words.loadUnit(week.load.currency), numbers.plain(load))
  }

  private func glanceDay(_ day: MeasuredDay) -> GlanceDay {
    let text: String =
      switch day.load {
      case .known(let load): day.isRestDay ? words.headings.rest : numbers.plain(load)
      case .rest: words.headings.rest
      case .missing: words.headings.notLogged
      }
    return GlanceDay(
      day: day.day, short: words.dates.shortWeekday(day.day), number: String(day.day.dayOfMonth),
      name: words.dates.spoken(day.day), load: day.load, easyLoad: day.easyLoad,
      moderateLoad: day.moderateLoad, hardLoad: day.hardLoad, loadText: text,
      isRestDay: day.isRestDay, hasCheckIn: day.checkIn != nil,
      sessions: day.sessions.map { sessionRow($0).line },
      shortSessions: day.sessions.map { shortLine($0.session) })
  }

  private var glanceLoad: GlanceLoad {
    let reading = reading("load.week")
    let style = style(of: "load.week")
    let normal = reading.normal.map { numbers.range($0, style.unit, decimals: style.decimals) }
    return GlanceLoad(
      name: name(of: "load.week"),
      summary: reading.value.map(loadText) ?? words.headings.notLogged,
      normalText: words.normal(normal), normalRange: normal ?? words.stillLearning,
      description: words.loadByDay(
        week.days.map { day in
          (
            words.dates.weekday(day.day), glanceDay(day).loadText,
            day.sessions.contains(where: \.isHard)
          )
        }))
  }

  private var sleepRow: GlanceRow {
    let cells = week.days.map { day in
      let isShort = (day.sleepHours ?? .infinity) < settings.sleepNeedHours
      return GlanceRow.Cell(
        value: day.sleepHours, text: day.sleepHours.map(numbers.clockHours) ?? Numbers.missing,
        status: day.sleepHours == nil ? nil : isShort ? .below : .within, normal: nil,
        isOutside: false)
    }
    let mean = value("sleep.mean_h").map { words.aNight(numbers.clockHours($0)) }
    let name = name(of: "sleep.mean_h")
    return GlanceRow(
      id: "sleep", style: .sleep, isDrawn: true, name: name, summary: mean ?? "",
      normalText: words.need(settings.sleepNeedHours),
      normalRange: words.need(settings.sleepNeedHours), cells: cells,
      title: words.sleepTitle(settings.sleepNeedHours), description: describe(cells))
  }

  private func measureRow(_ measure: MorningMeasure) -> GlanceRow {
    let cells = week.days.map { day in
      let value = day.value(of: measure)
      let status = value == nil ? nil : day.statuses[measure]
      return GlanceRow.Cell(
        value: value, text: value.map { text($0, measure) } ?? Numbers.missing, status: status,
        normal: day.normals[measure].map(measure.inShownUnit),
        isOutside: status == .below || status == .above)
    }
    let normal = cells.reversed().compactMap(\.normal).first
    let normalText = normal.map { numbers.range($0, measure.unit, decimals: measure.decimals) }
    let mean = week.readings[measure.weekly]?.value
    let style = style(of: measure.weekly)
    let meanText = mean.map { numbers.text($0, style) }
    return GlanceRow(
      id: measure.rawValue, style: measure.isScale ? .pips : .line, isDrawn: measure.isDrawn,
      name: words.name(of: measure),
      summary: meanText.map { measure.isScale ? words.ofFive($0) : $0 } ?? "",
      normalText: normalText.map(words.normalMorning), normalRange: normalText ?? "",
      cells: cells,
      title: words.morningTitle(words.name(of: measure), isScale: measure.isScale),
      description: describe(cells) + (normalText.map { " " + words.normalSentence($0) } ?? ""),
      shortName: words.shortName(of: measure))
  }

  private func text(_ value: Double, _ measure: MorningMeasure) -> String {
    let isWhole = value == value.rounded()
    return numbers.plain(value, decimals: measure.isScale && !isWhole ? 1 : 0)
  }

  private func describe(_ cells: [GlanceRow.Cell]) -> String {
    words.byDay(
      zip(week.days, cells).map { day, cell in
        (
          words.dates.shortWeekday(day.day),
          cell.value == nil ? words.headings.notLogged : cell.text, cell.isOutside
        )
      })
  }

  private var practiceRows: [PracticeRow] {
    let slugs = Set(week.days.flatMap { $0.checkIn?.practices ?? [] }.map(\.slug)).sorted()
    return slugs.map { slug in
      let days = week.days.map { day in
        day.checkIn?.practices.contains { $0.slug == slug } ?? false
      }
      let name = words.practice(slug)
      let done = zip(week.days, days).filter(\.1).map { words.dates.shortWeekday($0.0.day) }
      return PracticeRow(
        slug: slug, name: name, days: days, count: done.count,
        description: words.doneOn(name, days: done),
        countText: words.timesDone(name, days: done.count))
    }
  }
}
