import Foundation
import Guidance
import RecoveryMetrics
import TrainingModel

/// Findings, guidance and sources: the tool's own, and over them those of a home.
struct HomeLibrary: Sendable {
  let parts: (library: Library, diagnostics: [Diagnostic])

  let language: Language

  /// - Parameter home: nil for the tool's own alone.
  init(of home: Home?, tool: URL, in language: Language = .english) {
    self.language = language
    let (files, unreadable) = LibraryFolder.files(
      builtIn: tool.appendingPathComponent("Content"),
      home: home?.folder.appendingPathComponent("Content"), in: language)
    let loaded = Library.load(
      files, metrics: Catalog.descriptions.map(\.id) + Catalog.statusIDs, in: language)
    parts = (loaded.library, unreadable + loaded.diagnostics)
  }
}

extension Home {
  /// Whether there is anything of the home's own beside the tool's findings, guidance and sources.
  var hasOwnContent: Bool {
    [Self.findingsPath, Self.guidancePath, Self.languagesPath, Self.sourcesPath].contains {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
    }
  }
}
