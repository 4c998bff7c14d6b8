/// What is usual for a runner: mean and spread of the values before a day or a week.
///
/// Window: the 28 days before; ill and travelling days are left out.
/// It takes 10 values to be a normal; with fewer the runner's normal is still being learned.
struct Baseline: Hashable, Sendable {
  let n: Int
  let mean: Double
  /// Sample SD; 0 for a single value.
  let sd: Double

  static let days = 28
  static let fewestValues = 10
  /// How many days of a typical spread the stabilised SD starts from.
  static let pseudoDays = 7.0

  /// nil without any value.
  init?(_ values: [Double]) {
    guard let mean = Statistics.mean(values) else { return nil }
    self.init(n: values.count, mean: mean, sd: Statistics.sampleSD(values) ?? 0)
  }

  init(n: Int, mean: Double, sd: Double) {
    self.n = n
    self.mean = mean
    self.sd = sd
  }

  var isLearned: Bool { n >= Self.fewestValues }

  /// `sqrt((7 s0² + (n - 1) SD²) / (7 + n - 1))`: the SD, steadied by seven days of the typical
  /// spread `s0`. It tames the first weeks and is never zero.
  func stabilizedSD(typical s0: Double) -> Double {
    let degrees = Double(max(n - 1, 0))
    let sum = Self.pseudoDays * s0 * s0 + degrees * sd * sd
    return (sum / (Self.pseudoDays + degrees)).squareRoot()
  }

  /// How many SD `value` lies above the mean; nil where the SD is zero.
  func z(of value: Double) -> Double? {
    sd > 0 ? (value - mean) / sd : nil
  }

  /// How many stabilised SD `value` lies above the mean.
  func stabilizedZ(of value: Double, typical s0: Double) -> Double {
    (value - mean) / stabilizedSD(typical: s0)
  }

  /// How many SD `value` lies above the mean, the SD taken as at least `floor`.
  func z(of value: Double, floor: Double) -> Double {
    (value - mean) / max(sd, floor)
  }

  /// `(value - median) / (1.4826 MAD)`; nil where the MAD is zero.
  static func robustZ(of value: Double, among values: [Double]) -> Double? {
    guard let center = Statistics.median(values), let spread = Statistics.robustSD(values),
      spread > 0
    else { return nil }
    return (value - center) / spread
  }
}
