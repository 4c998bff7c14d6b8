/// The names of the seven columns; a rest day is a pale column that runs through all rows.
struct WeekHead {
  struct Day {
    /// `Mon`.
    var short: String
    /// `10`.
    var number: String
    var isRestDay: Bool
  }

  var days: [Day]

  func drawing() -> Markup {
    let columns = ChartColumns(count: days.count)
    var drawing = Drawing(height: 37)
    drawing.restColumns(days.map(\.isRestDay))
    for (index, day) in days.enumerated() {
      drawing.text(day.short, .bold, x: columns.center(index), y: 13)
      drawing.text(day.number, x: columns.center(index), y: 30)
    }
    return drawing.decoration()
  }
}

extension Drawing {
  /// Pale columns where `isRest`; neighbors are drawn as one.
  mutating func restColumns(_ isRest: [Bool]) {
    let columns = ChartColumns(count: isRest.count)
    for stretch in isRest.stretches {
      column(
        .restColumn, x: columns.start(stretch.lowerBound),
        width: columns.width * Double(stretch.count))
    }
  }

  /// A word under the columns where something is missing, once for neighbors.
  mutating func missingWords(_ isMissing: [Bool], _ word: String, y: Double) {
    let columns = ChartColumns(count: isMissing.count)
    for stretch in isMissing.stretches {
      let middle =
        (columns.start(stretch.lowerBound) + columns.start(stretch.upperBound)) / 2
      text(word, x: middle, y: y)
    }
  }
}
