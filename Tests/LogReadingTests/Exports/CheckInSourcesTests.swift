import Testing
import TrainingModel

@testable import LogReading

struct CheckInSourcesTests {
  private func morning(_ day: Int, _ source: String?, hrv: Double) -> CheckIn {
    var checkIn = CheckIn(day: CalendarDay(number: 20_000 + day))
    checkIn.hrvRMSSD = hrv
    checkIn.source = source
    let kind: SourceKind = source == nil ? .table : .export
    checkIn.origins = [Origin(file: (source ?? "checkins") + ".csv", line: day, kind: kind)]
    return checkIn
  }

  private func merge(_ checkIns: [CheckIn]) -> (values: [Double?], remarks: [String]) {
    var merger = CheckInMerger()
    return (merger.merge(checkIns).map(\.hrvRMSSD), merger.diagnostics.map(\.summary))
  }

  @Test func `of two devices the one with more days is taken, and gaps stay gaps`() {
    let garmin = [1, 2, 3, 5].map { morning($0, "Garmin", hrv: 50) }
    let whoop = [2, 3, 4].map { morning($0, "WHOOP", hrv: 90) }
    let (values, remarks) = merge(whoop + garmin)
    #expect(values == [50, 50, 50, 50])
    #expect(
      remarks == [
        "HRV is taken from Garmin; 3 values of WHOOP were left out, for two methods make no normal"
      ])
  }

  @Test func `whoever changes devices is with the new one in time`() {
    let old = (1...100).map { morning($0, "Oura", hrv: 50) }
    let new = (101...200).map { morning($0, "WHOOP", hrv: 90) }
    let values = merge(old + new).values
    #expect(values.count == 186)
    #expect(values.last == 90)
  }

  @Test func `a later day never changes an earlier one`() {
    let oura = (1...30).map { morning($0, "Oura", hrv: 50) }
    let whoop = (20...80).map { morning($0, "WHOOP", hrv: 90) }
    let all = merge(oura + whoop).values
    let early = merge(oura + whoop.filter { $0.day.number <= 20_030 }).values
    #expect(Array(all.prefix(early.count)) == early)
  }

  private func sources(_ checkIns: [CheckIn]) -> [String?] {
    var merger = CheckInMerger()
    return merger.merge(checkIns).map { $0.sources[.hrv] }
  }

  @Test func `each value knows whose it is, in whatever order files are read`() {
    let written = [morning(2, nil, hrv: 70), morning(4, nil, hrv: 71)]
    let measured = (1...3).map { morning($0, "Oura", hrv: 50) }
    #expect(sources(measured + written) == ["Oura", nil, "Oura", nil])
    #expect(sources(written.reversed() + measured.reversed()) == ["Oura", nil, "Oura", nil])
  }

  @Test func `a device that a person names holds until they name another`() {
    var written = (1...5).map { morning($0, nil, hrv: 60) }
    written[1].device = "Strap"
    written[3].device = "Watch"
    #expect(sources(written) == [nil, "Strap", "Strap", "Watch", "Watch"])
    #expect(sources(written.reversed()) == [nil, "Strap", "Strap", "Watch", "Watch"])
  }

  @Test func `what a person wrote wins whatever the file is called`() {
    let written = morning(2, nil, hrv: 70)
    let measured = (1...3).map { morning($0, "Zephyr", hrv: 50) }
    #expect(merge(measured + [written]).values == [50, 70, 50])
    #expect(merge([written] + measured).values == [50, 70, 50])
  }
}
