/// One source of a session that several tell of: what it said, and what of it is used.
package struct SessionTelling: Hashable, Sendable {
  package let origin: Origin?
  /// Why it is held to tell of the same session; nil for the one that the others were held against.
  package let tie: SessionTie?
  /// What of the session as it stands is this source's.
  package var used: [SessionPart]
  /// What it said itself.
  package let said: [SessionPart: Double]

  package init(_ session: Session, tie: SessionTie?, used: [SessionPart]) {
    origin = session.origins.first
    self.tie = tie
    self.used = used
    var said: [SessionPart: Double] = [:]
    for part in SessionPart.allCases { said[part] = session.number(part) }
    self.said = said
  }
}

/// Why two sources are held to tell of one session.
package enum SessionTie: Hashable, Sendable {
  /// The row of an export names the file.
  case fileName
  /// Both know the instant of the start.
  case start(secondsApart: Int)
  /// They overlap by this share of the shorter one, and are as long as each other.
  case overlap(Double)
  /// One of them knows the wall clock alone.
  case clock(minutesApart: Int)
  /// The clock of another time zone; distance and duration agree.
  case zone(minutesApart: Int)
  /// The date alone, and distance and duration agree.
  case date
  /// Written by hand, on one day: all that both say is close.
  case row
}

/// A part of a session that one source or another gives.
package enum SessionPart: String, Sendable, CaseIterable {
  case start, duration, distance, ascent
  case averageHeartRate = "average heart rate"
  case maximumHeartRate = "highest heart rate"
  case trace = "course of heart rate and speed"
  case exertion = "effort"
  case kind, title, note
}

extension Session {
  /// Whether this session and another say the same of it.
  package func agrees(with other: Session, in part: SessionPart) -> Bool {
    switch part {
    case .start: start == other.start && startInstant == other.startInstant
    case .trace: trace == other.trace
    case .kind: kind == other.kind
    case .title: title == other.title
    case .note: note == other.note
    default: number(part) == other.number(part)
    }
  }

  /// Whether it says anything of it.
  package func tells(_ part: SessionPart) -> Bool {
    switch part {
    case .start: start != nil || startInstant != nil
    case .trace: trace != nil
    case .kind: kind != nil
    case .title: title != nil
    case .note: note != nil
    default: number(part) != nil
    }
  }

  /// A part that is a number, in the units of the model.
  package func number(_ part: SessionPart) -> Double? {
    switch part {
    case .duration: minutes
    case .distance: distanceMeters
    case .ascent: ascentMeters
    case .averageHeartRate: averageHeartRate
    case .maximumHeartRate: maximumHeartRate
    case .exertion: rpe
    case .start, .trace, .kind, .title, .note: nil
    }
  }

  /// Who told what, once this session and another have become `result`.
  package func tellings(
    joining other: Session, _ tie: SessionTie, into result: Session
  ) -> [SessionTelling] {
    let given = SessionPart.allCases.filter { !agrees(with: result, in: $0) }
    var all = tellings
    if all.isEmpty {
      all = [SessionTelling(self, tie: nil, used: SessionPart.allCases.filter(tells))]
    }
    for index in all.indices { all[index].used.removeAll { given.contains($0) } }
    return all + [SessionTelling(other, tie: tie, used: given)]
  }
}
