/// One line of the watch's own log, usually a second of a run.
///
/// Kept small, since a long run has tens of thousands; what was not measured is `nil`.
package struct FITRecord: Sendable, Hashable {
  var rawTime: UInt32 = .max
  var latitude: Int32 = .max
  var longitude: Int32 = .max
  var rawDistance = Double.nan
  var rawSpeed = Float.nan
  var rawAltitude = Float.nan
  var rawHeartRate: UInt8 = .max
}

extension FITRecord {
  package var time: FITTime? { FITTime(raw: rawTime) }

  /// Beats a minute. Zero, written when the strap came off, is no heart rate.
  package var heartRate: Int? {
    rawHeartRate == 0 || rawHeartRate == .max ? nil : Int(rawHeartRate)
  }

  /// Meters since the start of the file, not of the session.
  package var distanceMeters: Double? { rawDistance.isNaN ? nil : rawDistance }

  package var speedMetersPerSecond: Double? { Self.measured(rawSpeed) }
  package var altitudeMeters: Double? { Self.measured(rawAltitude) }

  var hasPosition: Bool { latitude != .max && longitude != .max }

  private static func measured(_ value: Float) -> Double? {
    value.isFinite ? Double(value) : nil
  }
}
