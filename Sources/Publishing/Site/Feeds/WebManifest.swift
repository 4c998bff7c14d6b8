import Reporting

/// What a phone needs to keep the site among its apps. Nothing in it runs.
struct WebManifest: Sendable {
  let runner: String
  let words: any SiteWords

  private static let paper = "#fbfcf8"
  private static let icon =
    "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E"
    + "%3Cpath%20fill='%23fbfcf8'%20d='M0%200h16v16H0z'/%3E"
    + "%3Cpath%20fill='%23174a3c'%20d='M1%203h6v10H1z'/%3E%3Cpath%20fill='none'%20"
    + "stroke='%23174a3c'%20stroke-width='2'%20d='M10%204h4v8h-4z'/%3E%3C/svg%3E"

  /// For a file beside the first page.
  var text: String {
    manifest([("start_url", .string(SiteAddress.home.path)), ("scope", "./")])
  }

  /// The same as an address that holds it whole. It begins at whichever page carries it.
  var dataAddress: String {
    "data:application/manifest+json," + manifest([]).utf8.map(Self.inAddress).joined()
  }

  private func manifest(_ place: [(String, JSONValue?)]) -> String {
    let icon = JSONValue.members([
      ("src", .string(Self.icon)), ("type", "image/svg+xml"), ("sizes", "any"),
    ])
    let name = words.siteTitle(runner: runner)
    return JSONValue.members(
      [
        ("name", .string(name)), ("short_name", "Restday"), ("lang", .string(words.language.code)),
        ("display", "minimal-ui"), ("background_color", .string(Self.paper)),
        ("theme_color", .string(Self.paper)), ("icons", .array([icon])),
      ] + place
    ).text
  }

  /// A byte as it may stand in any part of an address (RFC 3986).
  private static func inAddress(_ byte: UInt8) -> String {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      String(UnicodeScalar(byte))
    default:
      "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
  }
}
