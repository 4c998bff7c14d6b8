/// A pair of UTC and local time, as the activity and monitoring_info messages hold it.
struct FITLocalTime {
  let time: FITTime?
  let localTime: FITTime?

  init(_ message: FITMessage, local: FITField) {
    time = message.time
    localTime = message.time(local)
  }
}
