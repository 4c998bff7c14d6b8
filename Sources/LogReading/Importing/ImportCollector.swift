import Foundation
import TrainingModel

/// Sorts what is read by where it is from.
struct ImportCollector {
  private let settings: Settings
  private let dateOrder: DateOrder?
  /// The path of the log folder, with a slash behind.
  private let log: String?
  private let personal: PersonalFiles
  private var bySource: [String: ImportedSource] = [:]
  private var activities: [(item: ImportItem, content: ContentHash, sessions: [Session])] = []
  private var watchMornings: [(input: String, checkIns: [CheckIn])] = []
  private var namesOfInputs: [String: Set<String>] = [:]
  private var leftOut: [LeftOut] = []
  private var placesOfReasons: [LeftOut.Reason: Int] = [:]
  private var diagnostics: [Diagnostic] = []

  init(settings: Settings, dateOrder: DateOrder?, log: URL?, names: [String]) {
    self.settings = settings
    self.log = log.map { $0.resolvingSymlinksInPath().path + "/" }
    self.dateOrder = dateOrder
    personal = PersonalFiles(among: names)
  }

  mutating func take(_ item: ImportItem, _ stream: ByteStream, progress: (Int) -> Void) {
    if let log, let url = item.url, url.resolvingSymlinksInPath().path.hasPrefix(log) {
      return leaveOut(item, .inLogAlready)
    }
    if personal.contains(item.path) { return leaveOut(item, .personal) }
    if item.isAppleExtra {
      return leaveOut(item, .appleExtra)
    }
    if item.name.lowercased().hasSuffix(".xml") { return takeHealth(item, stream, progress) }
    guard let format = LogFormat(path: item.path) else {
      let isNamed = leftOut.count < Self.mostReasons
      return leaveOut(item, .unknownFormat(ending: isNamed ? item.ending : nil))
    }
    if format == .entry {
      return leaveOut(item, .entry)
    }
    let taken = stream.all()
    if let fault = taken.fault {
      diagnostics.append(fault.diagnostic(in: item.path))
      return leaveOut(item, .unreadable)
    }
    switch format {
    case .activity(let kind): takeActivity(item, taken.bytes, kind)
    case .table(let kind):
      let reader = TableReader(columns: settings.columns)
      takeExport(item, reader.read(taken.bytes, file: item.path, as: kind))
    case .export:
      let reader = ExportReader(settings: settings, dateOrder: dateOrder)
      takeExport(item, reader.read(taken.bytes, file: item.path))
    case .entry, .stream: break
    }
  }

  private mutating func takeHealth(
    _ item: ImportItem, _ stream: ByteStream, _ progress: (Int) -> Void
  ) {
    do throws(StreamFault) {
      let reader = AppleHealthReader(settings: settings)
      guard let log = try reader.read(stream, file: item.path, progress: progress) else {
        return leaveOut(item, .otherXML)
      }
      takeExport(item, log)
    } catch {
      diagnostics.append(error.diagnostic(in: item.path))
      leaveOut(item, .unreadable)
    }
  }

  private mutating func takeActivity(_ item: ImportItem, _ bytes: [UInt8], _ kind: SourceKind) {
    let log = ActivityReader(timeZone: settings.timeZone).read(bytes, as: kind, file: item.path)
    diagnostics += log.diagnostics
    if !log.checkIns.isEmpty { watchMornings.append((item.input, log.checkIns)) }
    if !log.sessions.isEmpty {
      activities.append((item, ContentHash(Gzip.plain(bytes)), log.sessions))
    } else if log.checkIns.isEmpty {
      leaveOut(item, .emptyActivity)
    }
  }

  private mutating func takeExport(_ item: ImportItem, _ log: RawLog) {
    guard !log.sessions.isEmpty || !log.checkIns.isEmpty || !log.plan.isEmpty else {
      // Exports hold thousands of files that are nothing to us; that they are left out is enough.
      let unknown = LogFormat.unknown(item.path)
      diagnostics += log.diagnostics.filter { $0.severity != .remark && $0 != unknown }
      return leaveOut(item, .useless)
    }
    diagnostics += log.diagnostics
    let name = log.source ?? SourceName.ownTable.name
    namesOfInputs[item.input, default: []].insert(name)
    var source = bySource[name] ?? ImportedSource(name: name)
    if !log.sessions.isEmpty { source.sessions.append(log.sessions) }
    source.checkIns += log.checkIns
    source.plan += log.plan
    source.fieldNames.merge(log.fieldNames) { $0 == $1 ? $0 : "\($0) or \($1)" }
    bySource[name] = source
  }

  /// Each ending is a reason of its own, until there are more than anybody would read.
  private static let mostReasons = 100

  private mutating func leaveOut(_ item: ImportItem, _ reason: LeftOut.Reason) {
    if let place = placesOfReasons[reason] {
      leftOut[place].files.append(item.path)
    } else {
      placesOfReasons[reason] = leftOut.count
      leftOut.append(LeftOut(reason: reason, files: [item.path]))
    }
  }

  func finished(_ walked: [Diagnostic]) -> Imported {
    var bySource = bySource
    // What the watch measured first, so that what its maker's site says of the same morning wins.
    for (input, checkIns) in watchMornings.reversed() {
      let name = sourceName(of: input) ?? SourceName.watchFiles.name
      var source = bySource[name] ?? ImportedSource(name: name)
      source.checkIns = checkIns + source.checkIns
      bySource[name] = source
    }
    var imported = Imported()
    imported.sources = bySource.values.sorted { $0.name < $1.name }
    let named = sourcesOfRecordings(imported.sources)
    imported.activities = activities.map { activity in
      ImportedActivity(
        item: activity.item, content: activity.content, sessions: activity.sessions,
        source: named[activity.item.path.withoutGzipSuffix]
          ?? sourceName(of: activity.item.input) ?? SourceName.activityFiles.name)
    }
    imported.leftOut = leftOut
    imported.diagnostics = walked + diagnostics + personal.diagnostics
    return imported
  }

  /// Whose export was named, where it is one alone.
  private func sourceName(of input: String) -> String? {
    let names = (namesOfInputs[input] ?? []).subtracting([SourceName.ownTable.name])
    return names.count == 1 ? names.first : nil
  }

  /// Whose rows name each activity file.
  private func sourcesOfRecordings(_ sources: [ImportedSource]) -> [String: String] {
    var names: [String: String] = [:]
    for source in sources {
      for session in source.sessions.joined() {
        if let file = session.recordingFile, names[file] == nil { names[file] = source.name }
      }
    }
    return names
  }
}

extension ImportItem {
  /// What lies beside Apple's `export.xml`.
  fileprivate var isAppleExtra: Bool {
    path.split(separator: "/").dropLast().contains { part in
      part == "workout-routes" || part == "electrocardiograms"
    }
  }

  /// `.jpg`.
  fileprivate var ending: String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "no ending" }
    return String(name[dot...]).lowercased()
  }
}
