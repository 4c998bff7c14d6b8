import Testing
import TrainingModel

@testable import LogReading

struct SportWordsTests {
  @Test(arguments: [
    ("Run", Sport.run), ("VirtualRun", .run), ("trail_running", .run), ("Laufbandtraining", .run),
    ("Laufen auf der Bahn", .run), ("Course à pied", .run), ("Carrera", .run), ("Corsa", .run),
    ("Hardloopsessie", .run), ("Løb", .run), ("Bieganie", .run), ("easy run with strides", .run),
    ("Ride", .ride), ("EBikeRide", .ride), ("Radfahrt", .ride), ("Vélo", .ride),
    ("Fietsrit", .ride),
    ("Pool Swim", .swim), ("Schwimmen", .swim), ("Natação", .swim), ("Walk", .walk),
    ("Hiking/Rucking", .walk), ("Spaziergang", .walk), ("Bergwanderung", .walk),
    ("WeightTraining", .strength), ("Krafttraining", .strength), ("Musculation", .strength),
    ("Langlauf", .other), ("NordicSki", .other), ("Yoga", .other), ("Disc Golf", .other),
    ("", .other),
    ("strides", .other),
  ])
  func `a sport is known by its words in any language`(_ words: String, _ sport: Sport) {
    #expect(Sport(words: words) == sport)
  }
}
