import Foundation
import Guidance
import PlainYAML
import Publishing
import TrainingModel

/// The free pages of a site: the tool's own, and over them those of the home.
enum PageFolder {
  private static let ending = ".md"

  /// By slug, in the language of the settings where there are such words. A page that cannot be
  /// read stops the build.
  static func read(_ loaded: LoadedHome) throws(Failure) -> [SiteText] {
    let words = loaded.settings.language.contentFolder.map { "Content/\($0)/Pages" }
    let (tool, home) = (loaded.tool, loaded.home.folder)
    let own = try texts(in: tool, Home.pagesPath)
    var bySlug = own
    if let words { bySlug.merge(try texts(in: tool, words)) { $1 } }
    if tool.standardizedFileURL != home.standardizedFileURL {
      var homes = try texts(in: home, Home.pagesPath)
      if let words {
        // What nobody has changed is no reason to leave a translation out.
        homes = homes.filter { own[$0.key] != $0.value && !isUntouched($0.value) }
        homes.merge(try texts(in: home, words)) { $1 }
      }
      bySlug.merge(homes) { $1 }
    }
    return bySlug.values.sorted { $0.slug < $1.slug }
  }

  /// Whether a page is still as `restday init` wrote it.
  private static func isUntouched(_ text: SiteText) -> Bool {
    AboutPage.text.hasSuffix(text.markdown) && AboutPage.text.contains("title: \(text.title)\n")
  }

  private static func texts(
    in folder: URL, _ path: String
  ) throws(Failure) -> [String: SiteText] {
    let url = folder.appendingPathComponent(path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    var result: [String: SiteText] = [:]
    var diagnostics: [Diagnostic] = []
    for name in names where name.hasSuffix(ending) && !name.hasPrefix(".") {
      do throws(Failure) {
        let text = try text(name, in: url, path)
        result[text.slug] = text
      } catch {
        diagnostics += error.diagnostics
      }
    }
    guard diagnostics.isEmpty else { throw Failure(diagnostics.sorted()) }
    return result
  }

  private static func text(
    _ name: String, in folder: URL, _ path: String
  ) throws(Failure) -> SiteText {
    let file = "\(path)/\(name)"
    let markdown = try TemplateFolder.text(of: folder.appendingPathComponent(name), file)
    do throws(YAMLFault) {
      let parts = try FrontMatter.split(markdown)
      if let parts, let title = try parts.fields()["title"]?.text(), !title.isEmpty {
        return SiteText(
          slug: String(name.dropLast(ending.count)), title: title, markdown: parts.body, file: file,
          firstLine: parts.bodyFirstLine)
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
