import Foundation
import TrainingModel

/// What an import adds to a log: files of watches as they are, and a table of each kind for each
/// source. Nothing that a person wrote is among it.
package struct LogAdditions: Sendable {
  /// A watch's file that is to be copied.
  package struct Copy: Sendable {
    package let item: ImportItem
    /// As the log knows it: `Content/Log/imported/strava/1.fit.gz`.
    package let path: String
    package let source: String
    let content: ContentHash
  }

  /// A table as it will be.
  package struct Table: Sendable {
    package let path: String
    package let bytes: [UInt8]
    package let source: String
    package let rows: Int
    package let newRows: Int
    /// Whether it differs from what stands there.
    package let isChanged: Bool
    /// A table of an earlier import that somebody has changed since; it stays as it is.
    package let besides: String?
    let previous: [UInt8]?
  }

  package private(set) var copies: [Copy] = []
  package private(set) var tables: [Table] = []
  /// Files whose session the log has from a file that is as good.
  package private(set) var present: [ImportedActivity] = []

  /// What the log notes about its tables: while the import is written, and when it is done.
  package private(set) var notes: Notes

  package struct Notes: Sendable {
    package let path: String
    package let before: String
    package var during: String
    package var after: String
  }

  /// Whether there is nothing to write.
  package var isEmpty: Bool {
    copies.isEmpty && !tables.contains(where: \.isChanged) && notes.before == notes.after
  }

  private static let mostTables = 99
}

extension LogAdditions {
  /// - Parameters:
  ///   - log: the log folder.
  ///   - path: what it is called to the person: `Content/Log`.
  package init(_ imported: Imported, log: URL, path: String, settings: Settings) {
    let known = try? Data(contentsOf: log.appendingPathComponent(ImportLedger.fileName))
    let ledger = ImportLedger(known.map(Array.init))
    notes = Notes(
      path: path + "/" + ImportLedger.fileName, before: ledger.text, during: "", after: "")
    var inventory = LogInventory(log, path: path, settings: settings)
    let recordings = chooseCopies(imported.activities, path, &inventory)
    for source in imported.sources {
      let name = SourceName(source.name)
      if !source.checkIns.isEmpty {
        addTable(.checkIns, name, ledger, log, path) { old, file in
          ImportedTable(checkIns: source.checkIns, of: name, onto: old, file: file)
        }
      }
      if !source.sessions.isEmpty {
        let sessions = source.sessions.map { file in
          file.map { session in
            var session = session
            session.recordingFile = session.recordingFile.flatMap { recordings[$0] }
            return session
          }
        }
        addTable(.sessions, name, ledger, log, path) { old, file in
          ImportedTable(sessions: sessions, of: name, onto: old, file: file)
        }
      }
      if !source.plan.isEmpty {
        addTable(.plan, name, ledger, log, path) { old, file in
          ImportedTable(plan: source.plan, of: name, onto: old, file: file)
        }
      }
    }
    takeNotes(ledger)
  }

  /// While tables are written, both what they were and what they will be is an import's work: one
  /// that is ended in between then finds its own.
  private mutating func takeNotes(_ ledger: ImportLedger) {
    var (during, after) = (ledger, ledger)
    for table in tables {
      let name = String(table.path.split(separator: "/").last ?? "")
      during.add(name, table.bytes)
      if let previous = table.previous { during.add(name, previous) }
      after.set(name, table.bytes)
    }
    notes.during = during.text
    notes.after = after.text
  }

  /// Where the log has each file of the import, both without `.gz`. The best recording of a session
  /// is copied first, so that a lesser one is not copied at all.
  private mutating func chooseCopies(
    _ activities: [ImportedActivity], _ path: String, _ inventory: inout LogInventory
  ) -> [String: String] {
    var places: [String: String] = [:]
    let inOrder = activities.enumerated().sorted { one, other in
      let (quality, otherQuality) = (one.element.quality, other.element.quality)
      return quality == otherQuality ? one.offset < other.offset : quality < otherQuality
    }.map(\.element)
    for activity in inOrder {
      let place: String
      if let known = inventory.paths[activity.content] {
        place = known
        present.append(activity)
      } else if let known = inventory.place(ofAll: activity.sessions) {
        place = known
        present.append(activity)
      } else {
        let folder = "\(path)/imported/\(SourceName(activity.source).slug)"
        place = SafeFileName(activity.item.name, content: activity.content)
          .path(in: folder, taken: inventory.taken, content: activity.content)
        copies.append(
          Copy(
            item: activity.item, path: place, source: activity.source, content: activity.content))
        inventory.add(activity.content, at: place)
        for session in activity.sessions { inventory.add(.init(session: session, path: place)) }
      }
      places[activity.item.path.withoutGzipSuffix] = place.withoutGzipSuffix
    }
    copies.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return places
  }

  /// The first table of this source that is as an import left it, or is not there yet.
  private mutating func addTable(
    _ kind: TableReader.Kind, _ source: SourceName, _ ledger: ImportLedger, _ log: URL,
    _ path: String, make: ([UInt8], String) -> ImportedTable
  ) {
    var besides: String?
    for number in 1...Self.mostTables {
      let name = source.fileName(kind, number: number)
      let file = path + "/" + name
      let url = log.appendingPathComponent(name)
      let old = (try? Data(contentsOf: url)).map(Array.init)
      if let old, !ledger.isUntouched(name, old, file: file, kind: kind) {
        besides = besides ?? file
        continue
      }
      let table = make(old ?? [], file)
      guard table.rows > 0 else { return }
      let bytes = Array(table.text.utf8)
      tables.append(
        Table(
          path: file, bytes: bytes, source: source.name, rows: table.rows, newRows: table.newRows,
          isChanged: bytes != old, besides: besides, previous: old))
      return
    }
  }

  /// Whether these are the bytes that were meant when the import was read.
  package func isSame(_ copy: Copy, _ bytes: [UInt8]) -> Bool {
    ContentHash(Gzip.plain(bytes)) == copy.content
  }
}

extension ImportedActivity {
  /// That of its best session.
  fileprivate var quality: QualityOfRecording {
    sessions.map(\.quality).min() ?? QualityOfRecording(kind: .max, lacksHeartRate: true)
  }
}

extension LogInventory {
  /// The one file that tells of all these sessions at least as well; nil where one is new.
  fileprivate func place(ofAll sessions: [Session]) -> String? {
    let found = sessions.map { recording(asGoodAs: $0)?.path }
    guard let first = found.first, found.allSatisfy({ $0 != nil }) else { return nil }
    return first
  }
}
