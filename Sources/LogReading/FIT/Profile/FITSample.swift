/// A single measured value and when it was measured.
package struct FITSample: Sendable, Hashable {
  package let time: FITTime
  package let value: Double
}

extension FITSample {
  /// The value of `field` at the time of the message; `nil` if one of them is missing, or the
  /// value is not above 0, which is how watches also write "not measured".
  init?(_ message: FITMessage, _ field: FITField) {
    guard let time = message.time, let value = message.number(field), value > 0 else { return nil }
    self.init(time: time, value: value)
  }
}
