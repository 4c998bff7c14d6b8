import Testing

@testable import Reporting

struct DrawingTests {
  @Test(arguments: [
    (0.0, "0"), (1, "1"), (-1, "-1"), (14.285714, "14.29"), (0.5, "0.5"), (0.05, "0.05"),
    (-0.004, "0"), (99.999, "100"), (-3.14159, "-3.14"), (1e300, "1000000000"),
    (.nan, "0"), (.infinity, "0"),
  ])
  func `numbers have two decimals at most and never an exponent`(value: Double, text: String) {
    #expect(value.drawn == text)
  }

  @Test func `what a picture says is escaped`() {
    var drawing = Drawing(height: 10)
    drawing.text("<\u{301}b>", .value, x: 50, y: 5)
    let picture = drawing.image(id: "g1", title: "\"HRV\" & more", description: "it's")
    #expect(
      picture.html == """
        <svg role="img" aria-labelledby="g1t g1d" height="10">\
        <title id="g1t">&quot;HRV&quot; &amp; more</title><desc id="g1d">it&#39;s</desc>\
        <text class="v" x="50%" y="5">&lt;\u{301}b&gt;</text></svg>
        """)
  }

  @Test func `a scale is kept inside its picture`() {
    let scale = ChartScale(zeroTo: 10, top: 20, bottom: 120)
    #expect([0, 5, 10, 20, -5].map(scale.y) == [120, 70, 20, 20, 120])
    let flat = ChartScale(covering: [50, 50], top: 0, bottom: 10)
    #expect(flat.y(50) == 5)
    let none = ChartScale(covering: [], top: 0, bottom: 10)
    #expect(none.y(0) == 10)
  }

  @Test func `stretches are found`() {
    #expect([true, true, false, true].stretches == [0..<2, 3..<4])
    #expect([Bool]().stretches.isEmpty)
  }

  @Test func `every mark that a picture uses is defined once`() {
    let html = ChartSymbol.symbols.html
    for symbol in ChartSymbol.allCases {
      #expect(html.components(of: "id=\"\(symbol.rawValue)\"") == 1)
    }
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
