import TrainingModel

/// What is added to a page as it is served, never to a built file: a script that looks every second
/// whether the page has changed, and what went wrong since the page was built.
enum Following {
  static let scriptPath = ".preview/follow.js"
  static let stylePath = ".preview/preview.css"

  static let files = [
    PreviewFile(path: scriptPath, bytes: Array(script.utf8)),
    PreviewFile(path: stylePath, bytes: Array(style.utf8)),
  ]

  /// Asks for the headers alone, and only while somebody can see the page. A server that went away
  /// may come back.
  private static let script = """
    "use strict";
    {
      const shown = document.currentScript.dataset.tag;
      const look = async () => {
        if (!document.hidden) {
          try {
            const answer = await fetch(location.pathname, {method: "HEAD", cache: "no-store"});
            const tag = answer.headers.get("ETag");
            if (tag && tag !== shown) { location.reload(); return; }
          } catch {}
        }
        setTimeout(look, 1000);
      };
      setTimeout(look, 1000);
    }

    """

  private static let style = """
    .preview-problems { margin: 0; padding: .85rem 1.25rem; border-bottom: 3px solid #b02e16;
      background: #fbfcf8; color: #16201b; font: .875rem/1.45 ui-monospace, monospace; }
    .preview-problems p, .preview-problems pre { margin: 0 0 .5rem; font: inherit;
      white-space: pre-wrap; overflow-wrap: anywhere; max-width: none; }
    @media (prefers-color-scheme: dark) {
      .preview-problems { background: #111714; color: #e9eee9; border-color: #ff9075; }
    }
    @media print { .preview-problems { display: none; } }

    """
}

extension Following {
  /// The page with the script, its policy widened for it and for nothing else.
  static func prepare(
    _ page: [UInt8], tag: String, problems: [Diagnostic]
  ) -> [UInt8] {
    var page = page
    page.insert(notice(problems), after: "<body", upTo: ">")
    let links =
      #"<link rel="stylesheet" href="/\#(stylePath)">"#
      + #"<script src="/\#(scriptPath)" data-tag="\#(tag.escaped)" defer></script>"# + "\n"
    page.insert(links, before: "</head>")
    // The first directive of a name counts.
    page.insert(
      "script-src 'self'; connect-src 'self'; ",
      after: #"<meta http-equiv="Content-Security-Policy" "#, upTo: #"content=""#)
    return page
  }

  private static func notice(_ problems: [Diagnostic]) -> String {
    guard !problems.isEmpty else { return "" }
    let list = problems.sorted().map { "<pre>\($0.description.escaped)</pre>" }.joined()
    return "\n<div class=\"preview-problems\" role=\"alert\">"
      + "<p>These are the last good pages; the files as they are now cannot be built.</p>"
      + "\(list)</div>"
  }

  /// A page of its own, where there is none to add to.
  static func page(_ title: String, problems: [Diagnostic], tag: String) -> [UInt8] {
    let list = problems.sorted().map { "<pre>\($0.description.escaped)</pre>" }.joined()
    let page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title.escaped)</title>
      </head>
      <body>
      <main class="preview-problems"><p>\(title.escaped)</p>\(list)</main>
      </body>
      </html>

      """
    return prepare(Array(page.utf8), tag: tag, problems: [])
  }
}

extension [UInt8] {
  /// Puts a text before the first place where `mark` stands; nothing happens where there is none.
  fileprivate mutating func insert(_ text: String, before mark: String) {
    guard let place = firstIndex(of: mark, from: startIndex) else { return }
    insert(contentsOf: text.utf8, at: place)
  }

  /// Puts a text behind the first `end` that follows `mark`.
  fileprivate mutating func insert(_ text: String, after mark: String, upTo end: String) {
    guard let start = firstIndex(of: mark, from: startIndex),
      let place = firstIndex(of: end, from: start + mark.utf8.count)
    else { return }
    insert(contentsOf: text.utf8, at: place + end.utf8.count)
  }

  private func firstIndex(of mark: String, from start: Int) -> Int? {
    let mark = Array(mark.utf8)
    guard let first = mark.first, start <= count - mark.count else { return nil }
    return (start...(count - mark.count)).first {
      self[$0] == first && self[$0..<($0 + mark.count)].elementsEqual(mark)
    }
  }
}

extension String {
  /// As text or as an attribute's value of a page.
  fileprivate var escaped: String {
    var result = ""
    for character in unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
