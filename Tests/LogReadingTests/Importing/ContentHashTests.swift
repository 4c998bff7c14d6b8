import Testing

@testable import LogReading

struct ContentHashTests {
  @Test(arguments: [
    ("", "e3b0c442"), ("abc", "ba7816bf"),
    ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61"),
  ])
  func `the standard's own examples`(_ text: String, _ beginning: String) {
    #expect(ContentHash(Array(text.utf8)).short == beginning)
  }

  @Test func `every byte counts, at every length`() {
    var seen: Set<ContentHash> = []
    for length in 0..<200 { seen.insert(ContentHash([UInt8](repeating: 0, count: length))) }
    #expect(seen.count == 200)
  }

  @Test(arguments: [
    ("1.FIT", "1.fit"), ("2025-08-30 20_29 BC Bad.gpx", "2025-08-30-20-29-bc-bad.gpx"),
    ("a.tcx.gz", "a.tcx.gz"), ("(address)_17.fit", "17.fit"), ("../x.fit", "x.fit"),
    ("con.fit", "activity-ba7816bf.fit"), ("導.fit", "activity-ba7816bf.fit"),
  ])
  func `names of files are safe`(_ name: String, _ safe: String) {
    let content = ContentHash(Array("abc".utf8))
    let path = SafeFileName(name, content: content).path(in: "f", taken: [], content: content)
    #expect(path == "f/" + safe)
    let other = SafeFileName("1.fit", content: content)
      .path(in: "f", taken: ["f/1.fit"], content: content)
    #expect(other == "f/1-ba7816bf.fit")
  }
}
