import Foundation
import Testing
import TrainingModel

@testable import LogReading

/// Every public TCX and GPX sample against what independent decoders say about it.
@Suite(.enabled(if: SharedSamples.areThere, "the shared sample files are not here"))
struct TrackSampleFilesTests {
  @Test(arguments: TrackGroundTruth.tcx)
  func `TCX activities have the numbers other decoders find`(_ name: String) throws {
    let truth = try TrackGroundTruth(name)
    let file = TrackFile(try truth.bytes())
    #expect(file.kind == .tcx)
    #expect(file.tracks.count == truth.activities.count)
    for (track, expected) in zip(file.tracks, truth.activities) {
      let measures = TrackMeasures(track)
      #expect(measures.start == TrackGroundTruth.seconds(expected["start_time_utc"]))
      #expect(track.points.count == expected["record_count"] as? Int)
      #expect(track.timedPoints == expected["records_with_time"] as? Int)
      #expect(track.points.count { $0.latitude != nil } == expected["position_count"] as? Int)
      #expect(track.laps.count == expected["lap_count"] as? Int)
      #expect(track.stepsBack == expected["timestamps_go_back"] as? Int)
      #expect(track.firstSeconds == TrackGroundTruth.seconds(expected["first_record"]))
      #expect(track.lastSeconds == TrackGroundTruth.seconds(expected["last_record"]))
      #expect(track.sport == expected["sport"] as? String)
      #expect(isNear(measures.timerSeconds, expected["timer_s_sum_of_laps"], 0.001))
      #expect(isNear(measures.elapsedSeconds, expected["elapsed_s_from_trackpoints"], 0.001))
      let distance = expected["distance_m_sum_of_laps"] as? Double ?? 0
      #expect(isNear(measures.distanceMeters, distance > 0 ? distance : nil, 0.01))
      let rates = track.points.count { $0.heartRate != nil }
      #expect(rates == expected["hr_record_count"] as? Int)
      #expect(isNear(measures.averageHeartRate, expected["avg_hr_records"], 0.01))
      #expect(isNear(measures.maximumHeartRate, expected["max_hr_records"], 0))
    }
  }

  @Test(arguments: TrackGroundTruth.gpx)
  func `GPX points have the numbers other decoders find`(_ name: String) throws {
    let truth = try TrackGroundTruth(name)
    var scanner = XMLScanner(try truth.bytes())
    var reader = GPXReader()
    TrackFile.feed(&scanner, to: &reader)
    let points = reader.tracks.flatMap(\.points)
    #expect(points.count == truth.points["record_count"] as? Int)
    #expect(points.count { $0.seconds != nil } == truth.points["records_with_time"] as? Int)
    let times = points.compactMap(\.seconds)
    #expect(times.min() == TrackGroundTruth.seconds(truth.points["first_record"]))
    #expect(times.max() == TrackGroundTruth.seconds(truth.points["last_record"]))
    let rates = points.compactMap(\.heartRate)
    #expect(rates.count == truth.points["hr_record_count"] as? Int)
    #expect(rates.count { $0 == 0 } == truth.points["hr_zero_count"] as? Int)
    let beating = rates.filter { $0 > 0 }
    let average = beating.isEmpty ? nil : beating.reduce(0, +) / Double(beating.count)
    #expect(isNear(average, truth.points["avg_hr"], 0.01))
    #expect(isNear(beating.max(), truth.points["max_hr"], 0))
    let expected = truth.headline?["distance_m"] as? Double ?? 0
    let distance = reader.tracks.compactMap { TrackMeasures($0).distanceMeters }.reduce(0, +)
    #expect(abs(distance - expected) <= max(0.1, expected * 0.01))
  }

  @Test(arguments: TrackGroundTruth.gpx)
  func `GPX activities have the start, length and motion other decoders find`(
    _ name: String
  ) throws {
    let truth = try TrackGroundTruth(name)
    let file = TrackFile(try truth.bytes())
    #expect(file.kind == .gpx)
    // Tracks of one moment are left out, as are those of which most points have no time, and two
    // that touch in time are one.
    guard name != "gpx/cerknicko-without-times.gpx", name != "gpx/cerknicko-jezero.gpx" else {
      #expect(file.tracks.count == (name == "gpx/cerknicko-jezero.gpx" ? 6 : 0))
      return
    }
    let expected = truth.tracks.filter { ($0["duration_s"] as? Double ?? 0) > 0 }
    #expect(file.tracks.count == expected.count)
    for (track, expected) in zip(file.tracks, expected) {
      let measures = TrackMeasures(track)
      #expect(measures.start == TrackGroundTruth.seconds(expected["start_time_utc"]))
      #expect(isNear(measures.elapsedSeconds, expected["duration_s"], 0.01))
      let length = expected["length_2d_m"] as? Double ?? 0
      #expect(abs((measures.distanceMeters ?? 0) - length) <= max(0.1, length * 0.01))
      #expect((measures.movingSeconds ?? 0) <= (measures.elapsedSeconds ?? 0))
    }
  }

  @Test(arguments: TrackGroundTruth.files)
  func `every file gives sessions or says why not`(_ name: String) throws {
    let truth = try TrackGroundTruth(name)
    let log = try truth.log()
    #expect(!log.sessions.isEmpty || !log.diagnostics.isEmpty)
    for session in log.sessions {
      #expect((session.minutes ?? 0) > 0)
      #expect((session.minutes ?? 0) <= (session.elapsedMinutes ?? 0) + 0.001)
      if let average = session.averageHeartRate, let most = session.maximumHeartRate {
        #expect(average <= most)
        #expect(session.trace?.heartRateSeconds ?? 0 > 0)
      }
    }
  }

  @Test func `a run as FIT and as GPX is one session`() throws {
    let fit = try SharedSamples.bytes("fit/2067489619.fit")
    let reader = ActivityReader(timeZone: "UTC")
    let gpx = try TrackGroundTruth("gpx/2067489619.gpx").log().sessions
    let both = reader.read(fit, as: .fit, file: "a.fit").sessions + gpx
    var merger = SessionMerger()
    let merged = merger.merge(both)
    #expect(both.count == 2 && merged.count == 1)
    #expect(merged.first?.source == .fit && merged.first?.sport == .run)
  }

  @Test func `a packed FIT file is read like a plain one`() throws {
    let name = "strava/export_small/activities/12866632127.fit.gz"
    let bytes = try SharedSamples.bytes(name)
    let log = ActivityReader(timeZone: "UTC").read(bytes, as: .fit, file: name)
    #expect(log.sessions.count == 1)
    let plain = ActivityReader(timeZone: "UTC").read(Gzip.unpack(bytes).bytes, as: .fit, file: name)
    #expect(plain.sessions == log.sessions)
  }

  @Test(arguments: TrackGroundTruth.files)
  func `cut and damaged files are read without a trap`(_ name: String) throws {
    var random = SeededRandom(seed: 17)
    let bytes = try TrackGroundTruth(name).bytes()
    // The large ones are cut to what a test has time for.
    let part = Array(bytes.prefix(20_000))
    for _ in 0..<12 {
      var damaged = Array(part.prefix(Int.random(in: 0...part.count, using: &random)))
      for _ in 0..<Int.random(in: 0...20, using: &random) where !damaged.isEmpty {
        damaged[Int.random(in: 0..<damaged.count, using: &random)] =
          Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : 0x3C
      }
      let log = ActivityReader(timeZone: "UTC").read(damaged, as: .gpx, file: "x")
      #expect(log.diagnostics.allSatisfy { $0.file == "x" })
    }
  }
}
