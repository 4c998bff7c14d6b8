import ArgumentParser
import Foundation
import Previewing
import TrainingModel

/// Shows the site in a browser on this computer, and follows the files of the home.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Preview the site in your browser, rebuilt as files change.",
    discussion: """
      The pages are served at an address that only this computer reaches; nothing is written. When \
      a file of the home changes they are made anew, and an open page follows by itself. If that \
      does not work, the last good pages stay, with what is wrong above them. Ctrl-C ends it.

      Without --audience you see your own pages, with everything on them. To see what a coach or \
      the public gets, name them.

      Examples:
        restday serve
        restday serve --audience public --port 8080
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "runner, coach or public.")
  var audience = Audience.runner

  @Option(help: "The port to listen at; 0 takes any that is free.")
  var port: UInt16 = 7007

  func run() throws {
    try common.run { console throws(Failure) in
      let home = try Home.find(common.home)
      EndingSignals.endQuietly()
      let preview = Preview()
      let server = PreviewServer(preview, port: port)
      let port = try Self.reporting { () throws(PreviewFault) in try server.start() }
      var rebuilding = Rebuilding(home: home, audience: audience, options: common)
      rebuilding.build(for: preview, console)
      console.print("http://127.0.0.1:\(port)/\n")
      console.say("the pages follow your files; Ctrl-C ends it")
      while server.end == nil { rebuilding.followChange(in: preview, console) }
      if let end = server.end { throw Failure(end.diagnostic) }
    }
  }

  private static func reporting<Value>(
    _ work: () throws(PreviewFault) -> Value
  ) throws(Failure) -> Value {
    do throws(PreviewFault) {
      return try work()
    } catch {
      throw Failure(error.diagnostic)
    }
  }
}

extension PreviewFault {
  fileprivate var diagnostic: Diagnostic {
    switch self {
    case .portTaken(let port):
      Diagnostic(
        .error, "port \(port) is taken by another program, perhaps by another preview",
        remedy: "end that one, name another with --port, or take any with --port 0")
    case .portForbidden(let port):
      Diagnostic(
        .error, "port \(port) belongs to the system", remedy: "name one of 1024 or more with --port"
      )
    case .failed(let reason):
      Diagnostic(.error, "there is no preview: \(reason)", remedy: "try again")
    }
  }
}
