import Foundation
import TrainingModel

/// The files of `Content` folders that make a library.
package enum LibraryFolder {
  /// The files that come with the tool, those of the home in their place where they have the same
  /// name, and those that only the home has. Both folders are `Content` folders.
  ///
  /// Paths begin with `Content/`. Links are named and not followed.
  ///
  /// - Parameter language: whose texts below `Languages` come with them. Where the home has its own
  ///   form of a page, the tool's translation of the other form is left out.
  package static func files(
    builtIn: URL, home: URL?, in language: Language = .english
  ) -> (files: [ContentFile], diagnostics: [Diagnostic]) {
    let own = ContentFolder(builtIn, language)
    let isSame = home?.standardizedFileURL == builtIn.standardizedFileURL
    let homes = isSame ? nil : home.map { ContentFolder($0, language) }
    let changed = Set(own.files.keys.filter { differs(own.files[$0], homes?.files[$0]) })
    var byName = own.files.filter { name, _ in
      !changed.contains { ContentFolder.translation(of: $0, in: language) == name }
    }
    for (name, file) in homes?.files ?? [:] {
      // Sources of a home add to those of the tool.
      let isSources = file.kind == .sources && byName[name] != nil
      byName[isSources ? name + " of the home" : name] = file
    }
    // The home's sources before the tool's: of two entries under one key the first is kept.
    let ordered = byName.sorted { ($0.value.path, $1.key) < ($1.value.path, $0.key) }
    let untold = own.originals.filter { name in
      let words = ContentFolder.translation(of: name, in: language)
      return !changed.contains(name) && words.map { byName[$0] == nil } == true
    }
    let diagnostics = own.diagnostics + (homes?.diagnostics ?? [])
    return (
      ordered.map(\.value),
      (diagnostics + [remark(on: untold, language)].compactMap(\.self)).sorted()
    )
  }

  /// Whether the home says something else than the tool under one name.
  private static func differs(_ own: ContentFile?, _ homes: ContentFile?) -> Bool {
    guard let own, let homes else { return false }
    return own.text != homes.text
  }

  private static func remark(on untold: [String], _ language: Language) -> Diagnostic? {
    guard let folder = language.contentFolder, !untold.isEmpty else { return nil }
    let names = untold.sorted().joined(separator: ", ")
    return Diagnostic(
      .remark,
      "\(untold.count) texts have no words in '\(language.code)' and stand in English: \(names)",
      file: "Content/\(folder)", remedy: "write them there under the same names")
  }
}
