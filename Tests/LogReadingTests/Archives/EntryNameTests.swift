import Testing

@testable import LogReading

struct EntryNameTests {
  @Test(arguments: [
    ("activities/1.fit", "activities/1.fit"), ("./a//b.csv", "a/b.csv"), ("a\\b.fit", "a/b.fit"),
    ("导出.xml", "导出.xml"), ("a..b/..c", "a..b/..c"), ("a b.gpx", "a b.gpx"),
  ])
  func `names below a folder are taken`(_ raw: String, _ path: String) {
    #expect(EntryName(raw)?.path == path)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "../x", "a/../../x", "a/..", "..\\x", "\\x", "C:\\x", "c:x", ".",
    "a\0b", "/\u{301}x", "..",
  ])
  func `names that lead elsewhere are not`(_ raw: String) {
    #expect(EntryName(raw) == nil)
  }

  @Test(arguments: ["__MACOSX/a.fit", "a/.DS_Store", "__MACOSX/._a.fit"])
  func `litter of computers is known`(_ raw: String) throws {
    #expect(try #require(EntryName(raw)).isLitter)
  }
}
