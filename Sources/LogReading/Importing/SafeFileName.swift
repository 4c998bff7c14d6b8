import TrainingModel

/// A name that a file can have on any machine: 1 to 80 of `a-z 0-9 -`, then its ending.
struct SafeFileName {
  private let stem: String
  /// `.fit.gz`.
  private let ending: String

  private static let longest = 80
  private static let deviceNames: Set<String> = {
    let numbered = (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(["con", "prn", "aux", "nul"] + numbered)
  }()

  /// - Parameter name: that of an activity file, as somebody else chose it.
  init(_ name: String, content: ContentHash) {
    let lower = name.lowercased()
    ending = Self.ending(of: lower)
    let mark = "(address)"
    let own = lower.hasPrefix(mark) ? lower.dropFirst(mark.count) : lower[...]
    let words = own.dropLast(ending.utf8.count).unicodeScalars.split { scalar in
      !("a"..."z").contains(scalar) && !("0"..."9").contains(scalar)
    }
    let stem = String(words.map(String.init).joined(separator: "-").prefix(Self.longest - 20))
    self.stem = stem.isEmpty || Self.deviceNames.contains(stem) ? "activity-" + content.short : stem
  }

  private static func ending(of name: String) -> String {
    let packed = name.hasSuffix(".gz") ? ".gz" : ""
    let plain = name.dropLast(packed.utf8.count)
    let kinds: [SourceKind] = [.fit, .tcx, .gpx]
    let kind = kinds.first { plain.hasSuffix("." + $0.rawValue) }
    return (kind.map { "." + $0.rawValue } ?? "") + packed
  }

  /// A name that no other file has, on any disk: where the plain one is taken, with the beginning
  /// of the content's hash.
  ///
  /// - Parameter taken: paths in lower case, without `.gz`.
  func path(in folder: String, taken: Set<String>, content: ContentHash) -> String {
    let plain = "\(folder)/\(stem)\(ending)"
    if isFree(plain, taken) { return plain }
    let short = "\(folder)/\(stem)-\(content.short)\(ending)"
    return isFree(short, taken) ? short : "\(folder)/\(stem)-\(content.text)\(ending)"
  }

  /// A packed and a plain file of one name would be one recording to the rows that name it.
  private func isFree(_ path: String, _ taken: Set<String>) -> Bool {
    !taken.contains(path.lowercased().withoutGzipSuffix)
  }
}
