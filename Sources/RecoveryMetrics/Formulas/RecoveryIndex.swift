import TrainingModel

/// The Recovery Balance Index of one morning: how it compares with the runner's own normal.
///
/// `50 + Σ 25 w c / K` over the contributors that are known, K the sum of their weights, c their
/// z clipped to ±2. A starting judgement. Needs K of 0.5 and one answer of
/// the runner's. It is not a permission to train, an injury risk or a health score.
struct RecoveryIndex: Hashable, Sendable {
  /// One known contributor.
  struct Part: Hashable, Sendable {
    let contributor: Contributor
    let weight: Double
    /// -2 to +2; above zero is better than usual.
    let c: Double
    /// Values behind its baseline; nil where it is held against a need.
    let n: Int?
  }

  let value: Double
  /// Assumes independent errors: a lower bound of the doubt.
  let sd: Double
  /// Ends of the 80 % interval, within 0 to 100.
  let low: Double
  let high: Double
  /// In the order of the parts.
  let points: [Double]

  static let center = 50.0
  static let pointsPerUnit = 25.0
  static let fewestCoverage = 0.5
  /// Days of index that a week's mean needs.
  static let fewestDays = 4
  /// (0.5 SD)² of assumed measurement noise.
  static let noise = 0.25
  /// 80 % of a normal distribution lies within this many SD.
  static let intervalSD = 1.2816

  /// nil where too little is known. `weights` holds those of all contributors.
  init?(parts: [Part], weights: ContributorWeights) {
    let coverage = parts.reduce(0) { $0 + $1.weight }
    guard coverage.reaches(Self.fewestCoverage), coverage > 0,
      parts.contains(where: { $0.contributor.isSubjective && $0.weight > 0 })
    else { return nil }
    var variance = 0.0
    for part in parts {
      let share = part.weight / coverage
      variance += share * share * (Self.noise + (part.n.map { 1 / Double(max($0, 1)) } ?? 0))
    }
    for missing in Contributor.allCases where !parts.contains(where: { $0.contributor == missing })
    {
      variance += weights[missing] * weights[missing]
    }
    points = parts.map { Self.pointsPerUnit * $0.weight * $0.c / coverage }
    value = points.reduce(Self.center, +)
    sd = Self.pointsPerUnit * variance.squareRoot()
    low = max(0, value - Self.intervalSD * sd)
    high = min(100, value + Self.intervalSD * sd)
  }

  /// The index's SD over days where contributors are as alike as `correlation`, before clipping.
  static func nullSD(correlation: Double, weights: ContributorWeights) -> Double {
    let all = Contributor.allCases.map { weights[$0] }
    let squares = all.reduce(0) { $0 + $1 * $1 }
    let sum = all.reduce(0, +)
    return pointsPerUnit * (squares + correlation * (sum * sum - squares)).squareRoot()
  }
}

/// How much each contributor counts. A starting judgement, not an estimate; settings may change it.
struct ContributorWeights: Hashable, Sendable {
  private let values: [Double]

  init(overrides: [String: Double] = [:]) {
    values = Contributor.allCases.map { contributor in
      let own = overrides[contributor.rawValue].flatMap { (0...1).contains($0) ? $0 : nil }
      return own ?? contributor.standardWeight
    }
  }

  subscript(contributor: Contributor) -> Double { values[contributor.place] }
}

extension Contributor {
  /// Place in `allCases`.
  var place: Int {
    switch self {
    case .energy: 0
    case .soreness: 1
    case .mood: 2
    case .stress: 3
    case .sleepQuality: 4
    case .sleepDuration: 5
    case .lnRMSSD: 6
    case .restingHeartRate: 7
    }
  }

  /// +1 where more is better.
  var direction: Double {
    switch self {
    case .soreness, .stress, .restingHeartRate: -1
    case .energy, .mood, .sleepQuality, .sleepDuration, .lnRMSSD: 1
    }
  }

  /// An answer of the runner's, not a measure.
  var isSubjective: Bool {
    switch self {
    case .energy, .soreness, .mood, .stress, .sleepQuality: true
    case .sleepDuration, .lnRMSSD, .restingHeartRate: false
    }
  }

  /// The spread that is typical before the runner's own is known.
  var typicalSD: Double {
    switch self {
    case .lnRMSSD: MorningColumn.lnRMSSD.typicalSD
    case .restingHeartRate: MorningColumn.restingHeartRate.typicalSD
    default: MorningColumn.energy.typicalSD
    }
  }

  static let clip = -2.0...2.0
  /// Sleep beyond need counts at most one hour.
  static let sleepClip = -2.0...1.0

  /// c of a value held against the runner's own baseline.
  func c(of value: Double, baseline: Baseline) -> Double {
    (direction * baseline.stabilizedZ(of: value, typical: typicalSD)).clipped(to: Self.clip)
  }

  /// c of hours slept held against need: one hour is one unit.
  static func sleepC(hours: Double, need: Double) -> Double {
    (hours - need).clipped(to: sleepClip)
  }
}
