import Testing

@testable import Publishing

/// Every sentence of a refusal, as people read it.
struct SendingWordingTests {
  private static let table: [(SendingFault, String)] = [
    (.emptySite, "the site has no index.html, so nothing was sent"),
    (.badPath("a b"), "'a b' is no path that every host can store"),
    (.clash("a", "A"), "'a' and 'A' would be the same file on some hosts"),
    (
      .badValue(.remote, "https://ada:key@host.example/x y"),
      "the remote 'https://host.example/x y' of publish cannot be used"
    ),
    (.insideHome("/home/ada"), "'/home/ada' holds the home or its content, not a site"),
    (.missingTool(.rsync), "rsync was not found"),
    (
      .oldTool(.rsync, found: "2.6.9", needed: "3.1"),
      "rsync 2.6.9 is too old; 3.1 or later is needed"
    ),
    (.cannotStart(.git, code: 13), "git could not be started"),
    (
      .notOurs(example: "thesis.txt"),
      "the target was not made by Restday: it holds 'thesis.txt'; nothing was changed"
    ),
    (
      .occupied("about.html"),
      "'about.html' at the target is not Restday's, and a page needs its place"
    ),
    (
      .changedThere("index.html"),
      "'index.html' was changed at the target since it was published; nothing was sent"
    ),
    (.damagedMarker, "the list of pages at the target, .restday-site, is damaged"),
    (
      .shrunk(there: .init(pages: 40, bytes: 800_000), here: .init(pages: 3, bytes: 9000)),
      "the site has shrunk from 40 pages (800 kB) to 3 pages (9 kB); nothing was sent"
    ),
    (.moved, "somebody else published to the target in the meantime; nothing was sent"),
    (
      .othersHistory,
      "the branch has commits that Restday did not make, and squashing would drop them"
    ),
    (.noRepository, "the home is in no git repository, so the remote has no address"),
    (.noRemote("web", known: ["origin"]), "there is no remote 'web'"),
    (.noFolder("/mnt/usb"), "the folder '/mnt/usb' does not exist"),
    (.notAFolder("/srv/site"), "a link or file stands at '/srv/site', and was left as it is"),
    (.notWritable("/srv"), "the folder '/srv' may not be written to"),
    (.cannotSwap("/mnt/site"), "the disk of '/mnt/site' cannot swap two folders in one step"),
    (.busy("/srv/site"), "another run is publishing to '/srv/site'"),
    (.unreadable("a", code: 13), "'a' at the target cannot be read"),
    (
      .remote(.looking, .away, place: "ada@host.example:x", said: ""),
      "looking at 'host.example:x': it cannot be reached"
    ),
    (
      .remote(.sending, .slow, place: "origin gh-pages", said: ""),
      "sending to 'origin gh-pages': it did not answer in time"
    ),
    (.unexpected(.packing, said: ""), "packing the site for the target ended in an unforeseen way"),
  ]

  @Test(arguments: table)
  func `each refusal says what is wrong, and what to do`(_ fault: SendingFault, _ words: String) {
    #expect(fault.diagnostics.map(\.summary) == [words])
    #expect(fault.diagnostics.allSatisfy { $0.remedy?.isEmpty == false && $0.severity == .error })
  }

  @Test(arguments: [
    ("https://ada:key@host.example/x", "https://host.example/x"),
    ("https://ada:k/e@y@host.example/x", "https://host.example/x"),
    (
      "fatal: unable to access 'https://tok:x@h.example/a/': no",
      "fatal: unable to access 'https://h.example/a/': no"
    ),
    ("git@host.example:ada/x.git", "host.example:ada/x.git"),
    ("rsync://ada@host.example:873/x", "rsync://host.example:873/x"),
    ("/srv/site", "/srv/site"), ("", ""), ("a  b\tc", "a  b\tc"), ("@", ""), ("://", "://"),
    ("https://host.example/x", "https://host.example/x"),
  ])
  func `addresses lose their user part`(_ text: String, _ expected: String) {
    #expect(text.withoutUsers == expected)
  }
}
