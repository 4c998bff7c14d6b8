import TrainingModel

/// Fields of a message's head (RFC 5322), safe whatever their text holds.
enum MailHeader {
  private static let longestLine = 76
  /// A word of 36 bytes is 48 letters in base 64, and fits a line with the field's name before it.
  private static let bytesOfWord = 36

  /// A field of free text. Line breaks and other control characters become symbols; what is not
  /// plain ASCII is sent as encoded words (RFC 2047).
  static func text(_ name: String, _ text: String) -> String {
    let visible = text.visible
    let plain = "\(name): \(visible)"
    let isPlain = visible.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !visible.contains("=?")
    if isPlain, plain.utf8.count <= longestLine { return plain }
    let words = pieces(of: visible).map { "=?utf-8?B?\(Base64.encode($0))?=" }
    return "\(name): " + words.joined(separator: "\r\n ")
  }

  /// Never in the middle of a scalar.
  private static func pieces(of text: String) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if pieces[pieces.count - 1].count + bytes.count > bytesOfWord { pieces.append([]) }
      pieces[pieces.count - 1] += bytes
    }
    return pieces
  }

  /// `Date: Sun, 16 Nov 2025 18:00:00 +0000`: the evening of a day.
  static func date(_ day: CalendarDay) -> String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "Date: \(weekdays[day.weekday - 1]), \(day.dayOfMonth) \(months[day.month - 1]) "
      + "\(day.year) 18:00:00 +0000"
  }
}
