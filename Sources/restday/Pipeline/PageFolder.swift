import Foundation
import PlainYAML
import Publishing
import TrainingModel

/// The free pages of a site: the tool's own, and over them those of the home.
enum PageFolder {
  private static let ending = ".md"

  /// By slug. A page that cannot be read stops the build.
  static func read(_ loaded: LoadedHome) throws(Failure) -> [SiteText] {
    var bySlug: [String: SiteText] = [:]
    var diagnostics: [Diagnostic] = []
    for folder in folders(of: loaded) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      for name in names where name.hasSuffix(ending) && !name.hasPrefix(".") {
        do throws(Failure) {
          let text = try text(name, in: folder)
          bySlug[text.slug] = text
        } catch {
          diagnostics += error.diagnostics
        }
      }
    }
    guard diagnostics.isEmpty else { throw Failure(diagnostics.sorted()) }
    return bySlug.values.sorted { $0.slug < $1.slug }
  }

  private static func folders(of loaded: LoadedHome) -> [URL] {
    let own = loaded.tool.appendingPathComponent(Home.pagesPath)
    let homes = loaded.home.folder.appendingPathComponent(Home.pagesPath)
    return own.standardizedFileURL == homes.standardizedFileURL ? [own] : [own, homes]
  }

  private static func text(_ name: String, in folder: URL) throws(Failure) -> SiteText {
    let file = "\(Home.pagesPath)/\(name)"
    let markdown = try TemplateFolder.text(of: folder.appendingPathComponent(name), file)
    do throws(YAMLFault) {
      let parts = try FrontMatter.split(markdown)
      if let parts, let title = try parts.fields()["title"]?.text(), !title.isEmpty {
        return SiteText(
          slug: String(name.dropLast(ending.count)), title: title, markdown: parts.body, file: file)
      }
    } catch {
      throw Failure(error.diagnostic(file: file))
    }
    throw Failure(
      Diagnostic(
        .error, "the page has no title", file: file, line: 1,
        remedy: "begin it with a line ---, then title: About, and a line ---"))
  }
}
