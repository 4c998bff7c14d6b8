import TrainingModel

/// Whether a Garmin table speaks of kilometers or miles.
///
/// Cadence times stride length times minutes is the distance in meters: the median over the runs
/// is 1 for kilometers and 1.61 for miles.
enum GarminDistanceUnit {
  case kilometers, miles

  init(
    _ table: ExportTable, _ columns: GarminActivitiesTable.Columns, _ draft: inout ExportDraft
  ) {
    let ratios = table.rows.compactMap { row -> Double? in
      guard let cadence = Self.value(row, columns.cadence, draft),
        let stride = Self.value(row, columns.strideLength, draft),
        let distance = Self.value(row, 4, draft), Sport(words: row.text(at: 0) ?? "") == .run,
        let seconds = row.text(at: 6).flatMap({ WrittenDuration.seconds($0) })
      else { return nil }
      return cadence * stride * seconds / 60 / 1000 / distance
    }.sorted()
    guard !ratios.isEmpty else {
      self = draft.settings.units == .imperial ? .miles : .kilometers
      draft.remark(
        "nothing in the file tells the unit of distance; \(self) were assumed, as in restday.yml",
        "set units in restday.yml to those of the Garmin account, or add Avg Stride Length"
          + " to the columns before exporting")
      return
    }
    let median = ratios[ratios.count / 2]
    switch median {
    case 1.5...1.7:
      self = .miles
      draft.remark("cadence and stride length tell that distances are in miles")
    case 0.95...1.05: self = .kilometers
    default:
      self = draft.settings.units == .imperial ? .miles : .kilometers
      draft.warn(
        "cadence and stride length fit neither kilometers nor miles; \(self) were assumed",
        "compare a distance with the watch")
    }
  }

  private static func value(_ row: ExportRow, _ position: Int?, _ draft: ExportDraft) -> Double? {
    guard let position, let text = row.text(at: position),
      let value = draft.style(at: position).number(text), value > 0
    else { return nil }
    return value
  }

  var metersPerDistanceUnit: Double { self == .miles ? 1609.344 : 1000 }
  var metersPerClimbUnit: Double { self == .miles ? 0.3048 : 1 }
  var metersPerPoolUnit: Double { self == .miles ? 0.9144 : 1 }
}
