import Foundation
import Testing

/// What `restday publish --dry-run` says before anything is sent.
struct PublishDryRunTests {
  @Test func `a dry run lists what a lost log would take away, then refuses`() throws {
    let area = try ScratchHome()
    let site = area.folder.appendingPathComponent("site")
    var log = LogBuilder()
    log.set("publish: {to: folder, path: \(site.path)}")
    let home = try log.home()
    let first = try home.run("publish", "--quiet")
    try #require(first.status == 0, "\(first.messages)")
    let before = try FileManager.default.subpathsOfDirectory(atPath: site.path).sorted()

    let whole = try home.run("publish", "--dry-run")
    #expect(whole.status == 0)
    #expect(whole.messages.contains("nothing was sent"))

    let table = try home.text("Content/Log/checkins.csv").split(separator: "\n")
    try home.write(table.prefix(8).joined(separator: "\n") + "\n", to: "Content/Log/checkins.csv")
    try home.write("date\n", to: "Content/Log/sessions.csv")
    let lost = try home.run("publish", "--dry-run")
    #expect(lost.status == 1)
    #expect(lost.output.split(separator: "\n").count { $0.contains("/w") } >= 4)
    #expect(lost.messages.contains("nothing was sent"))
    #expect(lost.messages.contains("--allow-shrink"))

    let meant = try home.run("publish", "--dry-run", "--allow-shrink")
    #expect(meant.status == 0)
    #expect(meant.output == lost.output)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: site.path).sorted() == before)
  }
}
