import Foundation
import Reporting
import TrainingModel

/// The templates and the stylesheet: the tool's own, and over them those of the home.
struct TemplateFolder {
  let templates: [TemplateSource]
  /// The home's where it has one.
  let stylesheet: (text: String, file: String)

  private static let largestSize = 1 << 20
  private static let stylesheetName = "restday.css"
  private static let ending = ".mustache"

  static func read(_ loaded: LoadedHome) throws(Failure) -> TemplateFolder {
    try read(tool: loaded.tool, home: loaded.home)
  }

  /// - Parameter home: nil for the tool's own alone.
  static func read(tool: URL, home: Home?) throws(Failure) -> TemplateFolder {
    let own = tool.appendingPathComponent(Home.templatesPath)
    let homes = home?.folder.appendingPathComponent(Home.templatesPath) ?? own
    let folders = own.standardizedFileURL == homes.standardizedFileURL ? [own] : [own, homes]
    var templates: [TemplateSource] = []
    var stylesheet: (text: String, file: String)?
    for folder in folders {
      for name in names(in: folder) {
        let file = "\(Home.templatesPath)/\(name)"
        if name.hasSuffix(ending) {
          let text = try text(of: folder.appendingPathComponent(name), file)
          templates.append(
            TemplateSource(name: String(name.dropLast(ending.count)), file: file, text: text))
        } else if name == stylesheetName {
          stylesheet = (try text(of: folder.appendingPathComponent(name), file), file)
        }
      }
    }
    guard let stylesheet else {
      throw Failure(
        Diagnostic(
          .error, "the stylesheet is missing", file: "\(Home.templatesPath)/\(stylesheetName)",
          remedy: "install Restday again"))
    }
    return TemplateFolder(templates: templates, stylesheet: stylesheet)
  }

  /// Every file below the folder, by relative path, in order.
  private static func names(in folder: URL) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.path)
    var names: [String] = []
    while let name = found?.nextObject() as? String {
      if !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The text of a file that a person may have changed.
  static func text(of url: URL, _ file: String) throws(Failure) -> String {
    guard let status = FileStatus(of: url), status.kind == .plain, status.size <= largestSize,
      let bytes = try? Data(contentsOf: url), bytes.count <= largestSize,
      let text = String(validating: bytes, as: UTF8.self)
    else {
      throw Failure(
        Diagnostic(
          .error, "this is no readable text file of at most 1 MiB", file: file,
          remedy: "save it as UTF-8, or remove it to use the one that comes with Restday"))
    }
    return text
  }
}
