import TrainingModel

/// Measures one day of a week, as the picture of the week draws it.
struct DayMeasurer {
  let view: WeekView
  let flagBook: FlagBook

  func measure(_ index: Int) -> MeasuredDay {
    let date = view.ledger.day(at: index)
    let places = view.sessions(in: index..<(index + 1))
    var day = MeasuredDay(day: date, load: load(on: index, hasSessions: !places.isEmpty))
    day.isRestDay = view.book.isRestDay(index, in: view.ledger)
    day.checkIn = view.ledger.checkIn(on: index)
    day.sleepHours = view.mornings[.sleepHours, index]
    day.index = flagBook.isFlagged(date) ? nil : view.mornings.index(on: index)?.value
    for place in places { add(place, to: &day) }
    for measure in MorningMeasure.allCases { judge(measure, on: index, in: &day) }
    return day
  }

  private func load(on index: Int, hasSessions: Bool) -> MeasuredDay.DayLoad {
    guard let load = view.book.load(on: index) else { return .missing }
    return hasSessions ? .known(load) : .rest
  }

  private func add(_ place: Int, to day: inout MeasuredDay) {
    let load = view.book.sessionLoads[place]
    let isHard = view.book.isHard[place]
    day.sessions.append(
      SessionLoad(
        session: view.ledger.sessions[place], load: load,
        isEstimated: view.book.isEstimated[place], isHard: isHard))
    let rpe = view.ledger.facts[place].rpe
    if isHard {
      day.hardLoad += load ?? 0
    } else if let rpe, !rpe.isWithin(SessionFacts.easyRPE) {
      day.moderateLoad += load ?? 0
    } else {
      day.easyLoad += load ?? 0
    }
  }

  /// HRV against mean ± 1 SD, all else against mean ± 1 stabilised SD, of the 28 days before.
  private func judge(_ measure: MorningMeasure, on index: Int, in day: inout MeasuredDay) {
    let column = measure.column
    guard let baseline = view.mornings.baseline(column, before: index) else {
      if view.mornings[column, index] != nil { day.statuses[measure] = .learning }
      return
    }
    guard baseline.isLearned else {
      if view.mornings[column, index] != nil { day.statuses[measure] = .learning }
      return
    }
    let half =
      measure == .hrv ? baseline.sd : baseline.stabilizedSD(typical: column.typicalSD)
    let normal = (baseline.mean - half)...(baseline.mean + half)
    day.normals[measure] = normal
    if let value = view.mornings[column, index] {
      day.statuses[measure] = Status(of: value, within: normal)
    }
  }
}
