import Testing

@testable import Publishing

struct SendingPlanTests {
  private func plan(
    _ edition: String, weeks: Int, onto old: Int?, allowsShrinking: Bool = false
  ) throws -> SendingPlan {
    let state = try old.map {
      TargetState(marker: Marker(try Samples.site("old", weeks: $0)), entries: [:])
    }
    return try SendingPlan(
      Samples.checked(edition, weeks: weeks), onto: state ?? TargetState(),
      allowsShrinking: allowsShrinking)
  }

  @Test(arguments: [
    (20, 11, false), (20, 10, false), (20, 9, true), (20, 0, true), (3, 1, true), (3, 2, false),
    (1, 1, false), (0, 0, false),
  ])
  func `a site that suddenly halved is refused, unless that is meant`(
    _ old: Int, _ new: Int, _ isRefused: Bool
  ) throws {
    if isRefused {
      #expect(throws: SendingFault.self) { _ = try plan("new", weeks: new, onto: old) }
      #expect(throws: Never.self) {
        _ = try plan("new", weeks: new, onto: old, allowsShrinking: true)
      }
    } else {
      #expect(throws: Never.self) { _ = try plan("new", weeks: new, onto: old) }
    }
  }

  @Test(arguments: [
    (24, 0, true), (2, 0, true), (1, 0, true), (24, 12, true), (24, 13, false), (2, 1, false),
    (6, 3, false), (8, 4, true),
  ])
  func `weeks that are suddenly gone are missed among many pages of guidance`(
    _ old: Int, _ new: Int, _ isRefused: Bool
  ) throws {
    func files(weeks: Int) -> [(path: String, bytes: [UInt8])] {
      let guidance = (1...60).map { "guidance/page-\($0)/index.html" }
      let letters = (0..<weeks).map { "2025/w\(10 + $0)/index.html" }
      return (guidance + letters + ["index.html"]).map { ($0, Samples.page($0)) }
    }
    let before = TargetState(marker: Marker(try OutgoingSite(files(weeks: old))))
    let site = try LeakScan([]).check(OutgoingSite(files(weeks: new)))
    func plan(allowsShrinking: Bool) throws(SendingFault) -> SendingPlan {
      try SendingPlan(site, onto: before, allowsShrinking: allowsShrinking)
    }
    if isRefused {
      #expect(throws: SendingFault.lostWeeks(there: old, here: new)) {
        _ = try plan(allowsShrinking: false)
      }
    } else {
      #expect(throws: Never.self) { _ = try plan(allowsShrinking: false) }
    }
    #expect(throws: Never.self) { _ = try plan(allowsShrinking: true) }
  }

  @Test func `as many pages with half the words are refused too`() throws {
    let long = String(repeating: "many words ", count: 40)
    let old = TargetState(marker: Marker(try Samples.site(long, weeks: 4)))
    #expect(throws: SendingFault.self) {
      _ = try SendingPlan(Samples.checked("", weeks: 4), onto: old, allowsShrinking: false)
    }
  }

  @Test func `a dry run lists what comes, changes and goes`() throws {
    let state = TargetState(marker: Marker(try Samples.site("old", weeks: 3)))
    var files = Samples.files("old", weeks: 2)
    files.append((path: "about.html", bytes: Samples.page("about")))
    files[2].bytes = Samples.page("another entrance")
    let site = try LeakScan([]).check(OutgoingSite(files))
    let changes = try SendingPlan(site, onto: state, allowsShrinking: false).changes
    #expect(
      changes.description == """
        + about.html
        ~ index.html
        - weeks/2025-W3/index.html

        """)
    #expect(changes.summary == "1 file comes, 1 changes, 1 goes")
  }

  @Test func `after a run that was cut off, every page counts as changed`() throws {
    let site = try Samples.site("new", weeks: 2)
    let half = Marker(site).onTheWay(from: Marker(try Samples.site("old", weeks: 3)))
    let changes = ChangeList(from: half, to: Marker(site))
    #expect(changes.changed.count == 4)
    #expect(changes.removed == ["weeks/2025-W3/index.html"])
    #expect(try Marker(half.bytes) == half)
  }

  @Test func `a site without an entrance is never sent`() {
    let sites: [[(path: String, bytes: [UInt8])]] = [
      [], [("site.css", [1])], [("index.html", [])], [("weeks/index.html", [1])],
    ]
    for files in sites { #expect(throws: SendingFault.emptySite) { try OutgoingSite(files) } }
  }

  @Test(arguments: [
    "", "/index.html", "../index.html", "a/../b.html", "a//b.html", "a/./b.html", "-rf", "a/-b",
    ".git/config", "a/.GIT/x", "a\nb", "a b", "a:b", "a\\b", "é.html", "a\0b", "trailing.",
    String(repeating: "a", count: 201), Marker.fileName,
  ])
  func `a path that is not plain everywhere is refused`(_ path: String) {
    #expect(throws: SendingFault.badPath(path)) {
      try OutgoingSite([("index.html", [1]), (path, [1])])
    }
  }

  @Test func `two paths that meet on some disks are refused`() {
    #expect(throws: SendingFault.clash("a/B.html", "a/b.html")) {
      try OutgoingSite([("index.html", [1]), ("a/B.html", [1]), ("a/b.html", [2])])
    }
    #expect(throws: SendingFault.clash("weeks", "weeks/a.html")) {
      try OutgoingSite([("index.html", [1]), ("weeks", [1]), ("weeks/a.html", [2])])
    }
  }

  @Test(arguments: [
    ("", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"),
    ("hello\n", "ce013625030ba8dba906f756967f9e9ca394464a"),
  ])
  func `a file's id is the one git gives it`(_ text: String, _ hex: String) {
    #expect(GitBlobID(Array(text.utf8)).hex == hex)
  }

  @Test func `a list that was read is the list that was written`() throws {
    let marker = Marker(try Samples.site("any"))
    #expect(try Marker(marker.bytes) == marker)
  }

  @Test func `no cut or changed byte of a list makes it name a path outside the site`() throws {
    let bytes = Marker(try Samples.site("any", weeks: 2)).bytes
    for index in bytes.indices {
      for byte: UInt8 in [0, 0x0A, UInt8(ascii: "/"), UInt8(ascii: "."), 0xFF] {
        var changed = bytes
        changed[index] = byte
        for variant in [changed, Array(bytes[..<index])] {
          guard let marker = try? Marker(variant) else { continue }
          #expect(marker.entries.allSatisfy { SitePath.isPlain($0.path) })
        }
      }
    }
  }
}
