/// What a FIT file says, and what was odd about it.
///
/// Any bytes give an answer: broken files give what could be read, with the problems named.
package struct FITLog: Sendable {
  package let activities: [FITActivity]
  package let wellness: FITWellness
  /// Each once, in the order they were found.
  package let problems: [FITProblem]
  /// How many messages of which kind each part of the file held.
  package let statistics: [FITPartStatistics]
}

extension FITLog {
  package init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { FITLog($0) }
  }

  /// Reads the bytes at once; they need not stay around afterwards.
  package init(_ bytes: UnsafeRawBufferPointer) {
    self.init(FITFile(FITBytes(bytes)))
  }

  init(_ file: FITFile) {
    var problems = file.problems
    activities = FITActivityGroup.groups(of: file.parts, &problems)
      .flatMap { $0.activities(&problems) }
    wellness = FITWellness(file.parts.map(\.content), &problems)
    statistics = file.parts.map(\.statistics)
    problems += file.parts.compactMap(\.skipped)
    var seen: Set<FITProblem> = []
    self.problems = problems.filter { seen.insert($0).inserted }
  }
}
