import Reporting
import Testing

@testable import Publishing

struct SiteAddressTests {
  @Test(arguments: [
    (SiteAddress.home, "index.html"), (.season, "season/index.html"),
    (.week("2025-W46"), "2025/w46/index.html"), (.week("2025-11-09"), "2025/11-09/index.html"),
    (.practice(section: "rest", slug: "sleep"), "guidance/sleep/index.html"),
    (.page("about"), "about/index.html"), (.metric("hrv.week_ln"), "methods/index.html"),
  ])
  func `every page has a short address of its own`(address: SiteAddress, path: String) {
    #expect(address.path == path)
  }

  @Test func `links climb to the top and name the file`() {
    let week = SiteAddress.week("2025-W46")
    #expect(week.link(to: .week("2025-W45"))?.address == "../../2025/w45/index.html")
    #expect(
      week.link(to: .metric("hrv.week_ln"))?.address == "../../methods/index.html#hrv-week-ln")
    #expect(SiteAddress.home.link(to: .season)?.address == "season/index.html")
  }

  @Test(arguments: [
    ("https://example.org", "https://example.org/", "/"),
    ("https://example.org/my-running", "https://example.org/my-running/", "/my-running/"),
    ("http://localhost:8080/a//b/", "http://localhost:8080/a/b/", "/a/b/"),
  ])
  func `a base ends with a slash`(text: String, address: String, path: String) {
    let base = SiteBase(text)
    #expect(base?.address == address)
    #expect(base?.path == path)
  }

  @Test(arguments: [
    "", "example.org", "//example.org", "ftp://example.org", "https://", "https:///x",
    "https://user@example.org", "https://example.org/?q", "https://example.org/#a",
    "https://example.org/../x", "https://example.org/a b", "https://example.org/\"><b>",
    "javascript:alert(1)",
  ])
  func `anything else is no base`(text: String) {
    #expect(SiteBase(text) == nil)
  }

  @Test func `whole addresses leave out the index file`() {
    let base = SiteBase("https://example.org/run")
    #expect(base?.address(of: .home) == "https://example.org/run/")
    #expect(base?.address(of: .week("2025-W46")) == "https://example.org/run/2025/w46/")
    #expect(base?.address(of: .feed) == "https://example.org/run/feed.xml")
  }

  @Test func `with a base there are a sitemap and whole addresses, without it neither`() throws {
    var input = SampleSite.input(SampleSite.reports(3))
    let without = try SampleSite.files(input)
    #expect(without.text("sitemap.xml") == nil)
    #expect(without.text("index.html")?.contains("rel=\"canonical\"") == false)
    input.base = SiteBase("https://example.org/run/")
    let with = try SampleSite.files(input)
    #expect(with.text("sitemap.xml")?.contains("https://example.org/run/2025/w46/<") == true)
    #expect(with.text("404.html")?.contains("href=\"/run/index.html\"") == true)
    #expect(with.text("feed.xml")?.contains("href=\"https://example.org/run/2025/w46/\"") == true)
  }
}
