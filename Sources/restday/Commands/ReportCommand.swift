import ArgumentParser
import Foundation
import Publishing
import Reporting
import TrainingModel

/// Writes the report of one week.
struct ReportCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, md, json, text, eml, ics
  }

  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write this week's recovery report.",
    discussion: """
      Without --format, the week is written as HTML and as Markdown into Output/report/ of the \
      home. Every other format is printed, unless --output names a file.

      --format eml is a message for a mail program, with the page and its plain text; nothing is \
      sent. --format ics is a calendar file of the coming week.

      Examples:
        restday report
        restday report --home ~/running --week 2025-W46
        restday report --week last --format json
        restday report --format html --output week.html
        restday report --format eml --to ada@example.org | sendmail -t
        restday report --format ics --output week.ics
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var weekOption: WeekOption

  @Option(help: "html, md, json, text, eml or ics.")
  var format: Format?

  @Option(
    help: ArgumentHelp("A file to write, or - for standard output.", valueName: "path"),
    transform: PathArgument.read)
  var output: String?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "Who gets the message of --format eml, such as ada@example.org.", valueName: "address"),
    transform: Self.address)
  var recipient: MailAddress?

  func validate() throws {
    guard recipient != nil else { return }
    guard (format ?? output.flatMap(Self.format(ofFile:))) == .eml else {
      throw ValidationError("--to goes with --format eml")
    }
  }

  func run() throws {
    try common.run { console throws(Failure) in
      let loaded = try LoadedHome.load(common.home, console: console, today: Clock.today)
      console.report(loaded.diagnostics)
      try common.stopIfNeeded(loaded)
      let week = try weekOption.week(of: loaded)
      let hasPage = self.hasPage
      // Where the templates cannot be read, making the page says why.
      let (stories, pages) = concurrently(
        {
          ReportStories(loaded, from: week, through: week, withMornings: true, console: console)
        },
        { hasPage ? try? ReportPages(loaded, for: .runner) : nil })
      guard let input = stories.input(ofLast: week) else {
        throw WeekOption.noSuchWeek(week, loaded)
      }
      let report = input.report(for: .runner)
      switch (format, output) {
      case (nil, nil):
        try writeBoth(report, loaded, pages, console)
      case (let format, let output):
        let format = format ?? output.flatMap(Self.format(ofFile:)) ?? .html
        let content = try ReportPages.render(
          report, as: format.page(to: recipient), of: loaded, with: pages)
        let place =
          output == nil && !format.isPrinted ? try file(week, format, loaded.home) : nil
        try Destination(output, orFile: place).put(content, of: [loaded.home], console)
      }
      UntilExit.keep((loaded, stories))
    }
  }

  private func writeBoth(
    _ report: WeekReport, _ loaded: LoadedHome, _ pages: ReportPages?, _ console: Console
  ) throws(Failure) {
    let (page, text) = concurrently(
      {
        Result { () throws(Failure) in
          try ReportPages.render(report, as: .html, of: loaded, with: pages)
        }
      },
      { MarkdownReport(report).text })
    for (format, content) in [(Format.html, try page.get()), (.md, text)] {
      let place = try file(report.meta.week, format, loaded.home)
      try Destination(nil, orFile: place).put(content, of: [loaded.home], console)
    }
  }

  /// Whether there is an HTML page among what is written.
  private var hasPage: Bool {
    switch format ?? output.flatMap(Self.format(ofFile:)) {
    case nil, .html, .eml: true
    case .md, .json, .text, .ics: false
    }
  }

  private func file(_ week: Week, _ format: Format, _ home: Home) throws(Failure) -> URL {
    try home.outputPlace("report/\(week.id).\(format.rawValue)")
  }

  private static func address(_ text: String) throws -> MailAddress {
    guard let address = MailAddress(text) else {
      throw ValidationError(
        "\(text.quoted) is no address; write it alone, such as ada@example.org")
    }
    return address
  }

  private static func format(ofFile path: String) -> Format? {
    let name = path.lowercased()
    if name.hasSuffix(".txt") { return .text }
    return Format.allCases.first { name.hasSuffix("." + $0.rawValue) }
  }
}

extension ReportCommand.Format {
  func page(to recipient: MailAddress?) -> ReportPages.Format {
    switch self {
    case .html: .html
    case .md: .markdown
    case .json: .json
    case .text: .text
    case .eml: .mail(to: recipient)
    case .ics: .calendar
    }
  }

  /// Whether it goes to standard output when no file is named.
  var isPrinted: Bool { self != .html && self != .md }
}
