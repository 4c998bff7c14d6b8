import TrainingModel

/// A report as a message that a mail program can send or open (`.eml`): the page as HTML, and its
/// plain text for those who read that. Nothing is sent from here.
///
/// The same report gives the same bytes: the date is the evening of the week's last day, and the
/// boundary and the message's id come from the content.
package struct MailMessage: Sendable {
  private let report: WeekReport
  private let html: String
  private let address: MailAddress?

  /// - Parameter address: to whom; it is also whom the message is from, as one mails a letter to
  ///   oneself.
  package init(_ report: WeekReport, html: String, to address: MailAddress? = nil) {
    self.report = report
    self.html = html
    self.address = address
  }

  private static let nobody = "restday@localhost"
  private static let columnsOfBase64 = 76

  /// With the line ends of mail, CR LF.
  package var text: String {
    let plain = TextReport(report).text
    let digest = Digest.hex(of: Array((plain + html).utf8), bytes: 8)
    let boundary = "restday-=_\(digest)"
    let parts = [
      part("text/plain", plain, encoded: false), part("text/html", html, encoded: true),
    ]
    return head(boundary, digest) + "\r\n"
      + parts.map { "--\(boundary)\r\n\($0)\r\n" }.joined() + "--\(boundary)--\r\n"
  }

  private func head(_ boundary: String, _ digest: String) -> String {
    let meta = report.meta
    let fields = [
      MailHeader.date(meta.week.end),
      "From: Restday <\(address?.text ?? Self.nobody)>",
      address.map { "To: <\($0.text)>" },
      MailHeader.text("Subject", "\(meta.weekName): \(report.verdict.headline)"),
      "Message-ID: <\(meta.week.id.lowercased()).\(digest)@restday.invalid>",
      "Auto-Submitted: auto-generated",
      "MIME-Version: 1.0",
      "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
    ]
    return fields.compactMap(\.self).map { $0 + "\r\n" }.joined()
  }

  /// Plain text is ASCII in short lines and goes as it is.
  private func part(_ type: String, _ text: String, encoded: Bool) -> String {
    let head = "Content-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: "
    guard encoded else {
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      return head + "7bit\r\n\r\n" + lines.map { String($0) }.joined(separator: "\r\n")
    }
    let letters = Array(Base64.encode(Array(text.utf8)).utf8)
    let lines = stride(from: 0, to: letters.count, by: Self.columnsOfBase64).map {
      String(decoding: letters[$0..<min($0 + Self.columnsOfBase64, letters.count)], as: UTF8.self)
    }
    return head + "base64\r\n\r\n" + lines.joined(separator: "\r\n") + "\r\n"
  }
}
