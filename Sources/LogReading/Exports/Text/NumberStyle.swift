import TrainingModel

/// How the numbers of one column are written: `1,234.5` or `1.234,5`.
enum NumberStyle: Sendable {
  case point, comma

  /// What a single cell says about its column; nil where it could be either.
  ///
  /// `6.29` and `1,250.5` have a decimal point, `5,81` a decimal comma; `1,177` and `1.177` may be
  /// thousands or decimals.
  static func evidence(of cell: String) -> NumberStyle? {
    var points = 0
    var commas = 0
    var last: UInt8 = 0
    var digitsAfter = 0
    for byte in cell.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digitsAfter += 1
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if byte == UInt8(ascii: ".") { points += 1 } else { commas += 1 }
        last = byte
        digitsAfter = 0
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "'"): break
      case UInt8(ascii: " ") where points + commas > 0: break
      default:
        // A unit may follow; a clock or a word says nothing about numbers.
        guard points + commas > 0, digitsAfter > 0, byte != UInt8(ascii: ":") else { return nil }
        return judge(points, commas, last, digitsAfter)
      }
    }
    return judge(points, commas, last, digitsAfter)
  }

  private static func judge(_ points: Int, _ commas: Int, _ last: UInt8, _ digits: Int)
    -> NumberStyle?
  {
    guard points + commas > 0 else { return nil }
    let isComma = last == UInt8(ascii: ",")
    if points > 0, commas > 0 { return isComma ? .comma : .point }
    if max(points, commas) > 1 { return isComma ? .point : .comma }
    guard digits != 3, digits > 0 else { return nil }
    return isComma ? .comma : .point
  }

  /// The style that most cells speak for; nil where none says anything.
  static func decided(by cells: some Sequence<String>) -> NumberStyle? {
    var votes = 0
    var count = 0
    for case let style? in cells.lazy.map(evidence) {
      votes += style == .comma ? 1 : -1
      count += 1
    }
    return count == 0 ? nil : votes > 0 ? .comma : .point
  }

  /// The number, and the unit that follows it: `80,40 kg` is 80.4 and `kg`.
  func quantity(_ text: String) -> (value: Double, unit: String)? {
    let scalars = text.trimmed.unicodeScalars.drop { $0 == "'" }
    let numeric = scalars.prefix { ("0"..."9").contains($0) || ".,+-".unicodeScalars.contains($0) }
    guard let value = number(String(numeric)) else { return nil }
    return (value, String(scalars.dropFirst(numeric.count)).folded)
  }

  /// The number of a cell that holds nothing else. A cell that can be read in one way only is read
  /// so: some files mix the two.
  func number(_ text: String) -> Double? {
    let style = Self.evidence(of: text) ?? self
    var plain = ""
    for scalar in text.trimmed.unicodeScalars.drop(while: { $0 == "'" }) {
      switch scalar {
      case ".": if style == .point { plain.append(".") }
      case ",": if style == .comma { plain.append(".") }
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return Double(plainDecimal: plain)
  }
}
