/// A value of an export, where one format is read from tables and from JSON.
struct ExportCell {
  let number: Double?
  /// Empty where it is no text.
  let text: String
  /// What stands there although it is no number; nil also for what stands for "not measured".
  let unreadableNumber: String?

  init(_ text: String, _ style: NumberStyle) {
    number = style.number(text)
    self.text = text
    unreadableNumber = number == nil ? text.measured : nil
  }

  init(_ value: JSONValue) {
    number = value.number
    text = value.text ?? (value.bool == true ? "true" : "")
    unreadableNumber = value.unreadableNumber
  }
}

extension JSONValue {
  /// What stands where a number should; nil where there is one, or what stands for "not measured".
  ///
  /// A number may be too large to be one: `1e400`.
  var unreadableNumber: String? {
    guard number == nil else { return nil }
    if isArray { return "[…]" }
    if isObject { return "{…}" }
    if let bool { return bool ? "true" : "false" }
    return text?.measured
  }
}
