import TrainingModel

/// The `.gitignore` of a home: what is nobody's business stays out of a public repository.
enum GitIgnoreText {
  /// The paths that hold private things.
  static let privatePaths = [
    "/\(Home.settingsName)", "/\(Home.logPath)/", "/Output/report/", "/Output/coach/",
  ]

  static let text = """
    # What this home keeps to itself. A repository on the web is read by everyone, and what was
    # once in its history stays there. If yours is private and meant as a backup, delete the lines
    # of what you want in it.

    # Your settings: year of birth, heart rates, conditions, races.
    \(privatePaths[0])

    # Your log: every check-in, session, symptom and note, and where you ran.
    \(privatePaths[1])

    # Pages that are for you and for your coach. Output/site/ is not here: it holds only what the
    # public may see.
    \(privatePaths[2])
    \(privatePaths[3])

    # What the tool leaves beside its work.
    /Output/.*
    .restday-lock
    *.restday-part

    """

  /// The private paths that a `.gitignore` which was there already does not name.
  static func missing(in text: String) -> [String] {
    let lines = Set(
      text.utf8.split(whereSeparator: { $0 == 10 || $0 == 13 }).map { line in
        String(Substring(line)).bare
      })
    return privatePaths.filter { !lines.contains($0.bare) }
  }
}

extension String {
  /// Without blanks at the ends and the slashes that do not change what is meant here.
  fileprivate var bare: String {
    var view = utf8[...]
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x2F }
    while let first = view.first, isBlank(first) { view.removeFirst() }
    while let last = view.last, isBlank(last) { view.removeLast() }
    return String(Substring(view))
  }
}
