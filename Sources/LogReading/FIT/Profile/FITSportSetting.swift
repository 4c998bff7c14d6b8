/// The sport message: what the watch was set to when the activity began.
struct FITSportSetting {
  let sport: Int?
  let subSport: Int?

  init(_ message: FITMessage) {
    sport = message.integer(FITField(0))
    subSport = message.integer(FITField(1))
  }
}
