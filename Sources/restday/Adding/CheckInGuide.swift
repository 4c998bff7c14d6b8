extension FieldGuide {
  /// The columns of a check-in, in their order.
  static let checkIn: [FieldGuide] = [
    FieldGuide("date", "the morning it is about", "2025-11-16", value: "date"),
    FieldGuide(
      "sleep_hours", "hours slept in the night that ended this morning", "7.5", value: "hours"),
    FieldGuide(
      "sleep_quality", "how well you slept, 1 badly to 5 very well", value: "1-5"),
    FieldGuide("bedtime", "when you went to bed", "22:45", value: "HH:MM"),
    FieldGuide("wake_time", "when you woke up", "06:40", value: "HH:MM"),
    FieldGuide(
      "nap_minutes", "minutes of naps since the waking before, not counted in the night", "20",
      value: "minutes"),
    FieldGuide(
      "resting_hr", "resting heart rate on waking, in beats per minute", "48", value: "bpm"),
    FieldGuide(
      "hrv_rmssd", "heart rate variability on waking, as RMSSD in milliseconds", "61", value: "ms"),
    FieldGuide(
      "weight_kg", "body mass on waking, in kg", "62.4", imperial: "137.5lb", value: "kg"),
    FieldGuide("soreness", "how sore your muscles are, 1 little to 5 much", value: "1-5"),
    FieldGuide("energy", "how much energy you have, 1 little to 5 much", value: "1-5"),
    FieldGuide(
      "stress", "how much stress there is, all of life counted, 1 little to 5 much",
      value: "1-5"),
    FieldGuide("mood", "your mood, 1 low to 5 best", value: "1-5"),
    FieldGuide(
      "motivation", "how much you want to train, 1 little to 5 much", value: "1-5"),
    FieldGuide("appetite", "your appetite, 1 little to 5 much", value: "1-5"),
    FieldGuide(
      "alcohol_units", "units of alcohol since the waking before; none is worth a 0", "2",
      value: "units"),
    FieldGuide(
      "symptoms", "warning signs by their tags, with ; between", "'fever; dizziness'",
      value: "tags"),
    FieldGuide("ill", "ill today, yes or no", value: "yes|no"),
    FieldGuide("travel", "traveling today, yes or no", value: "yes|no"),
    FieldGuide(
      "practices", "what you did for recovery on this day, with amounts if you like",
      "'foam-rolling 10min; nap 20min'", value: "list"),
    FieldGuide("note", "anything worth remembering", "'Tired legs.'", value: "text"),
  ]
}
