import Foundation
import Publishing
import TrainingModel

extension Failure {
  /// What stood in the way of writing below `folder`, with paths as the person knows them.
  init(_ fault: WritingFault, in folder: URL) {
    let diagnostic = fault.diagnostic
    let beginning = folder.path + "/"
    let file = fault.path.hasPrefix(beginning) ? String(fault.path.dropFirst(beginning.count)) : nil
    let remedy =
      switch (fault.step, fault.code) {
      case (.occupied, _): "put a plain file or folder in its place"
      case (_, EROFS): "this disk can only be read; choose a home on another"
      default: diagnostic.remedy
      }
    self.init(
      Diagnostic(
        diagnostic.severity, diagnostic.summary, file: file ?? diagnostic.file, remedy: remedy))
  }

  /// Does a step that writes below `folder`.
  static func from<Result>(
    _ folder: URL, _ step: () throws(WritingFault) -> Result
  ) throws(Failure) -> Result {
    do throws(WritingFault) {
      return try step()
    } catch {
      throw Failure(error, in: folder)
    }
  }
}
