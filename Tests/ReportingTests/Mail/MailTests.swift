import Testing
import TrainingModel

@testable import Reporting

struct MailTests {
  @Test func `the message, to the byte`() throws {
    let report = Sample.full().report(for: .runner)
    let message = MailMessage(
      report, html: "<!DOCTYPE html>\n<p>" + String(repeating: "é ", count: 60) + "</p>\n",
      to: MailAddress("ada@example.org"))
    try RecordedFile.compare(message.text, with: "full-runner.eml")
  }

  @Test func `without an address it is from nobody to nobody`() {
    let text = MailMessage(Sample.empty().report(for: .runner), html: "").text
    #expect(text.contains("\r\nFrom: Restday <restday@localhost>\r\nSubject: "))
    #expect(!text.contains("\r\nTo:"))
  }

  @Test func `every line ends with CR LF and is short`() {
    let report = Sample.full().report(for: .runner)
    let html = String(repeating: "<p>long</p>", count: 5000)
    let bytes = Array(MailMessage(report, html: html).text.utf8)
    #expect(bytes.allSatisfy { $0 < 0x80 })
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.dropLast().allSatisfy { $0.last == 0x0D && $0.count <= 81 })
    #expect(lines.last == [])
  }

  @Test(arguments: [
    ("Week 46: Hold.", "Subject: Week 46: Hold."), ("é", "Subject: =?utf-8?B?w6k=?="),
    // What could begin a header of its own becomes a symbol.
    ("a\r\nBcc: x@y.z", "Subject: =?utf-8?B?YeKQjeKQikJjYzogeEB5Lno=?="),
    ("=?utf-8?Q?x?=", "Subject: =?utf-8?B?PT91dGYtOD9RP3g/PQ==?="),
    (
      String(repeating: "ø", count: 23),
      "Subject: =?utf-8?B?w7jDuMO4w7jDuMO4w7jDuMO4w7jDuMO4w7jDuMO4w7jDuMO4?=\r\n"
        + " =?utf-8?B?w7jDuMO4w7jDuA==?="
    ),
  ])
  func `a header holds text and nothing else`(text: String, header: String) {
    #expect(MailHeader.text("Subject", text) == header)
    let lines = header.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
  }

  @Test(arguments: [
    "ada@example.org", "a.b+c@x-y.example", "a@localhost", "o'neil@example.org",
  ])
  func `an address`(text: String) {
    #expect(MailAddress(text)?.text == text)
  }

  @Test(arguments: [
    "", "ada", "@x.y", "a@", "a@b@c", "a b@x.y", "a@x.y, b@x.y", "<a@x.y>", "a@x.y\r\nBcc: b@x.y",
    "a@x..y", ".a@x.y", "-f@x.y", "ä@x.y", "a@x_y.z", "\"a\"@x.y", "a@[127.0.0.1]", "a\u{0}@x.y",
    "a@x.y\u{301}",
  ])
  func `anything else is refused`(text: String) {
    #expect(MailAddress(text) == nil)
  }
}
