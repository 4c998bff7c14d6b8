import TrainingModel

extension Sport {
  /// What an app calls a sport, in any of the languages that exports come in.
  init(words: String) {
    let text = words.folded
    let spoken = text.split { !$0.isLetter }.filter { !$0.hasPrefix("stride") }
    // Short stems only where a word begins or ends, so that a stride is no ride.
    func says(_ stems: [String]) -> Bool {
      stems.contains { stem in
        stem.utf8.count >= 5
          ? text.contains(stem)
          : spoken.contains { $0.hasPrefix(stem) || $0.hasSuffix(stem) }
      }
    }
    if says(["langlauf", "eislauf", "skilauf", "schlittschuh", "skating", "ski"]) {
      self = .other
    } else if says(Self.runWords) {
      self = .run
    } else if says(Self.rideWords) {
      self = .ride
    } else if says([
      "swim", "schwimm", "natation", "natacion", "natacao", "nuoto", "zwem", "svom", "plywan",
    ]) {
      self = .swim
    } else if says(Self.walkWords) {
      self = .walk
    } else if says(Self.strengthWords) {
      self = .strength
    } else {
      self = .other
    }
  }

  private static let runWords = [
    "run", "lauf", "course a pied", "carrera", "correr", "corrida", "corsa", "hardlo", "lob",
    "bieg", "biezn", "trail", "treadmill", "jog",
  ]
  private static let rideWords = [
    "ride", "rad", "cycl", "bike", "biking", "velo", "cicl", "bicicl", "fiets", "rower", "cyk",
    "mtb",
  ]
  private static let walkWords = [
    "walk", "hik", "spazier", "wander", "gehen", "marche", "randonnee", "caminata", "caminhada",
    "senderismo", "wandel", "cammin", "escursion", "chod", "wedrow",
  ]
  private static let strengthWords = [
    "strength", "weight", "kraft", "muscul", "fuerza", "forca", "pesi", "pesas", "styrke", "silow",
    "crossfit", "functional fitness",
  ]
}
