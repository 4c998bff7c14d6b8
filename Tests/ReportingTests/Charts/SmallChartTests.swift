import Testing

@testable import Reporting

struct SmallChartTests {
  @Test func `a sparkline breaks where a week is missing and ends in a mark`() {
    let line = Sparkline(
      title: "HRV, 4 weeks", values: [50, 52, nil, 54], normal: 50...52, isOutside: true)
    #expect(
      line.image().html == """
        <svg role="img" height="24"><title>HRV, 4 weeks</title>\
        <rect class="band" x="0%" y="12" width="100%" height="9"/>\
        <line class="miss" x1="36.33%" y1="12" x2="97%" y2="12"/>\
        <svg viewBox="0 0 100 24" height="24" preserveAspectRatio="none">\
        <polyline class="ln" points="0,21 33.33,12"/></svg>\
        <use href="#dia" class="out" x="100%" y="3"/></svg>
        """)
  }

  @Test(arguments: [[Double?](), [nil, nil], [5], [nil, 5]])
  func `few values make a whole picture all the same`(values: [Double?]) {
    let html = Sparkline(title: "t", values: values, normal: nil, isOutside: false).image().html
    #expect(html.utf8.starts(with: "<svg role=\"img\"".utf8))
    #expect(!html.contains("nan"))
  }

  @Test func `the corridor is a box over the coming week with both ends printed`() {
    let chart = CorridorChart(
      id: "w1", title: "Load", description: "",
      weeks: [
        .init(name: "45", load: 1000, label: "1,000"), .init(name: "46", load: nil, label: ""),
        .init(name: "47", load: 2000, label: "2,000"),
      ], corridor: 1200...1400, corridorLabels: ("1,200", "1,400"), nextName: "48"
    ).image().html
    #expect(
      chart.contains("<rect class=\"corr\" x=\"75%\" y=\"41.6\" width=\"25%\" height=\"7.2\"/>"))
    for label in ["1,000", "2,000", "1,200", "1,400", ">48<"] { #expect(chart.contains(label)) }
    #expect(chart.matches(of: /class="miss"/).count == 1)
  }

  @Test func `what has not happened is dashed, and rest is a square`() {
    let chart = PlannedWeek(
      id: "w2", title: "Plan", description: "",
      days: [
        .init(short: "Mon", number: "17", isRestDay: true, load: nil, label: "rest"),
        .init(short: "Tue", number: "18", isRestDay: false, load: 150, label: "150"),
        .init(short: "Wed", number: "19", isRestDay: false, load: nil, label: ""),
      ]
    ).image().html
    #expect(chart.matches(of: /class="plan"/).count == 1)
    #expect(chart.matches(of: /#sq" class="open"/).count == 1)
  }

  @Test func `a week's sign has bars, squares and a step`() {
    let glyph = WeekGlyph(days: [.rest, .load(100), .missing], step: 1, scaleMaximum: 100)
    #expect(
      glyph.drawing().html == """
        <svg class="gl" viewBox="0 0 84 62" aria-hidden="true">\
        <path class="l2" d="M12.5 50.5v-47.5h8v47.5z"/><path class="miss" d="M24.5 47.5h8"/>\
        <path class="op" d="M1.5 44.5h6v6h-6z"/>\
        <rect class="lad" x="0.5" y="56" width="17" height="4"/>\
        <rect class="tk1" x="21.5" y="56" width="17" height="4"/>\
        <rect class="lad" x="42.5" y="56" width="17" height="4"/>\
        <rect class="lad" x="63.5" y="56" width="17" height="4"/></svg>
        """)
    let none = WeekGlyph(days: [], step: nil, scaleMaximum: 1).drawing().html
    #expect(none.contains("class=\"miss\""))
  }

  @Test func `a season's line breaks at a week without a log and keeps each week's own flag`() {
    let frame = SeasonFrame(isDownWeek: [false, true, false, false], months: [])
    let line = SeasonLine(
      id: "t1", title: "HRV", description: "", frame: frame,
      weeks: [
        .init(value: 55, label: "55", isFlagged: false),
        .init(value: 57, label: "57", isFlagged: false),
        .init(value: nil, label: "", isFlagged: false),
        .init(value: 48, label: "48", isFlagged: true),
      ], normal: 50...60
    ).image().html
    #expect(line.matches(of: /<polyline/).count == 1)
    #expect(line.matches(of: /#dia" class="out"/).count == 1)
    #expect(line.contains("<rect class=\"rest\" x=\"25%\" width=\"25%\" height=\"100%\"/>"))
  }
}
