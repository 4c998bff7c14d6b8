import Foundation
import Reporting
import TrainingModel

/// Reads the runners of a roster. What is wrong with one costs that one alone: a single line.
struct RosterReader: Sendable {
  /// The tool's own library, read once for all homes that add nothing to it.
  let library: HomeLibrary?

  typealias Outcome = Result<Roster.Entry, Unusable>

  /// Why a home or a file cannot be used.
  struct Unusable: Error, Sendable {
    let diagnostic: Diagnostic
  }

  func read(_ source: RosterSources.Source) -> Outcome {
    switch source {
    case .home(let path): home(path)
    case .summary(let path): Self.summary(path)
    }
  }
}

extension RosterReader {
  private static let largestSize = 64 << 20

  private static func summary(_ path: String) -> Outcome {
    guard let status = FileStatus(of: path), status.kind == .plain, status.size <= largestSize,
      let bytes = try? Data(contentsOf: URL(fileURLWithPath: path))
    else {
      return .failure(
        Unusable(
          diagnostic: Diagnostic(
            .error, "this is no readable file of at most 64 MiB", file: path,
            remedy: "ask the runner for it again: restday coach --format json")))
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().standardizedFileURL.path
    do throws(SummaryFault) {
      return .success(
        Roster.Entry(try RunnerSummary(json: Array(bytes)), folder: folder, place: path))
    } catch {
      return .failure(Unusable(diagnostic: error.diagnostic(file: path)))
    }
  }

  /// The summary that the runner would print for a coach, and nothing else of the home.
  private func home(_ path: String) -> Outcome {
    do throws(Failure) {
      let quiet = Console(volume: .quiet)
      let loaded = try LoadedHome.load(path, console: quiet, sharing: library)
      let errors = loaded.foundationDiagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else { throw Failure(errors) }
      let week = try WeekOption.latestWeek(of: loaded)
      let stories = ReportStories(loaded, from: week, through: week, console: quiet)
      guard let input = stories.weeks.indices.last.map(stories.input(at:)) else {
        throw WeekOption.noSuchWeek(week, loaded)
      }
      do throws(SummaryFault) {
        let summary = try RunnerSummary(input.report(for: .coach))
        return .success(Roster.Entry(summary, folder: loaded.home.folder.path, place: path))
      } catch {
        return .failure(Unusable(diagnostic: error.diagnostic(file: path)))
      }
    } catch {
      return .failure(Unusable(diagnostic: Self.oneLine(error.diagnostics, in: path)))
    }
  }

  /// The first error, with the place as the coach knows it and a word on how many more there are.
  private static func oneLine(_ diagnostics: [Diagnostic], in path: String) -> Diagnostic {
    let errors = diagnostics.filter { $0.severity == .error }.sorted()
    guard let first = errors.first else {
      return Diagnostic(.error, "this home cannot be read", file: path)
    }
    let more = errors.count - 1
    let file = first.file.map { $0 == path ? path : "\(path)/\($0)" } ?? path
    return Diagnostic(
      .error, first.summary + (more == 0 ? "" : " (and \(more) more)"), file: file,
      line: first.line, column: first.column,
      remedy: more == 0 ? first.remedy : "restday check --home \(path) lists them all")
  }
}
