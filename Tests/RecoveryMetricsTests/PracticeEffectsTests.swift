import Testing
import TrainingModel

@testable import RecoveryMetrics

struct PracticeEffectsTests {
  private func story(days: Int, gain: Double) -> LogStory {
    var story = LogStory()
    var coin = CoinTrial.SplitMix64(seed: 11)
    var isDone = false
    for day in 0..<days {
      let wasDone = isDone
      isDone = coin.next() >> 63 == 1
      let noise = Double(coin.next() >> 11) / 9_007_199_254_740_992
      story.checkIn(day) { row in
        row.sleepHours = 8
        row.energy = 2.5 + noise + (wasDone ? gain : 0)
        row.soreness = 2
        row.mood = 3 + noise
        row.stress = 2
        row.sleepQuality = 4
        row.practices = isDone ? [PracticeEntry(slug: "legs-up")] : []
        if day == 60 { row.practices.append(PracticeEntry(slug: "sauna")) }
      }
      if day % 2 == 0 { story.session(day, minutes: 40 + Double(day % 5) * 10, rpe: 4) }
    }
    return story
  }

  @Test func `a practice that helps comes out above zero`() throws {
    let story = story(days: 119, gain: 1.2)
    let effects = WeekMeasurer(log: story.log, settings: story.settings)
      .practiceEffects(through: LogStory.week(16))
    #expect(effects.effects.map { $0.slug } == ["legs-up"])
    let effect = try #require(effects.effects.first)
    #expect(effect.estimate > 2)
    #expect(effect.interval80.lowerBound > 0)
    #expect(effect.isKept)
    #expect(effect.pairs == effects.pairs)
    #expect(effect.isEnoughToClaim)
  }

  @Test func `fewer than 40 pairs show nothing`() {
    let story = story(days: 49, gain: 1.2)
    let effects = WeekMeasurer(log: story.log, settings: story.settings)
      .practiceEffects(through: LogStory.week(6))
    #expect(effects.pairs > 30)
    #expect(effects.effects.isEmpty)
  }

  @Test func `a later day does not change what was seen`() {
    let story = story(days: 119, gain: 0.5)
    let week = LogStory.week(13)
    let then = WeekMeasurer(log: story.log.upTo(week.end), settings: story.settings)
    let now = WeekMeasurer(log: story.log, settings: story.settings)
    #expect(then.practiceEffects(through: week) == now.practiceEffects(through: week))
  }
}
