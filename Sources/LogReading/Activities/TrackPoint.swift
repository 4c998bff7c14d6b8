import Foundation
import TrainingModel

/// One point of a TCX or GPX track; what the file does not have is nil.
struct TrackPoint: Hashable {
  /// Since 1970 UTC.
  var seconds: Double?
  /// Degrees.
  var latitude: Double?
  var longitude: Double?
  var altitudeMeters: Double?
  /// Beats per minute; 0 stands for "not measured" and counts nowhere.
  var heartRate: Double?
  /// Cumulative, as the file has it.
  var distanceMeters: Double?
  var metersPerSecond: Double?
  /// Points of different segments have a pause between them.
  var segment: Int
}

extension TrackPoint {
  private static let earthRadiusMeters = 6_371_000.0

  /// The way to another point on a sphere (haversine); nil where one has no position.
  func meters(to other: TrackPoint) -> Double? {
    guard let latitude, let longitude, let otherLatitude = other.latitude,
      let otherLongitude = other.longitude
    else { return nil }
    let radians = Double.pi / 180
    let rise = sin((otherLatitude - latitude) * radians / 2)
    let turn = sin((otherLongitude - longitude) * radians / 2)
    let square =
      rise * rise + cos(latitude * radians) * cos(otherLatitude * radians) * turn * turn
    return 2 * Self.earthRadiusMeters * asin(min(1, square.squareRoot()))
  }

  /// Sets the position from text, unless it is none, or the point at zero that stands for none.
  mutating func setPosition(_ latitudeText: String?, _ longitudeText: String?) {
    guard let latitude = latitudeText.flatMap(Double.init(measured:)),
      let longitude = longitudeText.flatMap(Double.init(measured:)),
      (-90...90).contains(latitude), (-180...180).contains(longitude),
      latitude != 0 || longitude != 0
    else { return }
    self.latitude = latitude
    self.longitude = longitude
  }
}

extension Double {
  /// Reads a number as programs write it: `47.5`, `9.3E-4`, with as many digits as they like; some
  /// write `47,5`.
  init?(measured text: String) {
    let bytes = Array(text.utf8).map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
    let parts = bytes.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E")
    }
    guard bytes.count <= 400, Self.isSigned(parts[0], maySplit: true),
      parts.count == 1 || Self.isSigned(parts[1], maySplit: false),
      let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite
    else { return nil }
    self = value
  }

  /// Whether these are digits, perhaps with a sign, and where it may be with one point.
  private static func isSigned(_ bytes: ArraySlice<UInt8>, maySplit: Bool) -> Bool {
    let hasSign = bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+")
    let parts = (hasSign ? bytes.dropFirst() : bytes)
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= (maySplit ? 2 : 1) && parts.contains { !$0.isEmpty }
      && parts.joined().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
