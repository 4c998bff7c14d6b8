import TrainingModel

extension FieldGuide {
  /// The columns of a session, in their order.
  static let session: [FieldGuide] = [
    FieldGuide("date", "the day it was on", "2025-11-16", value: "date"),
    FieldGuide("start", "when it began", "17:30", value: "HH:MM"),
    FieldGuide(
      "sport", "what you did: \(Sport.allCases.map(\.rawValue).joined(separator: ", "))",
      value: "sport"),
    FieldGuide(
      "kind", "what it was: \(SessionKind.allCases.map(\.rawValue).joined(separator: ", "))",
      value: "kind"),
    FieldGuide(
      "duration_min", "how long it took, in minutes or as a time", "62 or 1:02:03",
      value: "minutes"),
    FieldGuide("distance_km", "how far, in km", "10.5", imperial: "6.5mi", value: "km"),
    FieldGuide(
      "ascent_m", "how much of it went up, in meters", "120", imperial: "400ft", value: "m"),
    FieldGuide(
      "rpe", "how hard the whole of it was, 1 very easy to 10 all you had", value: "0-10"),
    FieldGuide("average_hr", "average heart rate, in beats per minute", "142", value: "bpm"),
    FieldGuide("max_hr", "highest heart rate, in beats per minute", "165", value: "bpm"),
    FieldGuide(
      "hr_end", "heart rate at the end of the effort, in beats per minute", "168", value: "bpm"),
    FieldGuide("hr_60s_after", "heart rate a minute after that", "132", value: "bpm"),
    FieldGuide(
      "weight_before_kg", "body mass before, in kg", "62.4", imperial: "137.5lb", value: "kg"),
    FieldGuide(
      "weight_after_kg", "body mass after, in kg", "61.6", imperial: "135.8lb", value: "kg"),
    FieldGuide(
      "fluid_l", "what you drank in between, in liters", "0.5", imperial: "17oz", value: "l"),
    FieldGuide(
      "temperature_c", "how warm it was, in °C", "11", imperial: "52F", value: "°C"),
    FieldGuide("title", "a name for it", "'River path'", value: "text"),
    FieldGuide("note", "anything worth remembering", "'New shoes.'", value: "text"),
  ]
}
