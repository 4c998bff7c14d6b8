/// What was done.
package enum Sport: String, Sendable, CaseIterable {
  case run, ride, swim, walk, strength, other
}

/// What a session was meant to be.
package enum SessionKind: String, Sendable, CaseIterable {
  case easy, recovery, long, steady, tempo, intervals, race, strength
  case crossTraining = "cross-training"
}
