import TrainingModel

/// The columns of a check-in, and the fields of a check-in entry.
enum CheckInColumn: String, TableColumn {
  case date
  case sleepHours = "sleep_hours"
  case sleepQuality = "sleep_quality"
  case bedtime
  case wakeTime = "wake_time"
  case napMinutes = "nap_minutes"
  case restingHeartRate = "resting_hr"
  case hrvRMSSD = "hrv_rmssd"
  case weightKg = "weight_kg"
  case soreness, energy, stress, mood, motivation, appetite
  case alcoholUnits = "alcohol_units"
  case symptoms, ill, travel, practices, note
}

extension FieldReader {
  /// A check-in from its fields, the optional ones among them; nil without a date.
  mutating func wideCheckIn(_ text: (WideCheckInColumn) -> String?) -> CheckIn? {
    guard var checkIn = checkIn({ text(.own($0)) }) else { return nil }
    func field(_ column: OptionalCheckInColumn, _ range: ClosedRange<Double>) -> Double? {
      number(text(.added(column)), column.rawValue, in: range)
    }
    checkIn.respirationRate = field(.respirationRate, Plausible.respirationRate)
    checkIn.oxygenSaturation = field(.oxygenSaturation, Plausible.oxygenSaturation)
    checkIn.skinTemperatureDeviation = field(
      .skinTemperatureDeviation, Plausible.skinTemperatureDeviation)
    checkIn.supineHeartRate = field(.supineHeartRate, Plausible.heartRate)
    checkIn.standingHeartRate = field(.standingHeartRate, Plausible.heartRate)
    checkIn.overallRecovery = field(.overallRecovery, Plausible.overallRecovery)
    checkIn.device = text(.added(.device))?.trimmed
    return checkIn
  }

  /// A check-in from its usual fields; nil without a date.
  mutating func checkIn(_ text: (CheckInColumn) -> String?) -> CheckIn? {
    guard let day = day(text(.date)) else { return nil }
    var checkIn = CheckIn(day: day)
    func field(_ column: CheckInColumn, _ range: ClosedRange<Double>) -> Double? {
      number(text(column), column.rawValue, in: range)
    }
    checkIn.sleepHours = field(.sleepHours, Plausible.sleepHours)
    (checkIn.bedtime, checkIn.wakeTime) = clockTimes(text(.bedtime), text(.wakeTime))
    checkIn.napMinutes = field(.napMinutes, Plausible.napMinutes)
    checkIn.restingHeartRate = field(.restingHeartRate, Plausible.restingHeartRate)
    checkIn.hrvRMSSD = field(.hrvRMSSD, Plausible.rmssdMilliseconds)
    checkIn.weightKg = field(.weightKg, Plausible.weightKg)
    checkIn.sleepQuality = field(.sleepQuality, Plausible.scale)
    checkIn.soreness = field(.soreness, Plausible.scale)
    checkIn.energy = field(.energy, Plausible.scale)
    checkIn.stress = field(.stress, Plausible.scale)
    checkIn.mood = field(.mood, Plausible.scale)
    checkIn.motivation = field(.motivation, Plausible.scale)
    checkIn.appetite = field(.appetite, Plausible.scale)
    checkIn.alcoholUnits = field(.alcoholUnits, Plausible.alcoholUnits)
    checkIn.isIll = answer(text(.ill), CheckInColumn.ill.rawValue)
    checkIn.isTravelling = answer(text(.travel), CheckInColumn.travel.rawValue)
    checkIn.note = text(.note)
    if let tags = text(.symptoms) { readSymptoms(tags, into: &checkIn) }
    if let practices = text(.practices) { checkIn.practices = readPractices(practices) }
    return checkIn
  }

  private mutating func readSymptoms(_ text: String, into checkIn: inout CheckIn) {
    for word in text.separated(by: UInt8(ascii: ";"), UInt8(ascii: ",")) {
      let tag = word.lowercased().separated(by: UInt8(ascii: " "), UInt8(ascii: "_"))
        .joined(separator: "-")
      if SymptomTag(rawValue: tag) != nil {
        if !checkIn.symptoms.contains(tag) { checkIn.symptoms.append(tag) }
        continue
      }
      if tag == "none" || tag == "no" || tag == "-" { continue }
      checkIn.unknownSymptoms.append(word)
      let near = tag.didYouMean(among: SymptomTag.allCases.map(\.rawValue))
      warn(
        "symptom \(word.quoted) is not a known tag; it was kept as a note and raises nothing",
        near ?? "restday explain red-flags lists the tags", at: CheckInColumn.symptoms.rawValue)
    }
  }

  private mutating func readPractices(_ text: String) -> [PracticeEntry] {
    var entries: [PracticeEntry] = []
    for part in text.separated(by: UInt8(ascii: ";")) {
      if part.isSlug {
        entries.append(PracticeEntry(slug: part))
        continue
      }
      var words = part.lowercased().separated(by: UInt8(ascii: " "), UInt8(ascii: "\t"))
      let slug = words.isEmpty ? "" : words.removeFirst()
      guard slug.isSlug else {
        warn(
          "practice \(part.quoted) was left out",
          "name it by its page, such as foam-rolling, with an amount if you like: nap 20min",
          at: CheckInColumn.practices.rawValue)
        continue
      }
      var minutes: Double?
      var celsius: Double?
      for amount in joiningUnits(words) {
        switch PracticeAmount(amount) {
        case .minutes(let value): minutes = value
        case .celsius(let value): celsius = value
        case nil:
          warn(
            "the amount \(amount.quoted) of practice '\(slug)' was left out",
            "write minutes as 20min and degrees as 11C or 52F",
            at: CheckInColumn.practices.rawValue)
        }
      }
      entries.append(PracticeEntry(slug: slug, minutes: minutes, celsius: celsius))
    }
    return entries
  }

  /// `["20", "min"]` is `["20min"]`.
  private func joiningUnits(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if let last = joined.last, Double(plainDecimal: last) != nil,
        Double(plainDecimal: word) == nil
      {
        joined[joined.count - 1] = last + word
      } else {
        joined.append(word)
      }
    }
    return joined
  }
}

/// How much of a practice was done.
private enum PracticeAmount {
  case minutes(Double)
  case celsius(Double)

  init?(_ text: String) {
    let number = text.utf8.prefix {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "-")
    }
    guard let value = Double(plainDecimal: String(Substring(number))) else { return nil }
    switch Substring(text.utf8.dropFirst(number.count)) {
    case "min", "m", "minutes", "'", "mins":
      guard (0...1440).contains(value) else { return nil }
      self = .minutes(value)
    case "h", "hours":
      guard (0...24).contains(value) else { return nil }
      self = .minutes(value * 60)
    case "c", "°c":
      guard (-200...130).contains(value) else { return nil }
      self = .celsius(value)
    case "f", "°f":
      guard (-330...270).contains(value) else { return nil }
      self = .celsius((value - 32) * 5 / 9)
    default: return nil
    }
  }
}

extension String {
  /// The parts between any of the separators, which are ASCII; trimmed, without empty ones.
  func separated(by separators: UInt8...) -> [String] {
    utf8.split { separators.contains($0) }.map { String(Substring($0)).trimmed }
      .filter { !$0.isEmpty }
  }

  /// Whether this is a short name of letters, digits and hyphens.
  var isSlug: Bool {
    !isEmpty && utf8.count <= 80
      && utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
