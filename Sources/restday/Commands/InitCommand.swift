import ArgumentParser
import Foundation
import LogReading
import TrainingModel

/// Makes a new home.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a new home: settings, guidance, templates, a first check-in to fill in.",
    discussion: """
      A home is one folder with everything of yours. What is there already is kept as it is, so \
      you may also make a home of a folder with a log in it.

      Findings, guidance and templates are copied into it, for you to change. With --lean they are \
      not: the ones that come with the tool are used, and change with it.

      Examples:
        restday init my-running
        restday init my-running --runner Ada
        restday init --lean                    this folder, without the copies
      """)

  @Argument(
    help: ArgumentHelp(
      "The folder to make a home of; it is made if it is not there.", valueName: "folder"),
    transform: PathArgument.read)
  var folder: String?

  @Option(
    help: ArgumentHelp(
      "Your name or nickname, for the head of every page.",
      discussion: "Without it, the name of the folder, or of your account in the current folder.",
      valueName: "name"))
  var runner: String?

  @Flag(help: "Leave out the copies of findings, guidance and templates.")
  var lean = false

  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    if folder != nil, common.home != nil {
      throw ValidationError("name the folder once: restday init my-running")
    }
    if let runner, runner.isOnlyBlanks { throw ValidationError("--runner needs a name") }
  }

  func run() throws {
    try common.run { console throws(Failure) in
      let named = folder ?? common.home
      let url = URL(fileURLWithPath: named ?? FileManager.default.currentDirectoryPath)
        .standardizedFileURL
      let home = NewHome(
        runner: RunnerName.choose(runner, folder: url, isNamed: named != nil),
        timeZone: MachineZone.name, day: Clock.today)
      let tool = lean ? nil : try ToolFolder.find()
      let made = try HomeMaker(folder: url).make(try home.files(copying: tool))
      console.report(warnings(made, url))
      console.say(message(home, made, named))
      console.printPlace(url.path)
    }
  }

  /// A `.gitignore` that was there keeps what it says; what it leaves open is named.
  private func warnings(_ made: HomeMaker.Made, _ url: URL) -> [Diagnostic] {
    guard made.kept.contains(".gitignore") else { return [] }
    let bytes = (try? Data(contentsOf: url.appendingPathComponent(".gitignore"))) ?? Data()
    let missing = GitIgnoreText.missing(in: String(decoding: bytes, as: UTF8.self))
    guard !missing.isEmpty else { return [] }
    return [
      Diagnostic(
        .warning, "private files of this home would go into a public repository",
        file: ".gitignore", remedy: "add the lines \(missing.joined(separator: " "))")
    ]
  }

  private func message(_ home: NewHome, _ made: HomeMaker.Made, _ named: String?) -> String {
    var lines = ["A new home for \(home.runner), of \(made.written.count) files."]
    if !made.kept.isEmpty {
      lines.append("Kept as it was: \(made.kept.joined(separator: ", "))")
    }
    if home.timeZone == nil {
      lines.append("The time zone of this computer is not known: set time_zone in restday.yml.")
    }
    let go = named.map { "cd \($0.shellWord)\n     " } ?? ""
    lines += [
      "",
      "Next:",
      "  1. \(go)fill in \(NewHome.firstCheckInPath), or: restday add checkin --ask",
      "  2. copy what your watch wrote into \(Home.logPath), or: restday add session --ask",
      "  3. restday report",
    ]
    return lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate var isOnlyBlanks: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// The text as one word of a command line.
  fileprivate var shellWord: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "/._-~".unicodeScalars.contains($0)
    }
    return isPlain ? self : "'" + replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
