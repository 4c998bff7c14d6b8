/// The messages Restday reads; all others are only counted.
enum FITMessageNumber: UInt16 {
  case fileID = 0
  case userProfile = 3
  case sport = 12
  case session = 18
  case lap = 19
  case record = 20
  case event = 21
  case weightScale = 30
  case activity = 34
  case monitoring = 55
  case monitoringInfo = 103
  case heartRate = 132
  case fieldDescription = 206
  case monitoringHeartRate = 211
  case timeInZone = 216
  case stressLevel = 227
  case oxygenSaturation = 269
  case sleepLevel = 275
  case respirationRate = 297
  case sleepAssessment = 346
  case hrvStatusSummary = 370
  case hrvValue = 371
  case nap = 412
}

extension FITMessageNumber {
  /// Measurements that mean nothing unless the message itself tells the time.
  var needsTime: Bool {
    switch self {
    case .weightScale, .monitoringHeartRate, .oxygenSaturation, .sleepLevel, .respirationRate,
      .hrvStatusSummary, .hrvValue:
      true
    default: false
    }
  }
}
