/// The signs of a language in and around numbers.
package struct NumberMarks: Hashable, Sendable {
  /// Between whole and fraction.
  package let decimal: String
  /// Between thousands.
  package let group: String
  /// Behind a percentage, with the space that belongs before it.
  package let percent: String
  /// Between two ends where a dash would meet a minus sign.
  package let through: String

  package init(decimal: String, group: String, percent: String, through: String) {
    self.decimal = decimal
    self.group = group
    self.percent = percent
    self.through = through
  }

  package static let english = NumberMarks(decimal: ".", group: ",", percent: "%", through: "to")
}
