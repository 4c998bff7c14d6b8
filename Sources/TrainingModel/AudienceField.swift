/// The names that `show`, `hide` and `audiences` of the settings understand.
package enum AudienceField {
  package static let names = [
    "load", "sessions", "form", "sleep", "hrv", "rhr", "feel", "soreness", "energy", "motivation",
    "appetite", "mood", "stress", "alcohol", "illness", "symptoms", "weight", "body", "hydration",
    "cycle", "run", "index", "practice", "notes", "titles",
  ]
}
