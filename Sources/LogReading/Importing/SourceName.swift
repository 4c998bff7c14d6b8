import TrainingModel

/// Whose device or app a table of the log was imported from, by the name of the table:
/// `checkins-imported-apple-health.csv` holds what Apple Health measured.
///
/// The table of an import is no table that a person wrote: its values count as measured, and what
/// a person wrote about the same day wins.
struct SourceName: Hashable {
  /// As remarks call it: `Apple Health`.
  let name: String
  /// As file names have it: `apple-health`.
  let slug: String

  private static let mark = "-imported-"
  /// What a watch wrote, where nothing says whose watch it was.
  static let watchFiles = SourceName("FIT files")
  /// Activity files that lie in nobody's export.
  static let activityFiles = SourceName("Activity files")
  /// Tables that somebody kept by hand.
  static let ownTable = SourceName("table")

  init(_ name: String) {
    self.name = name
    slug = Self.slug(of: name)
  }

  /// The source of a table, by its path; nil for a table that a person keeps.
  init?(table path: String) {
    let file = (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
    guard let kind = TableReader.holds(file), let dot = file.lastIndex(of: "."),
      file.hasPrefix(kind.rawValue + Self.mark)
    else { return nil }
    let slug = String(file[..<dot].dropFirst(kind.rawValue.count + Self.mark.count))
    guard slug.isSlug else { return nil }
    let known = ExportFormats.all.map(\.source) + [AppleHealth().source, Self.watchFiles.name]
    let name = known.first { name in
      let own = Self.slug(of: name)
      return own == slug || Self.isLater(slug, of: own)
    }
    self.init(name ?? slug)
  }

  /// `checkins-imported-strava.csv`; from 2 on, the tables beside one that somebody has changed.
  func fileName(_ kind: TableReader.Kind, number: Int = 1) -> String {
    kind.rawValue + Self.mark + slug + (number == 1 ? "" : "-\(number)") + ".csv"
  }

  /// Whether the slug is `strava-2` for `strava`.
  private static func isLater(_ slug: String, of own: String) -> Bool {
    slug.hasPrefix(own + "-") && Int(digits: slug.utf8.dropFirst(own.utf8.count + 1)) != nil
  }

  private static func slug(of name: String) -> String {
    let words = name.folded.unicodeScalars.split { scalar in
      !("a"..."z").contains(scalar) && !("0"..."9").contains(scalar)
    }
    return words.map(String.init).joined(separator: "-")
  }
}
