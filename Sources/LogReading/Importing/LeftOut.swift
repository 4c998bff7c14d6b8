import TrainingModel

/// Files that are not brought into the log, for one reason.
package struct LeftOut: Hashable, Sendable {
  package let reason: Reason
  package var files: [String]

  package enum Reason: Hashable, Sendable {
    case inLogAlready
    /// Contacts, logins and messages.
    case personal
    /// Routes and electrocardiograms beside Apple's export.
    case appleExtra
    /// What a file's name ends in; nil once there are more of them than anybody would read.
    case unknownFormat(ending: String?)
    case entry
    case unreadable
    case otherXML
    /// An activity file with neither a session nor a night.
    case emptyActivity
    /// An export without anything that the log keeps.
    case useless
  }
}

extension LeftOut.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .inLogAlready: "lies in the log already"
    case .personal: "contacts, logins and messages"
    case .appleExtra: "routes and electrocardiograms: the workouts tell what counts"
    case .unknownFormat(let ending?): "no format that is read (\(ending))"
    case .unknownFormat(nil): "no format that is read"
    case .entry: "entries are the log's own: copy them into Content/Log"
    case .unreadable: "could not be read whole"
    case .otherXML: "no health export, though it is XML"
    case .emptyActivity: "holds neither a session nor a night"
    case .useless: "nothing in it that the log keeps"
    }
  }
}

extension LeftOut {
  /// What is said of a file of the log that was left out as a whole; nil where that was said.
  func diagnostic(ofAll file: String) -> Diagnostic? {
    switch reason {
    case .unreadable: nil
    case .useless:
      Diagnostic(
        .warning, "nothing in this health export can be used", file: file,
        remedy: "see on the phone whether sleep, workouts or resting heart rate are there, and"
          + " export it again")
    case .otherXML:
      Diagnostic(
        .warning, "this is no health export, and no other XML is read", file: file,
        remedy: LogFormat.remedy)
    case .inLogAlready, .personal, .appleExtra, .unknownFormat, .entry, .emptyActivity:
      Diagnostic(.warning, "the file was left out: \(reason)", file: file, remedy: LogFormat.remedy)
    }
  }

  /// What is said of an archive of the log that these files lie in.
  func diagnostic(ofSomeIn archive: String) -> Diagnostic {
    let isOne = files.count == 1
    let counted = isOne ? "1 file of it was" : "\(files.count) files of it were"
    return Diagnostic(.remark, "\(counted) left out: \(reason)", file: archive)
  }
}
