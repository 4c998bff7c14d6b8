import Testing

@testable import Reporting

struct WeekRowTests {
  @Test func `a day is a stack from easy to hard, rest is a word and an open square`() {
    let bars = LoadBars(
      id: "g1", title: "Load", description: "",
      days: [
        .init(state: .rest, label: "rest"),
        .init(state: .trained, easy: 30, hard: 70, total: 100, label: "100"),
      ], notLogged: "not logged")
    #expect(
      bars.image().html == """
        <svg role="img" aria-labelledby="g1t" height="134"><title id="g1t">Load</title>\
        <rect class="rest" x="0%" width="50%" height="100%"/>\
        <line class="ax" x2="100%" y1="126" y2="126"/>\
        <use href="#sq" class="open" x="25%" y="125"/><text x="25%" y="110">rest</text>\
        <rect class="l1" x="71.7%" y="94.5" width="6.6%" height="31.5"/>\
        <rect class="l3" x="71.7%" y="21" width="6.6%" height="73.5"/>\
        <text class="b" x="75%" y="15">100</text></svg>
        """)
  }

  @Test func `load of unknown intensity is outlined and empty, a missing day is dotted and named`()
  {
    let bars = LoadBars(
      id: "g1", title: "Load", description: "",
      days: [
        .init(state: .trained, total: 100, label: "100"),
        .init(state: .missing, label: "not logged"),
      ], notLogged: "not logged"
    ).image().html
    #expect(
      bars.contains("<rect class=\"op\" x=\"21.7%\" y=\"21\" width=\"6.6%\" height=\"105\"/>"))
    #expect(bars.contains("<line class=\"miss\" x1=\"51%\" y1=\"126\" x2=\"99%\" y2=\"126\"/>"))
    #expect(bars.contains("<text x=\"75%\" y=\"110\">not logged</text>"))
  }

  @Test func `no line crosses a gap, and neighbors that are missing are named once`() {
    func morning(_ value: Double?, outside: Bool = false) -> MorningLine.Morning {
      .init(
        value: value, label: value.map { "\(Int($0))" } ?? "–", isOutside: outside, normal: 50...60)
    }
    let line = MorningLine(
      id: "g3", title: "HRV", description: "",
      mornings: [morning(55), morning(57), morning(nil), morning(nil), morning(45, outside: true)],
      isRestDay: [false, false, false, false, false], notLogged: "not logged"
    ).image().html
    #expect(line.matches(of: /class="ln"/).count == 1)
    #expect(line.matches(of: /not logged/).count == 1)
    #expect(line.matches(of: /#dia" class="out"/).count == 1)
    #expect(line.matches(of: /class="f"[^>]*>45</).count == 1)
    #expect(line.matches(of: /class="band"/).count == 1)
  }

  @Test func `a night above the need stays in the picture and has no shortfall`() {
    let sleep = SleepBars(
      id: "g2", title: "Sleep", description: "",
      nights: [.init(hours: 10, label: "10:00"), .init(hours: nil, label: "–")], needHours: 8,
      isRestDay: [false, false], notLogged: "not logged"
    ).image().html
    #expect(
      sleep.contains("<rect class=\"sl\" x=\"21.7%\" y=\"20\" width=\"6.6%\" height=\"60\"/>"))
    #expect(!sleep.contains("gapb"))
    #expect(sleep.contains("<line class=\"need\" x2=\"100%\" y1=\"32\" y2=\"32\"/>"))
  }

  @Test(arguments: [(0.4, "p0"), (1, "p1"), (3.5, "p4"), (5, "p5"), (9, "p5")])
  func `pips are rounded and never more than five`(value: Double, symbol: String) {
    let row = PipRow(
      id: "g5", title: "Soreness", description: "",
      mornings: [.init(value: value, label: "x", isOutside: false)], isRestDay: [false])
    #expect(row.image().html.contains("href=\"#\(symbol)\""))
  }
}
