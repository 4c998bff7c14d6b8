import Testing
import TrainingModel

@testable import RecoveryMetrics

/// What holds for any load.
struct LoadPropertyTests {
  @Test func `TRIMP grows with heart rate and with time`() throws {
    let reserve = try #require(HeartRateReserve(rest: 50, maximum: 190))
    for formula in [TrainingImpulse.men, .women] {
      let table = ImpulseTable(reserve: reserve, formula: formula)
      for heartRate in stride(from: 51.0, to: 200, by: 1) {
        let load = table.load(minutes: 40, heartRate: heartRate)
        #expect(table.load(minutes: 40, heartRate: heartRate + 1) > load)
        #expect(table.load(minutes: 41, heartRate: heartRate) > load)
      }
      #expect(table.load(minutes: 40, heartRate: 50) == 0)
      #expect(table.load(minutes: 40, heartRate: 30) == 0)
    }
  }

  @Test func `on the flat, adjusted pace is pace`() {
    #expect(GradeAdjustedPace.speed(3.2, grade: 0) == 3.2)
    #expect(GradeAdjustedPace.factor(atGrade: 0.6) == GradeAdjustedPace.factor(atGrade: 0.45))
  }

  @Test(arguments: [0.25, 2, 3.7])
  func `scaling every load leaves monotony alone and scales strain`(_ factor: Double) throws {
    let daily: [Double] = [300, 0, 450, 250, 0, 600, 200]
    let week = try #require(Monotony(daily: daily))
    let scaled = try #require(Monotony(daily: daily.map { $0 * factor }))
    #expect(abs((scaled.monotony ?? 0) - (week.monotony ?? 1)) < 1e-12)
    #expect(abs((scaled.strain ?? 0) - factor * (week.strain ?? 1)) < 1e-9)
  }

  @Test func `a constant load is its own average`() {
    let loads = [Double](repeating: 120, count: 2000)
    let weight = ExponentialAverage.weight(days: 42)
    #expect(abs(ExponentialAverage.run(loads, from: 0, weight: weight) - 120) < 1e-9)
  }

  @Test(arguments: [(0.0, 1.0), (100.0, 1.0), (0.0, 2.5), (-7.0, 0.1)])
  func `moving or scaling the index leaves the circular-shift p alone`(
    _ shift: Double, _ scale: Double
  ) throws {
    func pairs(_ change: (Double) -> Double) -> [OwnEffect.Pair] {
      (0..<48).map { day in
        let y = 50 + Double((day * 37) % 23) - 11
        let next = 50 + Double(((day + 1) * 37) % 23) - 11
        return OwnEffect.Pair(
          exposure: (day * 7) % 5 < 2 ? 1 : 0, today: change(y), next: change(next),
          load: Double((day * 13) % 9) * 60)
      }
    }
    let plain = try #require(OwnEffect(pairs { $0 }))
    let moved = try #require(OwnEffect(pairs { shift + scale * $0 }))
    #expect(plain.p == moved.p)
    #expect(abs(moved.adjusted - scale * plain.adjusted) < 1e-9)
  }

  @Test func `kilograms and liters or pounds and ounces give the same drink`() throws {
    let metric = FluidDose(massBefore: 70, massAfter: 68.8, drunkLiters: 0.5, hours: 1.5)
    let pounds = 1 / UnitConversion.kgPerPound
    let imperial = FluidDose(
      massBefore: 70 * pounds * UnitConversion.kgPerPound,
      massAfter: 68.8 * pounds * UnitConversion.kgPerPound,
      drunkLiters: 500 / UnitConversion.millilitersPerFluidOunce
        * UnitConversion.millilitersPerFluidOunce / 1000, hours: 1.5)
    let low = try #require(metric.replacement).lowerBound
    #expect(abs(low - (imperial.replacement?.lowerBound ?? 0)) < 1e-9)
    #expect(abs((metric.sweatRate ?? 0) - (imperial.sweatRate ?? 1)) < 1e-9)
  }

  @Test func `a percentile is at 75 exactly where the value is at the upper quartile`() throws {
    let values: [Double] = [3, 8, 8, 12, 15, 21, 22, 30]
    let quartile = try #require(Statistics.quantile(0.75, of: values))
    #expect(Statistics.percentile(of: quartile, among: values).map { $0.reaches(75) } == true)
    let below = try #require(Statistics.percentile(of: quartile - 0.01, among: values))
    #expect(below < 75)
    #expect(Statistics.percentile(of: 2, among: values) == 0)
    #expect(Statistics.percentile(of: 30, among: values) == 100)
    #expect(Statistics.percentile(of: 8, among: [8, 8, 8]) == 100)
  }
}
