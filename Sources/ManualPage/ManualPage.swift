import Foundation

/// Makes the manual page of the tool from the help of its commands, so that the two never differ.
///
///     restday --experimental-dump-help | manual-page 0.1.0 > restday.1
@main
struct ManualPage {
  private let tool: CommandHelp
  private let version: String
  /// What every command understands, told once.
  private let common: [CommandHelp.Argument]

  init(_ tool: CommandHelp, version: String) {
    self.tool = tool
    self.version = version
    let all = tool.leaves.map { Set($0.shownArguments) }
    let shared = all.dropFirst().reduce(all.first ?? []) { $0.intersection($1) }
    common = tool.leaves.first?.shownArguments.filter(shared.contains) ?? []
  }

  static func main() throws {
    let bytes = FileHandle.standardInput.readDataToEndOfFile()
    let help = try JSONDecoder().decode(CommandHelp.Tool.self, from: bytes)
    let version = CommandLine.arguments.dropFirst().first ?? ""
    print(ManualPage(help.command, version: version).text, terminator: "")
  }
}

extension ManualPage {
  var text: String {
    var page = Roff()
    page.request("TH", tool.commandName.uppercased(), "1", "", "Restday \(version)", "Restday")
    page.request("nh")
    page.request("ad", "l")
    page.request("SH", "NAME")
    page.text("\(tool.commandName) - \(tool.abstract ?? "")")
    page.request("SH", "SYNOPSIS")
    page.text("\(tool.commandName) <command> [<options>]", isBold: true)
    page.request("SH", "DESCRIPTION")
    page.paragraphs(tool.discussion ?? "")
    page.request("SH", "COMMANDS")
    for command in tool.shownSubcommands { write(command, after: tool.commandName, into: &page) }
    page.request("SH", "COMMON OPTIONS")
    for argument in common { write(argument, into: &page) }
    for (heading, items) in Self.furtherSections {
      page.request("SH", heading)
      for (name, meaning) in items { write(name, meaning, into: &page) }
    }
    return page.lines.joined(separator: "\n") + "\n"
  }

  private func write(_ command: CommandHelp, after path: String, into page: inout Roff) {
    let name = path + " " + command.commandName
    let own = command.shownArguments.filter { !common.contains($0) }
    let isLeaf = command.shownSubcommands.isEmpty
    page.request("SS", name)
    if isLeaf {
      page.text(([name] + own.map(\.synopsis)).joined(separator: " "), isBold: true)
      page.request("P")
    }
    page.text(command.abstract ?? "")
    page.paragraphs(command.discussion ?? "")
    guard isLeaf else {
      for inner in command.shownSubcommands { write(inner, after: name, into: &page) }
      return
    }
    for argument in own { write(argument, into: &page) }
  }

  private func write(_ argument: CommandHelp.Argument, into page: inout Roff) {
    let usual = argument.defaultValue.map { "Without it: \($0)." }
    let said = [argument.abstract, argument.discussion, usual].compactMap(\.self)
    write(argument.usage, said.joined(separator: " "), into: &page)
  }

  private func write(_ name: String, _ meaning: String, into page: inout Roff) {
    page.request("TP")
    page.text(name, isBold: true)
    page.text(meaning.isEmpty ? " " : meaning)
  }

  /// What no single command's help says.
  private static let furtherSections = [
    (
      "FILES",
      [
        ("restday.yml", "The settings of a home. Only runner is required."),
        ("Content/Log/", "The log: everything readable dropped anywhere below is read."),
        ("Output/", "What is written: report/, site/ and coach/."),
      ]
    ),
    (
      "EXIT STATUS",
      [
        ("0", "Written, with warnings or without."),
        ("1", "Nothing was written; the reason stands on standard error."),
        ("64", "The command line was wrong."),
      ]
    ),
    (
      "ENVIRONMENT",
      [
        ("NO_COLOR", "Messages have no colors when it is set."),
        ("RESTDAY_SHARE", "The folder with the templates and the guidance, if not the usual one."),
      ]
    ),
  ]
}
