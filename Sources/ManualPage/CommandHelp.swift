/// A command as its own help describes it: what `restday --experimental-dump-help` prints, as far as
/// a manual page needs it.
struct CommandHelp: Decodable {
  struct Argument: Decodable, Hashable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable, Hashable {
      let kind, name: String

      /// `--home`, `-h`.
      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay, isOptional, isRepeating: Bool
    let names: [Name]?
    let valueName, defaultValue, abstract, discussion: String?
    let allValueStrings: [String]?
  }

  /// The whole of what is printed.
  struct Tool: Decodable {
    let command: CommandHelp
  }

  let commandName: String
  let abstract, discussion: String?
  let subcommands: [CommandHelp]?
  let arguments: [Argument]?
}

extension CommandHelp {
  /// The commands below this one, without the one that only prints help.
  var shownSubcommands: [CommandHelp] {
    (subcommands ?? []).filter { $0.commandName != "help" }
  }

  var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }

  /// The commands that do something: those without commands below them.
  var leaves: [CommandHelp] {
    shownSubcommands.isEmpty ? [self] : shownSubcommands.flatMap(\.leaves)
  }
}

extension CommandHelp.Argument {
  /// `--week <week>`, `<folder>`.
  var usage: String {
    let value = "<\(valueName ?? "value")>"
    return switch kind {
    case .positional: value
    case .flag: names?.map(\.text).joined(separator: ", ") ?? ""
    case .option: (names?.map(\.text).joined(separator: ", ") ?? "") + " " + value
    }
  }

  /// As it stands in a command line: `[--week <week>]`.
  var synopsis: String {
    let value = "<\(valueName ?? "value")>"
    let name = names?.first?.text ?? ""
    var text =
      switch kind {
      case .positional: value
      case .flag: name
      case .option: name + " " + value
      }
    if isRepeating { text += " ..." }
    return isOptional ? "[\(text)]" : text
  }
}
