import Testing
import TrainingModel

@testable import LogReading

struct HealthWorkoutTests {
  private func session(_ attributes: String, _ inside: String...) throws -> Session {
    let tag =
      "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\""
      + " startDate=\"2025-06-01 06:00:00 +0000\" endDate=\"2025-06-01 06:40:00 +0000\" \(attributes)"
    let entry = inside.isEmpty ? tag + "/>" : tag + ">" + inside.joined() + "</Workout>"
    let log = try #require(try HealthText.read(HealthText.export([entry])))
    return try #require(log.sessions.first)
  }

  @Test func `old exports have the distance in the tag, in its own unit`() throws {
    let session = try session(
      "duration=\"31.5\" durationUnit=\"min\" totalDistance=\"3.5\" totalDistanceUnit=\"mi\"")
    #expect(session.sport == .run)
    #expect(session.day.description == "2025-06-01")
    #expect(session.start == ClockTime("08:00"))
    #expect(session.startInstant == 1_748_757_600)
    #expect(session.minutes == 31.5)
    #expect(session.elapsedMinutes == 40)
    #expect(abs((session.distanceMeters ?? 0) - 5632.704) < 0.001)
    #expect(session.source == .export)
  }

  @Test func `a number with a decimal comma is told of`() throws {
    let workouts = (1...3).map { day in
      "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"31.5\""
        + " durationUnit=\"min\" totalDistance=\"\(day),2\" totalDistanceUnit=\"km\""
        + " startDate=\"2025-06-0\(day) 06:00:00 +0000\""
        + " endDate=\"2025-06-0\(day) 06:40:00 +0000\"/>"
    }
    let log = try #require(try HealthText.read(HealthText.export(workouts)))
    #expect(log.sessions.map(\.minutes) == [31.5, 31.5, 31.5])
    #expect(log.sessions.map(\.distanceMeters) == [nil, nil, nil])
    #expect(
      log.diagnostics.first?.description
        == "export.xml: warning: 'totalDistance' holds 3 values that cannot be read, such as '1,2'\n"
        + "  correct the cell, or leave it empty")
  }

  @Test func `newer ones have statistics, which win`() throws {
    let session = try session(
      "duration=\"31.5\" durationUnit=\"min\" totalDistance=\"3\" totalDistanceUnit=\"km\"",
      "<WorkoutActivity uuid=\"1\"><WorkoutStatistics"
        + " type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" sum=\"99\" unit=\"km\"/>"
        + "</WorkoutActivity>",
      "<WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\""
        + " sum=\"5.12\" unit=\"km\"/>",
      "<WorkoutStatistics type=\"HKQuantityTypeIdentifierHeartRate\" average=\"142.3\""
        + " minimum=\"90\" maximum=\"171\" unit=\"count/min\"/>",
      "<MetadataEntry key=\"HKElevationAscended\" value=\"4210 cm\"/>",
      "<MetadataEntry key=\"HKWeatherTemperature\" value=\"59 degF\"/>",
      "<WorkoutRoute><FileReference path=\"/workout-routes/route_1.gpx\"/></WorkoutRoute>")
    #expect(session.distanceMeters == 5120)
    #expect(session.averageHeartRate == 142.3)
    #expect(session.maximumHeartRate == 171)
    #expect(abs((session.ascentMeters ?? 0) - 42.1) < 1e-9)
    #expect(session.temperatureCelsius == 15)
    #expect(session.recordingFile == "workout-routes/route_1.gpx")
  }

  @Test func `the zone of a workout says where the clock hung`() throws {
    let session = try session(
      "duration=\"30\" durationUnit=\"min\"",
      "<MetadataEntry key=\"HKTimeZone\" value=\"America/Los_Angeles\"/>")
    #expect(session.start == ClockTime("23:00"))
    #expect(session.day.description == "2025-05-31")
  }

  @Test func `the weather of a treadmill run is left out`() throws {
    let session = try session(
      "duration=\"30\" durationUnit=\"min\"",
      "<MetadataEntry key=\"HKIndoorWorkout\" value=\"1\"/>",
      "<MetadataEntry key=\"HKWeatherTemperature\" value=\"59 degF\"/>")
    #expect(session.temperatureCelsius == nil)
  }

  @Test func `an effort rating of the same start is the exertion`() throws {
    let entries = [
      HealthText.record(
        "QuantityTypeIdentifierWorkoutEffortScore", from: "2025-06-01 06:00:20",
        to: "2025-06-01 06:40:00", value: "7", unit: "appleEffortScore"),
      "<Workout workoutActivityType=\"HKWorkoutActivityTypeCycling\" duration=\"0.5\""
        + " durationUnit=\"hr\" startDate=\"2025-06-01 06:00:00 +0000\""
        + " endDate=\"2025-06-01 06:30:00 +0000\"/>",
    ]
    let log = try #require(try HealthText.read(HealthText.export(entries)))
    #expect(log.sessions.map(\.rpe) == [7])
    #expect(log.sessions.map(\.sport) == [.ride])
    #expect(log.sessions.map(\.minutes) == [30])
  }
}
