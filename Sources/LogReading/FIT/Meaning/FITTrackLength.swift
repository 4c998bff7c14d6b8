import Foundation

/// The length of a track on a round earth, for files that have positions but no distance.
enum FITTrackLength {
  private static let earthRadiusMeters = 6_371_000.0
  private static let radiansPerSemicircle = Double.pi / 2_147_483_648

  /// `nil` if fewer than two records have a position.
  static func meters(_ records: [FITRecord]) -> Double? {
    let track = records.filter(\.hasPosition)
    guard track.count > 1 else { return nil }
    return zip(track, track.dropFirst()).reduce(0) { $0 + meters(from: $1.0, to: $1.1) }
  }

  private static func meters(from one: FITRecord, to other: FITRecord) -> Double {
    let north = Double(one.latitude) * radiansPerSemicircle
    let otherNorth = Double(other.latitude) * radiansPerSemicircle
    let east = (Double(other.longitude) - Double(one.longitude)) * radiansPerSemicircle
    let haversine =
      pow(sin((otherNorth - north) / 2), 2)
      + cos(north) * cos(otherNorth) * pow(sin(east / 2), 2)
    return 2 * earthRadiusMeters * asin(min(1, haversine.squareRoot()))
  }
}
