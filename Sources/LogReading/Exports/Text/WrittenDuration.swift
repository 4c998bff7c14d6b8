import TrainingModel

/// A length of time as a file writes it.
enum WrittenDuration {
  /// Seconds of `1:02:03`, `26:42`, `04:36.5`, `1h02`, `3h:50m`, `6h 34min`, `PT3012.5S`, `PT7H20M`.
  ///
  /// Two numbers and a colon are minutes and seconds. A number alone is nil: it needs a unit.
  static func seconds(_ text: String) -> Double? {
    let folded = text.folded
    if folded.hasPrefix("pt") || folded.hasPrefix("p0dt") {
      return units(String(folded.drop { $0 != "t" }.dropFirst()))
    }
    if folded.contains("h") || folded.contains("m") || folded.contains("s") { return units(folded) }
    return clock(folded)
  }

  /// `1:02:03`, `62:03` or `04:36.5`.
  private static func clock(_ text: String) -> Double? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var total = 0.0
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      // Garmin has written `01:00:19.49.7`.
      let digits = String(decoding: part, as: UTF8.self).split(
        separator: ".", omittingEmptySubsequences: false
      ).prefix(2).joined(separator: ".")
      guard let value = isLast ? Double(plainDecimal: digits) : Int(digits: part).map(Double.init),
        value >= 0, value < (index == 0 ? 10_000 : 60)
      else { return nil }
      total = total * 60 + value
    }
    return total
  }

  /// Numbers with their units; minutes after hours need none.
  private static func units(_ text: String) -> Double? {
    var total = 0.0
    var number = ""
    var unit = ""
    var lastUnit = ""
    var isUsed = false
    func factor(_ unit: String) -> Double? {
      switch unit {
      case "h", "hr", "hrs", "std", "hour", "hours", "stunden": 3600
      case "m", "min", "mins", "minute", "minutes", "minuten": 60
      case "s", "sec", "secs", "sek", "second", "seconds": 1
      case "" where lastUnit == "h": 60
      default: nil
      }
    }
    func close() -> Bool {
      guard !number.isEmpty else { return unit.isEmpty }
      guard let value = Double(plainDecimal: number), value < 1e6, let factor = factor(unit) else {
        return false
      }
      total += value * factor
      isUsed = true
      lastUnit = unit
      (number, unit) = ("", "")
      return true
    }
    for character in text {
      if character.isASCII, character.isNumber || character == "." {
        if !unit.isEmpty, !close() { return nil }
        number.append(character)
      } else if character.isLetter {
        unit.append(character)
      } else if character != " ", character != ":" {
        return nil
      }
    }
    return close() && isUsed ? total : nil
  }
}
