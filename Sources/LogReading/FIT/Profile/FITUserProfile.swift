/// The user_profile message; name, age, height and the rest stay in the file.
struct FITUserProfile {
  let restingHeartRate: Int?
  let maximumHeartRate: Int?

  init(_ message: FITMessage) {
    restingHeartRate = message.heartRate(FITField(8))
    maximumHeartRate = message.heartRate(FITField(11))
  }
}
