import Foundation
import TrainingModel

/// What the log already says about the day of a new check-in.
package struct EarlierCheckIns {
  private let found: [CheckIn]

  /// Looks through the tables and entries below a log folder; watch files are left alone.
  ///
  /// - Parameters:
  ///   - path: what the folder is called to the person.
  ///   - columns: other people's column names, from the settings.
  package init(
    of day: CalendarDay, in folder: URL, path: String, columns: [String: [String: String]]
  ) {
    let checkIns = LogFolder(folder, path: path).files.flatMap { file -> [CheckIn] in
      guard file.size <= LogFolder.largestSize, let format = LogFormat(path: file.path) else {
        return []
      }
      switch format {
      case .table(.checkIns):
        let bytes = (try? Data(contentsOf: file.url)).map(Array.init) ?? []
        return TableReader(columns: columns).read(bytes, file: file.path, as: .checkIns).checkIns
      case .entry:
        guard file.size <= EntryReader.largestSize else { return [] }
        let bytes = (try? Data(contentsOf: file.url)).map(Array.init) ?? []
        return EntryReader().read(bytes, file: file.path).checkIns
      default: return []
      }
    }
    found = checkIns.filter { $0.day == day && !$0.isMeasured && !$0.isBlank }
  }

  /// What happens to a second check-in of the day that is written into `file`: cell by cell the
  /// last wins, in order of files' names and lines.
  package func remarks(on line: LogLine, writtenTo file: String) -> [Diagnostic] {
    let columns = Set(line.cells.map(\.column))
    var remark: Diagnostic?
    var warnings: [Diagnostic] = []
    for checkIn in found {
      guard let place = checkIn.origins.first else { continue }
      let both = checkIn.filledColumns.filter(columns.contains)
      if place.file.comes(after: file), !both.isEmpty {
        warnings.append(
          Diagnostic(
            .warning,
            "\(line.day) has a check-in here already; cell by cell, the last wins, and this file"
              + " comes after \(file) by name: it is used for \(both.joined(separator: ", "))",
            file: place.file, line: place.line, remedy: "change these cells there as well"))
      } else {
        remark = Diagnostic(
          .remark, "\(line.day) has a check-in here already; cell by cell, the last wins",
          file: place.file, line: place.line)
      }
    }
    return [remark].compactMap(\.self) + warnings
  }
}

extension String {
  fileprivate func comes(after other: String) -> Bool {
    other.utf8.lexicographicallyPrecedes(utf8)
  }
}

extension CheckIn {
  /// Whether nothing was filled in, as in the first check-in of a new home.
  fileprivate var isBlank: Bool {
    filledColumns.isEmpty && symptoms.isEmpty && unknownSymptoms.isEmpty && note == nil
  }

  /// The columns of one value that this check-in fills.
  fileprivate var filledColumns: [String] {
    let numbers: [(CheckInColumn, Double?)] = [
      (.sleepHours, sleepHours), (.sleepQuality, sleepQuality), (.napMinutes, napMinutes),
      (.restingHeartRate, restingHeartRate), (.hrvRMSSD, hrvRMSSD), (.weightKg, weightKg),
      (.soreness, soreness), (.energy, energy), (.stress, stress), (.mood, mood),
      (.motivation, motivation), (.appetite, appetite), (.alcoholUnits, alcoholUnits),
    ]
    let others: [(CheckInColumn, Bool)] = [
      (.bedtime, bedtime != nil), (.wakeTime, wakeTime != nil), (.ill, isIll != nil),
      (.travel, isTravelling != nil), (.practices, !practices.isEmpty),
    ]
    return (numbers.filter { $0.1 != nil }.map(\.0) + others.filter(\.1).map(\.0)).map(\.rawValue)
  }
}
