import TrainingModel

extension Sport {
  /// The sport of a track: by the file's own word, else by what its title or file name mention.
  init(of track: RecordedTrack, file: String) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    self =
      track.sport.flatMap(Self.init(trackType:)) ?? track.title.flatMap(Self.init(mentionedIn:))
      ?? track.note.flatMap(Self.init(mentionedIn:)) ?? Self(mentionedIn: name) ?? .other
  }

  /// From `running`, `Biking`, `trail_running`, or a number, as Strava wrote them once.
  private init?(trackType word: String) {
    switch word {
    case "1", "17": self = .ride
    case "9": self = .run
    case "10": self = .walk
    case "16": self = .swim
    default:
      let word = word.lowercased()
      let stems: [(String, Sport)] = [
        ("run", .run), ("jog", .run), ("bik", .ride), ("cycl", .ride), ("ride", .ride),
        ("swim", .swim), ("walk", .walk), ("hik", .walk), ("strength", .strength),
      ]
      guard let sport = stems.first(where: { word.contains($0.0) })?.1 else { return nil }
      self = sport
    }
  }

  /// The first word that names a sport; whole words only, for 'Brunch' is no run.
  private init?(mentionedIn text: String) {
    let words = text.lowercased().unicodeScalars.split { !$0.properties.isAlphabetic }
    guard let sport = words.lazy.compactMap({ Self.meant(by: String($0)) }).first else {
      return nil
    }
    self = sport
  }

  private static func meant(by word: String) -> Sport? {
    // German joins words: a Nachtlauf is a run, a Langlauf is done on skis.
    let isRun = word.utf8.reversed().starts(with: "lauf".utf8.reversed()) && !notRuns.contains(word)
    return words[word] ?? (isRun ? .run : nil)
  }

  private static let notRuns: Set<String> = ["langlauf", "skilanglauf", "eislauf", "rollerlauf"]

  private static let words: [String: Sport] = [
    "run": .run, "running": .run, "jog": .run, "jogging": .run, "lauf": .run, "laufen": .run,
    "ride": .ride, "riding": .ride, "cycling": .ride, "bike": .ride, "biking": .ride,
    "radfahrt": .ride, "radfahren": .ride, "swim": .swim, "swimming": .swim, "schwimmen": .swim,
    "walk": .walk, "walking": .walk, "hike": .walk, "hiking": .walk, "spaziergang": .walk,
    "wanderung": .walk, "strength": .strength,
  ]
}
