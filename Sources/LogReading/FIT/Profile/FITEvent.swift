/// The events of an activity that matter: the timer, and heart-rate recovery.
struct FITEvent {
  let time: FITTime
  let kind: Kind

  enum Kind: Equatable {
    case timerStarted, timerStopped
    /// Beats a minute the heart rate fell by after the run.
    case heartRateRecovery(Int)
  }

  /// `nil` for any other event and for one without a time.
  init?(_ message: FITMessage) {
    guard let time = message.time, let event = message.integer(Fields.event) else { return nil }
    switch (event, message.integer(Fields.type)) {
    case (Numbers.timer, Numbers.start): kind = .timerStarted
    case (Numbers.timer, let type?) where Numbers.stops.contains(type): kind = .timerStopped
    case (Numbers.recovery, _):
      guard let drop = message.integer(Fields.value), (1...150).contains(drop) else { return nil }
      kind = .heartRateRecovery(drop)
    default: return nil
    }
    self.time = time
  }

  private enum Fields {
    static let event = FITField(0)
    static let type = FITField(1)
    static let value = FITField(3)
  }

  private enum Numbers {
    static let timer = 0
    static let recovery = 21
    static let start = 0
    /// stop, stop all, stop and disable, stop and disable all
    static let stops = [1, 4, 8, 9]
  }
}
