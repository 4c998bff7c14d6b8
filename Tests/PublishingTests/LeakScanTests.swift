import Foundation
import Testing

@testable import Publishing

struct LeakScanTests {
  private static let line = "Felt “awful” & wept; mum's <hospital> run – Übelkeit at km 7"
  private static let secret = line + "\nthen home"

  private func leaks(_ bytes: [UInt8], _ canaries: [Canary]) throws -> [Leak] {
    let site = try OutgoingSite([("index.html", [0x20]), ("page.html", bytes)])
    return LeakScan(canaries).leaks(in: site)
  }

  @Test(arguments: Encoding.all.map(\.name))
  func `a secret is found in any disguise`(_ name: String) throws {
    let encoding = try #require(Encoding.all.first { $0.name == name })
    for secret in [Self.line, "59.913868", "morgentur rundt Sognsvann", "run-4711.gpx"] {
      let bytes = Array("<p class=\"x\"> ".utf8) + encoding.apply(secret) + Array(" </p>".utf8)
      #expect(try leaks(bytes, [Canary(.note, secret)]) == [Leak(page: "page.html", kind: .note)])
    }
  }

  @Test func `a page without the secret passes in every disguise`() throws {
    for encoding in Encoding.all {
      let bytes = encoding.apply("You slept 7 h 12 min a night; your longest run was 21.4 km.")
      #expect(try leaks(bytes, [Canary(.note, Self.secret), Canary(.place, "59.913868")]) == [])
    }
  }

  @Test func `a part of a long note is found`() throws {
    let shortened = String(Self.secret.prefix(48)) + "…"
    #expect(try leaks(Array(shortened.utf8), [Canary(.note, Self.secret)]).count == 1)
  }

  @Test func `Markdown that became markup is found`() throws {
    let page = Array("<p>felt <em>properly</em> tired in the <strong>woods</strong>".utf8)
    let note = "felt *properly* tired in the **woods**"
    #expect(try leaks(page, [Canary(.note, note)]).count == 1)
  }

  @Test func `text without spaces is found by its parts`() throws {
    let note = String(repeating: "昨夜は眠れなかったので朝は走らずに散歩した", count: 3)
    let page = Array(String(note.prefix(40)).utf8)
    #expect(try leaks(page, [Canary(.note, note)]).count == 1)
  }

  @Test func `the report names page and kind, never the secret`() throws {
    let canaries = [Canary(.title, "Lunch with Dr. Okafor"), Canary(.place, "59.913868")]
    let site = try OutgoingSite([
      ("index.html", Array("<p>59.9138684, 10.75".utf8)),
      ("weeks/lunch-with-dr.-okafor.html", [0x20]),
      ("weeks/a.html", Array("lunch with dr. okafor".utf8)),
    ])
    let fault = SendingFault.leaks(LeakScan(canaries).leaks(in: site))
    #expect(
      fault.diagnostics.map(\.description).map { $0.prefix { $0 != "\n" } } == [
        "index.html: error: the page holds a place that its readers must not get; nothing was sent",
        "weeks/a.html: error: the page holds a session's title that its readers must not get;"
          + " nothing was sent",
      ])
  }

  @Test func `a secret in a path is reported without the path`() throws {
    let site = try OutgoingSite([
      ("index.html", [0x20]), ("weeks/run-4711.gpx", Array("x".utf8)),
    ])
    let leaks = LeakScan([Canary(.fileName, "run-4711.gpx")]).leaks(in: site)
    #expect(leaks == [Leak(page: "file 2 of the site", kind: .fileName)])
  }

  @Test func `words of the tool itself are not looked for, and counted`() throws {
    let scan = LeakScan(
      [Canary(.title, "Recovery run"), Canary(.title, "Tempo"), Canary(.note, "a private matter")],
      harmless: [Array("Take a <b>recovery</b> run.".utf8)])
    let site = try OutgoingSite([("index.html", Array("Your recovery run, tempo".utf8))])
    #expect(try scan.check(site).unsearchable == 2)
  }

  @Test func `a title inside a longer word is not the title`() throws {
    #expect(try leaks(Array("marathons".utf8), [Canary(.title, "Marathon")]) == [])
    #expect(try leaks(Array("a marathon!".utf8), [Canary(.title, "Marathon")]).count == 1)
    #expect(try leaks(Array("159.913868".utf8), [Canary(.place, "59.913868")]) == [])
  }

  @Test func `many secrets are found in one pass, with those inside others`() throws {
    let canaries = (0..<3000).map { Canary(.note, "secret number \($0) of many") }
    let page = Array("... Secret Number 2999 of many; secret number 7 of many".utf8)
    #expect(try leaks(page, canaries).count == 1)
    let finder = PhraseFinder(["abcd", "bc", "bcde", "cd"].map { Array($0.utf8) })
    var found: [String] = []
    finder.scan(Array("xabcde".utf8)) { phrase, end in found.append("\(phrase) \(end)") }
    #expect(found == ["1 4", "0 5", "3 5", "2 6"])
  }

  @Test func `finding agrees with looking for each phrase on its own`() {
    var random = SeededNumbers(seed: 7)
    for _ in 0..<200 {
      let phrases = Set((0..<12).map { _ in random.letters(1...5) })
        .sorted { $0.lexicographicallyPrecedes($1) }
      let text = random.letters(40...60)
      var expected: Set<[Int]> = []
      for (number, phrase) in phrases.enumerated() {
        for start in 0...(text.count - phrase.count)
        where Array(text[start..<(start + phrase.count)]) == phrase {
          expected.insert([number, start + phrase.count])
        }
      }
      var found: Set<[Int]> = []
      PhraseFinder(phrases).scan(text) { found.insert([$0, $1]) }
      #expect(found == expected)
    }
  }
}

/// Numbers that are the same on every run.
private struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  mutating func letters(_ lengths: ClosedRange<Int>) -> [UInt8] {
    let count = lengths.lowerBound + Int(next() % UInt64(lengths.count))
    return (0..<count).map { _ in UInt8(ascii: "a") + UInt8(next() % 3) }
  }
}
