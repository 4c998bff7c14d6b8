/// Numbers of JSON.
extension ExportDraft {
  /// The first number under these keys; what stands there and is none is counted.
  mutating func number(_ entry: JSONValue?, _ keys: String...) -> Double? {
    number(entry, keys)?.value
  }

  /// The first number under these keys as a measure.
  ///
  /// - Parameter factor: what the number is worth in the unit of the range.
  mutating func measure(
    _ entry: JSONValue?, _ keys: String..., in range: ClosedRange<Double>,
    times factor: Double = 1
  ) -> Double? {
    guard let (key, value) = number(entry, keys) else { return nil }
    return measure(value * factor, key, in: range, line: entry?.line)
  }

  private mutating func number(
    _ entry: JSONValue?, _ keys: [String]
  ) -> (key: String, value: Double)? {
    for key in keys {
      guard let value = entry?[key] else { continue }
      if let number = value.number { return (key, number) }
      if let text = value.unreadableNumber { count(unreadable: key, text, line: value.line) }
    }
    return nil
  }

  /// The seconds of a length of time that is written as text: `PT7H20M`.
  mutating func seconds(_ entry: JSONValue?, _ key: String) -> Double? {
    guard let value = entry?[key] else { return nil }
    if let seconds = value.text.flatMap({ WrittenDuration.seconds($0) }) { return seconds }
    let written = value.text?.measured ?? value.unreadableNumber
    if let written { count(unreadable: key, written, line: value.line) }
    return nil
  }

  /// A cell as a measure; what stands there and is no number is counted.
  mutating func measure(
    _ cell: ExportCell?, _ name: String, in range: ClosedRange<Double>, times factor: Double = 1,
    line: Int
  ) -> Double? {
    guard let cell, let number = number(cell, name, line: line) else { return nil }
    return measure(number * factor, name, in: range, line: line)
  }

  mutating func number(_ cell: ExportCell?, _ name: String, line: Int) -> Double? {
    if let text = cell?.unreadableNumber { count(unreadable: name, text, line: line) }
    return cell?.number
  }
}
