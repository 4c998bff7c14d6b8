import TrainingModel

/// A text of the log that the readers of a site must not get, and what kind of text it is.
package struct Canary: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case note, title, fileName, place, value, device

    /// `a note of yours`
    var words: String {
      switch self {
      case .note: "words of a note"
      case .title: "a session's title"
      case .fileName: "the name of a file of the log"
      case .place: "a place"
      case .value: "a private value"
      case .device: "a device's number"
      }
    }

    /// Numbers are looked for as they begin, since a page may hold more digits; texts as whole words.
    var isNumber: Bool { self == .place || self == .value }
  }

  package let kind: Kind
  package let text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

extension Canary {
  /// Every free text and file name of a log. Values of a few digits cannot be told from others, so
  /// they are not looked for; pages are made without them in the first place.
  ///
  /// - Parameter files: paths of the files that were read.
  package static func all(in log: TrainingLog, files: [String]) -> [Canary] {
    var found: Set<Canary> = []
    for session in log.sessions {
      for title in [session.title].compactMap(\.self) { found.insert(Canary(.title, title)) }
      for note in [session.note].compactMap(\.self) { found.insert(Canary(.note, note)) }
    }
    for checkIn in log.checkIns {
      for note in [checkIn.note].compactMap(\.self) + checkIn.unknownSymptoms {
        found.insert(Canary(.note, note))
      }
    }
    for note in log.notes {
      found.insert(Canary(.note, note.text))
      if let title = note.title { found.insert(Canary(.title, title)) }
    }
    for planned in log.plan {
      if let title = planned.title { found.insert(Canary(.title, title)) }
    }
    for path in files {
      found.insert(Canary(.fileName, path))
      found.insert(Canary(.fileName, path.split(separator: "/").last.map(String.init) ?? path))
    }
    return found.sorted { ($0.kind.rawValue, $0.text) < ($1.kind.rawValue, $1.text) }
  }
}

extension TrainingLog {
  /// The log without any free text or file name. A site built from it holds no secret text, so
  /// whatever it holds is no leak in the real one either.
  package var withoutTexts: TrainingLog {
    var log = self
    for index in log.sessions.indices {
      log.sessions[index].title = nil
      log.sessions[index].note = nil
      log.sessions[index].origins = log.sessions[index].origins.map(\.withoutName)
    }
    for index in log.checkIns.indices {
      log.checkIns[index].note = nil
      log.checkIns[index].unknownSymptoms = []
      log.checkIns[index].origins = log.checkIns[index].origins.map(\.withoutName)
    }
    log.notes = []
    log.plan = log.plan.map {
      PlannedSession(
        day: $0.day, sport: $0.sport, kind: $0.kind, minutes: $0.minutes,
        distanceMeters: $0.distanceMeters)
    }
    return log
  }
}

extension Origin {
  fileprivate var withoutName: Origin { Origin(file: "", line: line, kind: kind) }
}
