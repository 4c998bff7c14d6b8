/// What a file holds, known by its ending.
enum ContentType: String, Sendable {
  case html = "text/html; charset=utf-8"
  case css = "text/css; charset=utf-8"
  case script = "text/javascript; charset=utf-8"
  case text = "text/plain; charset=utf-8"
  case xml = "application/xml; charset=utf-8"
  case manifest = "application/manifest+json"
  case svg = "image/svg+xml"
  case bytes = "application/octet-stream"

  init(ofFile path: String) {
    self =
      switch path.split(separator: ".").last.map(String.init) {
      case "html": .html
      case "css": .css
      case "js": .script
      case "txt", "md": .text
      case "xml": .xml
      case "webmanifest": .manifest
      case "svg": .svg
      default: .bytes
      }
  }
}
