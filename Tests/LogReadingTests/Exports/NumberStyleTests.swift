import Testing

@testable import LogReading

struct NumberStyleTests {
  @Test(
    arguments: [
      ("6.29", NumberStyle.point), ("5,81", .comma), ("1,177.5", .point), ("1.177,5", .comma),
      ("1,234,567", .point), ("1.234.567", .comma), ("8000.4", .point), ("80,40 kg", .comma),
      ("1,177", nil), ("1.177", nil), ("12", nil), ("1:02,5", nil), ("text", nil), ("", nil),
    ] as [(String, NumberStyle?)])
  func `a cell may tell how numbers are written`(_ cell: String, _ style: NumberStyle?) {
    #expect(NumberStyle.evidence(of: cell) == style)
  }

  @Test func `the column decides on cells that could be either`() {
    #expect(NumberStyle.point.number("1,177") == 1177)
    #expect(NumberStyle.comma.number("1,177") == 1.177)
    #expect(NumberStyle.comma.number("1.177") == 1177)
    #expect(NumberStyle.point.number("2,81") == 2.81)
    #expect(NumberStyle.point.number("'-16") == -16)
    for text in ["nan", "inf", "0x10", "1e5", "", "1-2", "12 km"] {
      #expect(NumberStyle.point.number(text) == nil)
    }
    #expect(NumberStyle.decided(by: ["5,81", "1.177", "7"]) == .comma)
    #expect(NumberStyle.decided(by: ["7"]) == nil)
  }

  @Test func `a unit may stand behind a number`() throws {
    let weight = try #require(NumberStyle.comma.quantity("80,40 kg"))
    #expect(weight.value == 80.4)
    #expect(weight.unit == "kg")
    #expect(NumberStyle.point.quantity("kg") == nil)
  }

  @Test func `names are compared without case, accents, tags and extra blanks`() {
    #expect("  Aktivitäts-ID ".folded == "aktivitats-id")
    #expect("Ø  Herzfrequenz".folded == "o herzfrequenz")
    #expect("Größe".folded == "grosse")
    #expect("<span class=\"x\">Average  Heart Rate</span>".folded == "average heart rate")
    #expect("Date de l’activité".folded == "date de l'activite")
  }

  @Test func `a very long name is compared in time`() {
    func seconds(_ count: Int) -> Double {
      let name = String(repeating: "Größe ", count: count)
      return processorSeconds { _ = name.folded }
    }
    #expect(seconds(40_000) < seconds(10_000) * 9 + 0.01)
  }
}
