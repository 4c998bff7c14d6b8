import Foundation
import PlainYAML
import TrainingModel

/// Reads `restday.yml`. An unknown key or a value that cannot be meant is an error: settings are
/// few, and a typing mistake in them would bend every page.
package struct SettingsReader {
  let file: String
  var settings = Settings()
  var diagnostics: [Diagnostic] = []

  /// The settings of this text, and what is wrong with it. With an error, the settings are not to
  /// be built on.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (settings: Settings, diagnostics: [Diagnostic]) {
    var reader = SettingsReader(file: file)
    reader.read(TextDecoding.string(from: bytes))
    return (reader.settings, reader.diagnostics)
  }

  private init(file: String) {
    self.file = file
  }

  private let kilometersPerMile = 1.609344

  private static let keys = [
    "runner", "time_zone", "units", "week_start", "language", "sleep_need_hours", "experience",
    "birth_year", "sex", "hr_max", "hr_rest", "hr_threshold", "hr_vt1", "hr_vt2",
    "threshold_pace", "races", "plan", "not_logged", "conditions", "show", "hide", "index_weights",
    "columns", "audiences", "publish",
  ]

  private mutating func read(_ text: String) {
    do throws(YAMLFault) {
      for entry in try YAMLDocument.read(text).entries() {
        if entry.value.isEmpty, Self.keys.contains(entry.key) { continue }
        do throws(YAMLFault) {
          try take(entry)
        } catch {
          diagnostics.append(error.diagnostic(file: file))
        }
      }
    } catch {
      diagnostics.append(error.diagnostic(file: file))
    }
    if settings.runner.isBlank { settings.runner = Settings().runner }
    if settings.units == .imperial, let perMile = settings.thresholdSecondsPerKilometer {
      settings.thresholdSecondsPerKilometer = perMile / kilometersPerMile
    }
  }

  private mutating func take(_ entry: YAMLEntry) throws(YAMLFault) {
    let value = entry.value
    switch entry.key {
    case "runner": settings.runner = try value.text()
    case "time_zone": try takeTimeZone(value)
    case "units": if let word = try word(value, Settings.Units.self) { settings.units = word }
    case "week_start": if let word = try word(value, WeekStart.self) { settings.weekStart = word }
    case "language": try takeLanguage(value)
    case "sleep_need_hours":
      if let need = try number(value, in: 4...14) { settings.sleepNeedHours = need }
    case "experience":
      if let word = try word(value, Settings.Experience.self) { settings.experience = word }
    case "birth_year":
      if try number(value, in: 1900...2100) != nil { settings.birthYear = try value.wholeNumber() }
    case "sex": settings.sex = try word(value, Settings.Sex.self)
    case "hr_max": settings.maximumHeartRate = try number(value, in: Plausible.maximumHeartRate)
    case "hr_rest": settings.restingHeartRate = try number(value, in: Plausible.restingHeartRate)
    case "hr_threshold": settings.thresholdHeartRate = try number(value, in: Plausible.heartRate)
    case "hr_vt1": settings.firstThresholdHeartRate = try number(value, in: Plausible.heartRate)
    case "hr_vt2": settings.secondThresholdHeartRate = try number(value, in: Plausible.heartRate)
    case "threshold_pace": try takeThresholdPace(value)
    case "races": settings.races = try races(value)
    case "plan": settings.plan = try plan(value)
    case "not_logged": settings.notLogged = try ranges(value)
    case "conditions": settings.conditions = Set(try value.texts())
    case "show": settings.show = try fieldNames(value)
    case "hide": settings.hide = try fieldNames(value)
    case "index_weights": try takeIndexWeights(value)
    case "columns": try takeColumns(value)
    case "audiences": try takeAudiences(value)
    case "publish": settings.publish = try publishTarget(value)
    default:
      problem(
        "unknown setting \(entry.key.quoted)", at: entry.keyPlace,
        entry.key.didYouMean(among: Self.keys)
          ?? "the settings are \(Self.keys.joined(separator: ", "))")
    }
  }
}

extension SettingsReader {
  mutating func problem(_ summary: String, at place: YAMLPlace, _ remedy: String) {
    diagnostics.append(
      Diagnostic(
        .error, summary, file: file, line: place.line, column: place.column, remedy: remedy))
  }

  private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: YAMLNode, _ type: Word.Type
  ) throws(YAMLFault) -> Word? {
    let text = try node.text()
    if let word = Word(rawValue: text.lowercased()) { return word }
    let words = Word.allCases.map(\.rawValue)
    problem(
      "\(text.quoted) is not known here", at: node.place,
      "write \(words.joined(separator: " or "))")
    return nil
  }

  mutating func number(
    _ node: YAMLNode, in range: ClosedRange<Double>
  ) throws(YAMLFault) -> Double? {
    let value = try node.number()
    if range.contains(value) { return value }
    problem(
      "\(value.plain) is outside \(range.lowerBound.plain) to \(range.upperBound.plain)",
      at: node.place, "correct the number, or remove the line")
    return nil
  }

  /// A language that there is no wording for is no reason to have no pages: they come in English.
  private mutating func takeLanguage(_ node: YAMLNode) throws(YAMLFault) {
    let code = try node.text()
    if let language = Language(rawValue: code.lowercased()) {
      settings.language = language
      return
    }
    diagnostics.append(
      Diagnostic(
        .warning, "there are no pages in the language \(code.quoted); they come in English",
        file: file, line: node.place.line, column: node.place.column,
        remedy: "write \(Language.allCases.map(\.code).joined(separator: " or "))"))
  }

  private mutating func takeTimeZone(_ node: YAMLNode) throws(YAMLFault) {
    let name = try node.text()
    guard TimeZone(identifier: name) != nil else {
      problem(
        "\(name.quoted) is no time zone", at: node.place, "write an IANA name such as Europe/Oslo")
      return
    }
    settings.timeZone = name
  }

  private mutating func takeThresholdPace(_ node: YAMLNode) throws(YAMLFault) {
    let text = try node.text()
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, let minutes = Int(digits: parts[0]),
      let seconds = Int(digits: parts[1]), seconds < 60, (2..<30).contains(minutes)
    else {
      problem(
        "\(text.quoted) is no pace", at: node.place, "write minutes and seconds, such as 4:40")
      return
    }
    // Per mile where units are imperial; turned into per kilometer once all keys are read.
    settings.thresholdSecondsPerKilometer = Double(minutes * 60 + seconds)
  }

  mutating func fieldNames(_ node: YAMLNode) throws(YAMLFault) -> Set<String> {
    var names: Set<String> = []
    for item in try node.items() {
      let name = try item.text()
      if AudienceField.names.contains(name) {
        names.insert(name)
      } else {
        problem(
          "\(name.quoted) is no field that can be shown or hidden", at: item.place,
          name.didYouMean(among: AudienceField.names)
            ?? "the fields are \(AudienceField.names.joined(separator: ", "))")
      }
    }
    return names
  }
}
