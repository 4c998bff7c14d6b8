import ArgumentParser
import Foundation
import Publishing
import Reporting
import TrainingModel

/// Writes the report of one week.
struct ReportCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, md, json, text
  }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write this week's recovery report.",
    discussion: """
      Without --format, the week is written as HTML and as Markdown into Output/report/ of the \
      home. With --format json or text it is printed, unless --output names a file.

      Examples:
        restday report
        restday report --home ~/running --week 2025-W46
        restday report --week last --format json
        restday report --format html --output week.html
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var weekOption: WeekOption

  @Option(help: "html, md, json or text.")
  var format: Format?

  @Option(
    help: ArgumentHelp("A file to write, or - for standard output.", valueName: "path"))
  var output: String?

  func run() throws {
    try common.run { console throws(Failure) in
      let loaded = try LoadedHome.load(common.home, console: console, today: Clock.today)
      console.report(loaded.diagnostics)
      try common.stopIfNeeded(loaded)
      let week = try weekOption.week(of: loaded)
      let stories = ReportStories(loaded, through: week, console: console)
      guard let input = stories.input(of: week) else { throw WeekOption.noSuchWeek(week, loaded) }
      let pages = try ReportPages(loaded)
      let report = input.report(for: .runner)
      switch (format, output) {
      case (nil, nil):
        try writeBoth(report, pages, loaded.home, console)
      case (let format, let output):
        let format = format ?? output.flatMap(Self.format(ofFile:)) ?? .html
        let content = pages.render(report, as: format.page)
        try Destination(output, orFile: format.isPrinted ? nil : file(week, format, loaded.home))
          .put(content, console)
      }
    }
  }

  private func writeBoth(
    _ report: WeekReport, _ pages: ReportPages, _ home: Home, _ console: Console
  ) throws(Failure) {
    for format in [Format.html, .md] {
      let content = pages.render(report, as: format.page)
      try Destination(nil, orFile: file(report.meta.week, format, home)).put(content, console)
    }
  }

  private func file(_ week: Week, _ format: Format, _ home: Home) -> URL {
    home.output.appendingPathComponent("report/\(week.id).\(format.rawValue)")
  }

  private static func format(ofFile path: String) -> Format? {
    let name = path.lowercased()
    if name.hasSuffix(".txt") { return .text }
    return Format.allCases.first { name.hasSuffix("." + $0.rawValue) }
  }
}

extension ReportCommand.Format {
  var page: ReportPages.Format {
    switch self {
    case .html: .html
    case .md: .markdown
    case .json: .json
    case .text: .text
    }
  }

  /// Whether it goes to standard output when no file is named.
  var isPrinted: Bool { self == .json || self == .text }
}
