import TrainingModel

extension CheckIn {
  /// The same, with whose device or app gave each series of values; a person's own have none.
  var tellingItsSources: CheckIn {
    guard isMeasured else { return self }
    var result = self
    for series in MeasuredSeries.allCases where series.stands(in: self) {
      result.sources[series] = sourceName
    }
    return result
  }
}

extension [CheckIn] {
  /// The same mornings, in order of days, with the device that a person named on one of them for
  /// what they wrote on it and after, until they name another.
  var withDevicesHeld: [CheckIn] {
    var held: String?
    guard contains(where: { $0.device != nil }) else { return self }
    return map { checkIn in
      held = checkIn.device ?? held
      guard let held else { return checkIn }
      var result = checkIn
      for series in MeasuredSeries.allCases
      where series.hasDevice && series.stands(in: checkIn) && checkIn.sources[series] == nil {
        result.sources[series] = held
      }
      return result
    }
  }
}
