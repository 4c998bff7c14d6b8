/// A TCX or GPX file: its activities and what was odd about it.
struct TrackFile {
  /// What the file is, whatever its name says; nil for neither.
  private(set) var kind: Kind?
  /// Those that can be used.
  private(set) var tracks: [RecordedTrack] = []
  private(set) var problems: [TrackProblem] = []

  enum Kind: String {
    case tcx, gpx
  }

  /// More points and laps than any activity has, and more activities than any file.
  static let mostEntries = 500_000
  static let mostTracks = 5000

  init(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    let root = Self.root(&scanner)
    switch root {
    case "gpx"?:
      kind = .gpx
      read(&scanner, with: GPXReader())
    case "TrainingCenterDatabase"?, "Activities"?:
      kind = .tcx
      read(&scanner, with: TCXReader())
    default:
      problems = [.notTrackFile(root: root, isEmpty: bytes.isEmpty)]
    }
  }

  private static func root(_ scanner: inout XMLScanner) -> String? {
    while let event = scanner.next() {
      if case .start(let name, _) = event { return name }
    }
    return nil
  }

  private mutating func read<Format: TrackFormat>(
    _ scanner: inout XMLScanner, with format: Format
  ) {
    var format = format
    Self.feed(&scanner, to: &format)
    if format.isFull { problems.append(.tooMuch) }
    let points = format.tracks.map(\.points.count).reduce(0, +)
    problems += scanner.problems.map { .shape($0, points: points) }
    take(format.tracks.prefix(Self.mostTracks), plannedWays: format.plannedWays)
  }

  /// Gives a reader all elements, or as many as any activity has.
  static func feed<Format: TrackFormat>(_ scanner: inout XMLScanner, to format: inout Format) {
    var text = ""
    while !format.isFull, let event = scanner.next() {
      switch event {
      case .start(let name, let attributes):
        text = ""
        format.start(name, attributes, in: scanner.openElements.dropLast().last)
      case .text(let piece):
        text += piece
      case .end(let name):
        format.end(name, XMLText.trimmed(text), in: scanner.openElements.last)
        text = ""
      }
    }
    format.finish()
  }

  /// Sorts out what is no activity.
  private mutating func take(_ found: ArraySlice<RecordedTrack>, plannedWays: Int) {
    var stray = 0
    var stepsBack = 0
    var corrections = 0
    var repeats = 0
    var untimedPoints = 0
    var undated = 0
    var isOnePoint = false
    for var track in found where !track.points.isEmpty || !track.laps.isEmpty {
      stray += track.removeStrayPoints()
      let measures = TrackMeasures(track)
      if track.laps.isEmpty, track.timedPoints * 2 < track.points.count {
        untimedPoints += track.points.count
      } else if measures.start == nil {
        undated += 1
      } else if (measures.timerSeconds ?? measures.elapsedSeconds ?? 0) <= 0 {
        isOnePoint = true
      } else {
        corrections += measures.corrections
        if measures.corrections == 0 { stepsBack += track.stepsBack }
        repeats += measures.repeatedPoints
        tracks.append(track)
      }
    }
    if stray > 0 { problems.append(.strayPoints(stray)) }
    if stepsBack > 0 { problems.append(.clockGoesBack(stepsBack)) }
    if corrections > 0 { problems.append(.clockCorrected(corrections)) }
    if repeats > 0 { problems.append(.repeatedPoints(repeats)) }
    if tracks.contains(where: \.lacksZone) { problems.append(.noZone) }
    if undated > 0 { problems.append(.undated(undated)) }
    if untimedPoints > 0 {
      problems.append(
        tracks.isEmpty ? .noTimes(points: untimedPoints) : .waysAmongTracks(points: untimedPoints))
    }
    guard tracks.isEmpty, untimedPoints == 0, undated == 0 else { return }
    problems.append(isOnePoint ? .onePoint : plannedWays > 0 ? .plannedWay : .nothingRecorded)
  }
}

extension TrackFormat {
  fileprivate var isFull: Bool {
    entryCount > TrackFile.mostEntries || tracks.count > TrackFile.mostTracks
  }
}
