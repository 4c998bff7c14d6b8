import TrainingModel

/// The numbers and words of a date as somebody wrote it, whatever the language.
struct DateTokens {
  struct Number {
    let value: Int
    let digits: Int
    /// The character right before it, if there is one.
    let mark: Character?
  }

  private(set) var numbers: [Number] = []
  /// 1 to 12, where the month is a word.
  private(set) var month: Int?
  /// Whether `Z` or `UTC` follows.
  private(set) var isUTC = false
  /// Whether `PM` follows; nil without either mark.
  private(set) var isAfternoon: Bool?

  /// nil for a text that is longer than any date or has letters that no date has.
  init?(_ text: String) {
    guard text.utf8.count <= 64 else { return nil }
    var word = ""
    var digits = ""
    var mark: Character?
    var before: Character?
    for character in text.folded + " " {
      if character.isASCII, character.isNumber {
        if digits.isEmpty { mark = before }
        digits.append(character)
      } else if !digits.isEmpty {
        guard let value = Int(digits) else { return nil }
        numbers.append(Number(value: value, digits: digits.utf8.count, mark: mark))
        digits = ""
      }
      if character.isLetter {
        word.append(character)
      } else if !word.isEmpty {
        guard take(word) else { return nil }
        word = ""
      }
      before = character
    }
  }

  private mutating func take(_ word: String) -> Bool {
    switch word {
    case "t", "de", "del", "a", "um", "om", "alle", "at", "uhr", "h", "m": break
    case "z", "utc", "gmt": isUTC = true
    case "am": isAfternoon = false
    case "pm": isAfternoon = true
    case "p": isAfternoon = true
    default:
      guard let number = Self.months[String(word.prefix(word.hasPrefix("jui") ? 4 : 3))] else {
        return Self.weekdays.contains(String(word.prefix(2)))
      }
      month = number
    }
    // Spanish and others write `a. m.`: an `a` after the clock.
    if word == "a", numbers.count >= 4 { isAfternoon = false }
    return true
  }

  /// By the first letters, in seven languages and English; no two of them collide.
  private static let months: [String: Int] = {
    let words = [
      "jan ene gen", "feb fev fevr", "mar mrt maart", "apr abr avr", "mai may mei mag maj",
      "jun giu juin", "jul lug juil", "aug ago aou", "sep set", "oct okt out ott", "nov",
      "dec dez dic des",
    ]
    var months: [String: Int] = [:]
    for (index, line) in words.enumerated() {
      for word in line.split(separator: " ") {
        months[String(word.prefix(word.hasPrefix("jui") ? 4 : 3))] = index + 1
      }
    }
    return months
  }()

  private static let weekdays: Set<String> = [
    "mo", "tu", "we", "th", "fr", "sa", "su", "di", "mi", "do", "so", "lu", "ma", "me", "je", "ve",
    "ju", "vi", "zo", "wo", "vr", "za", "se", "te", "qu",
  ]
}
