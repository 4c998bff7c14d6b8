import ArgumentParser
import Foundation
import Publishing
import TrainingModel

/// Builds the whole site.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Build the whole site: every week, the season, the guidance, the methods.",
    discussion: """
      The site is plain files without scripts. It is written into Output/site/ of the home and can \
      be opened from there, put on any web host, or sent with restday publish. What its readers do \
      not get is taken out before a page is made; without --audience they are the public.

      With --base-url, the pages and the feed also name their whole addresses, and there is a \
      sitemap; nothing else needs it.

      Examples:
        restday site
        restday site --audience coach --output ~/for-my-coach
        restday site --base-url https://example.org/my-running/
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "runner, coach or public.")
  var audience = Audience.public

  @Option(
    help: ArgumentHelp(
      "A folder for the site.",
      discussion: "A site in it is replaced; a folder with other files is refused.",
      valueName: "folder"),
    transform: PathArgument.read)
  var output: String?

  @Option(
    help: ArgumentHelp("The address at which the site will be found.", valueName: "url"),
    transform: Self.base)
  var baseURL: SiteBase?

  func run() throws {
    try common.run { console throws(Failure) in
      let loaded = try LoadedHome.load(common.home, console: console, today: Clock.today)
      console.report(loaded.diagnostics)
      try common.stopIfNeeded(loaded)
      let folder =
        if let output { URL(fileURLWithPath: output).standardizedFileURL } else {
          try loaded.home.outputPlace("site")
        }
      try SiteFolder.check(folder, home: loaded.home)
      let files = try SitePages.build(
        loaded, for: audience, base: baseURL, isLastWork: true, console: console)
      try SiteFolder.replace(folder, with: files, console)
      console.say("\(files.count) files, for the \(audience.rawValue)")
      console.printPlace(folder.path)
    }
  }

  @Sendable private static func base(_ text: String) throws -> SiteBase {
    guard let base = SiteBase(text) else {
      throw ValidationError("write it as https://example.org/my-running/")
    }
    return base
  }
}

extension Audience: ExpressibleByArgument {}
