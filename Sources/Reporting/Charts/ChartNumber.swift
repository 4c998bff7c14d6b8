extension Double {
  /// The number as a drawing writes it: at most two decimals, no trailing zeros, a point, never an
  /// exponent. What is not finite is drawn at zero.
  var drawn: String {
    guard isFinite else { return "0" }
    let hundredths = Int((Swift.max(-1e9, Swift.min(1e9, self)) * 100).rounded())
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest)
    return sign + String(whole) + "." + decimals
  }
}
