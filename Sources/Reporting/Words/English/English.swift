import TrainingModel

/// English wording: to the runner as "you", of the runner to anybody else.
package struct English: Words {
  package let audience: Audience
  package let numbers: Numbers

  package init(audience: Audience, units: Settings.Units) {
    self.audience = audience
    numbers = Numbers(units: units, marks: .english)
  }

  package var language: Language { .english }
}

extension English {
  package var dates: Dates {
    Dates(
      weekdays: [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
      ],
      shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ],
      shortMonths: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ], order: .english)
  }

  /// `your`, `the runner's`.
  var your: String { speaksToRunner ? "your" : "the runner's" }
  var you: String { speaksToRunner ? "you" : "the runner" }
  /// `letter`, `page`: what the output calls itself.
  var letter: String { speaksToRunner ? "letter" : "page" }

  /// `HRV, sleep and energy`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `one`, `two`, up to twelve; digits beyond.
  package func count(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : numbers.plain(Double(number))
  }

  /// `1 session`, `5 sessions`.
  func plural(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    let noun = number == 1 ? singular : plural ?? singular + "s"
    return numbers.plain(Double(number)) + Numbers.space + noun
  }

  /// The first letter small, unless a word in capitals such as HRV begins the text.
  package func lowered(_ text: String) -> String {
    let second = text.dropFirst().first
    if let second, second.isUppercase { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
  package func days(_ number: Double) -> String { amount(number, "day") }
  package func weeks(_ number: Double) -> String { amount(number, "week") }

  private func amount(_ value: Double, _ noun: String) -> String {
    numbers.with(value == 1 ? noun : noun + "s", numbers.short(value))
  }
}
