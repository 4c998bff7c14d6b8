import Reporting
import TrainingModel

/// The weeks of a site: all of them, and those with something logged, which have a page.
struct SiteWeeks: Sendable {
  /// Oldest first.
  let all: [WeekReport]
  /// Those with a page, oldest first.
  let written: [WeekReport]

  init(_ reports: [WeekReport]) {
    all = reports.sorted { $0.meta.week < $1.meta.week }
    written = all.filter(\.hasLog)
  }

  var latest: WeekReport? { written.last }

  /// The weeks with a page right before and after the one at `index` of `written`.
  func neighbors(at index: Int) -> (earlier: WeekReport?, later: WeekReport?) {
    (
      index > 0 ? written[index - 1] : nil,
      index + 1 < written.count ? written[index + 1] : nil
    )
  }

  /// The largest load of a day, so that all small drawings share a scale.
  var largestDayLoad: Double {
    let loads = all.flatMap(\.glance.days).map { day in
      if case .known(let load) = day.load { load } else { 0.0 }
    }
    return max(1, loads.max() ?? 1)
  }
}

extension WeekReport {
  /// Whether anything was logged in the week.
  var hasLog: Bool { meta.coverage.checkIns + meta.coverage.sessions > 0 }

  var isRaceWeek: Bool { sessions.rows.contains { $0.kind == .race } }

  /// Where the call stands on the line of four; nil where there is none.
  var step: Int? { verdict.ladder.firstIndex(where: \.isThisWeek) }
}
