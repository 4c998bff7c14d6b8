import Foundation

/// Runs other programs. A value, so that tests can stand between.
package struct ProcessRunner: Sendable {
  package var run: @Sendable (Invocation) throws(SendingFault) -> Outcome

  package init(run: @escaping @Sendable (Invocation) throws(SendingFault) -> Outcome) {
    self.run = run
  }

  /// Runs them for real.
  package static let live = ProcessRunner { (invocation) throws(SendingFault) in
    try RunningProcess(invocation).finish()
  }
}

extension ProcessRunner {
  /// Where a program lies: in the folders of `PATH`, of which relative ones are passed over.
  static func find(_ tool: SendingFault.Tool, in environment: [String: String]) -> URL? {
    let folders = environment["PATH", default: "/usr/local/bin:/usr/bin:/bin"].split(separator: ":")
    return folders.filter { $0.hasPrefix("/") }
      .map { URL(fileURLWithPath: String($0)).appendingPathComponent(tool.rawValue) }
      .first { url in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
          && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: url.path)
      }
  }
}
