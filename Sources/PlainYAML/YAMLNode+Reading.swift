import TrainingModel

extension YAMLNode {
  /// The text of a scalar, without the blanks around it.
  package func text() throws(YAMLFault) -> String {
    guard case .scalar(let text) = content else {
      throw YAMLFault(.expected(.text, found: kindName), at: place)
    }
    return text.trimmingBlanks
  }

  /// A plain decimal number; `1e3`, `0x10` and `nan` are none.
  package func number() throws(YAMLFault) -> Double {
    guard let number = Double(plainDecimal: try scalarText(for: .number)) else {
      throw YAMLFault(.expected(.number, found: kindName), at: place)
    }
    return number
  }

  package func wholeNumber() throws(YAMLFault) -> Int {
    let number = try number()
    guard let whole = Int(exactly: number) else {
      throw YAMLFault(.expected(.wholeNumber, found: kindName), at: place)
    }
    return whole
  }

  /// `yes`, `no`, `true` or `false`, in any case.
  package func yesOrNo() throws(YAMLFault) -> Bool {
    switch try scalarText(for: .yesOrNo).lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default: throw YAMLFault(.expected(.yesOrNo, found: kindName), at: place)
    }
  }

  /// A date of the years that a log may speak of, as `2025-11-10`.
  package func day() throws(YAMLFault) -> CalendarDay {
    guard let day = CalendarDay(try scalarText(for: .day)),
      CalendarDay.plausibleYears.contains(day.year)
    else { throw YAMLFault(.expected(.day, found: kindName), at: place) }
    return day
  }

  /// The items of a list. One scalar counts as a list of one, nothing as an empty list.
  package func items() throws(YAMLFault) -> [YAMLNode] {
    switch content {
    case .empty: return []
    case .scalar: return [self]
    case .sequence(let nodes): return nodes
    case .mapping: throw YAMLFault(.expected(.list, found: kindName), at: place)
    }
  }

  /// The texts of a list, or of one scalar.
  package func texts() throws(YAMLFault) -> [String] {
    var texts = [String]()
    for item in try items() { texts.append(try item.text()) }
    return texts
  }

  /// Keys and values in the order of the file; nothing counts as none.
  package func entries() throws(YAMLFault) -> [YAMLEntry] {
    switch content {
    case .empty: return []
    case .mapping(let entries): return entries
    case .scalar, .sequence: throw YAMLFault(.expected(.mapping, found: kindName), at: place)
    }
  }

  /// The value of a key; nil where this is no mapping or has no such key.
  package subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  private func scalarText(for expected: YAMLFault.Expected) throws(YAMLFault) -> String {
    guard case .scalar(let text) = content else {
      throw YAMLFault(.expected(expected, found: kindName), at: place)
    }
    return text.trimmingBlanks
  }
}

extension String {
  /// Without spaces, tabs and line ends at both ends.
  fileprivate var trimmingBlanks: String {
    let isBlank = { (scalar: Unicode.Scalar) in " \t\r\n".unicodeScalars.contains(scalar) }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
