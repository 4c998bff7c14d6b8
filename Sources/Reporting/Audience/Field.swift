import TrainingModel

/// A field that an audience gets or does not get, by the names of `restday.yml`.
package enum Field: String, Sendable, CaseIterable {
  case load, form, sleep, hrv, rhr, energy, motivation, soreness, run, index, practice, plan
  case mood, stress, appetite, alcohol, illness, symptoms, weight, hydration, cycle, notes, titles
}

extension Field {
  /// What a name in `show` or `hide` stands for; several for the names of metric groups. What is
  /// private of its own is only shown by its own name.
  package static func shown(by name: String) -> [Field] {
    switch name {
    case "feel": [.energy, .motivation]
    case "body", "weight": [.weight, .hydration]
    default: Field(rawValue: name).map { [$0] } ?? []
    }
  }

  /// What a name in `hide` takes away: all that belongs to it.
  package static func hidden(by name: String) -> [Field] {
    switch name {
    case "feel": [.energy, .motivation, .mood, .stress, .appetite]
    case "body", "weight": [.weight, .hydration]
    default: Field(rawValue: name).map { [$0] } ?? []
    }
  }
}

extension MetricID {
  /// The fields that the metric rests on; nil for one that only the runner gets.
  package var fields: [Field]? {
    switch group {
    case "load": isFromHeartRate ? [.load, .run] : [.load]
    case "week", "strength", "verdict": [.load]
    case "form": [.form]
    case "sleep": [.sleep]
    case "hrv": [.hrv]
    case "rhr": [.rhr]
    case "feel", "trend": feelFields
    case "soreness": [.soreness]
    case "group": groupFields
    case "body": [.weight]
    case "hydration": [.hydration, .weight]
    case "run": isAboutGaps ? [.load] : [.run]
    case "index": [.index]
    case "practice": practiceFields
    case "alcohol": [.alcohol]
    case "illness", "vitals": [.illness]
    case "flags": [.symptoms]
    case "race", "plan", "profile": [.plan]
    case "session": [.load, .run]
    case "dose": doseFields
    default: nil
    }
  }

  /// The second part: `energy` of `feel.energy.status`.
  var member: String {
    let bytes = rawValue.utf8
    guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(rawValue[bytes.index(after: dot)...].prefixBeforeDot)
  }

  /// A load that only heart rates can tell.
  private var isFromHeartRate: Bool {
    switch member {
    case "trimp", "trimp100", "edwards", "lucia", "polarization_hr": true
    case let member: member.utf8.starts(with: "hr_zone_".utf8)
    }
  }

  private var isAboutGaps: Bool { member == "gap_days" || member == "days_since_last" }

  private var practiceFields: [Field] {
    [.practice] + (practiceSlug.flatMap(Field.told).map { [$0] } ?? [])
  }

  private var feelFields: [Field]? {
    // `stress_contribution` and `appetite_change` belong to `stress` and `appetite`.
    Field(rawValue: member.firstWord).map { [$0] }
  }

  private var groupFields: [Field]? {
    switch member {
    case "feel": [.energy, .soreness, .mood, .stress]
    case "sleep": [.sleep]
    case "heart": [.hrv, .rhr]
    default: nil
    }
  }

  private var doseFields: [Field] {
    switch member.firstWord {
    case "protein", "carb": [.weight]
    case "fluid", "sodium": [.hydration, .weight]
    case "bed", "usual", "earlier": [.sleep]
    case "taper": [.plan]
    default: [.load]
    }
  }
}

extension Field {
  /// What the choice of a practice tells by itself, so that advising it would tell too.
  package static func told(byPractice slug: String) -> Field? {
    switch slug {
    case "alcohol-and-sugar": .alcohol
    case "appetite-and-weight": .weight
    case "red-flags": .symptoms
    case "energy-and-mood": .mood
    case "stress-management", "life-load", "mental-reset": .stress
    case "blood-test": .illness
    case "taper": .plan
    default: nil
    }
  }
}

extension MorningMeasure {
  /// The field that the measure belongs to.
  package var field: Field {
    switch self {
    case .hrv: .hrv
    case .restingHeartRate: .rhr
    case .soreness: .soreness
    case .energy: .energy
    case .mood: .mood
    case .stress: .stress
    case .motivation: .motivation
    case .appetite: .appetite
    case .sleepQuality: .sleep
    }
  }
}

extension Contributor {
  /// The field that the contributor belongs to.
  package var field: Field {
    switch self {
    case .energy: .energy
    case .soreness: .soreness
    case .mood: .mood
    case .stress: .stress
    case .sleepQuality, .sleepDuration: .sleep
    case .lnRMSSD: .hrv
    case .restingHeartRate: .rhr
    }
  }
}

extension Substring {
  fileprivate var prefixBeforeDot: Substring {
    self[..<(utf8.firstIndex(of: UInt8(ascii: ".")) ?? endIndex)]
  }
}

extension String {
  /// `stress` of `stress_contribution`.
  fileprivate var firstWord: String {
    String(self[..<(utf8.firstIndex(of: UInt8(ascii: "_")) ?? endIndex)])
  }
}
