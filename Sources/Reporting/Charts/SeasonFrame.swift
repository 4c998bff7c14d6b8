/// The weeks that all rows of a season share, with what marks them: months, down weeks, events.
package struct SeasonFrame: Sendable {
  package struct Sign: Sendable {
    /// The column of the week, from 0.
    package var week: Int
    package var text: String

    package init(week: Int, text: String) {
      self.week = week
      self.text = text
    }
  }

  package var isDownWeek: [Bool]
  /// The week in which a month begins: `Jun`.
  package var months: [Sign]
  /// Races, illness: one or two words.
  package var events: [Sign]

  package init(isDownWeek: [Bool], months: [Sign], events: [Sign] = []) {
    self.isDownWeek = isDownWeek
    self.months = months
    self.events = events
  }

  var columns: ChartColumns { ChartColumns(count: isDownWeek.count) }

  /// The line of months above the rows.
  func head() -> Markup {
    var drawing = Drawing(height: 20)
    drawBackground(in: &drawing)
    for month in months where columns.start(month.week) < 96 {
      drawing.text(month.text, .start, x: columns.start(month.week), y: 13, shift: 2)
    }
    return drawing.decoration()
  }

  func drawBackground(in drawing: inout Drawing) {
    drawing.restColumns(isDownWeek)
    for month in months {
      let x = columns.start(month.week)
      drawing.line(.hair, x1: x, y1: 0, x2: x, y2: drawing.height)
    }
    for event in events {
      let x = columns.center(event.week)
      drawing.line(.event, x1: x, y1: 0, x2: x, y2: drawing.height)
    }
  }
}
