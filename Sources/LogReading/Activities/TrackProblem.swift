import TrainingModel

/// What can be wrong with a TCX or GPX file.
enum TrackProblem: Hashable {
  /// Named is the outermost element, where there is one.
  case notTrackFile(root: String?, isEmpty: Bool)
  case shape(XMLProblem, points: Int)
  case tooMuch
  /// A manual activity of an app: it has a file, but nothing in it.
  case nothingRecorded
  case plannedWay
  case noTimes(points: Int)
  /// Ways to follow beside what was recorded.
  case waysAmongTracks(points: Int)
  case onePoint
  case undated(Int)
  case strayPoints(Int)
  /// The file tells of earlier times later.
  case clockGoesBack(Int)
  /// The watch set its clock back on the way.
  case clockCorrected(Int)
  case repeatedPoints(Int)
  case noZone
}

extension TrackProblem {
  func diagnostic(in file: String) -> Diagnostic {
    Diagnostic(severity, summary, file: file, line: line, remedy: remedy)
  }

  private var severity: Diagnostic.Severity {
    switch self {
    case .clockGoesBack, .clockCorrected, .repeatedPoints, .noZone, .strayPoints,
      .waysAmongTracks, .shape(.broken, _):
      .remark
    default: .warning
    }
  }

  private var line: Int? {
    switch self {
    case .shape(.endsInside(_, let line), _), .shape(.broken(let line), _),
      .shape(.tooDeep(let line), _), .shape(.tooLong(let line), _):
      line
    default: nil
    }
  }

  private var summary: String {
    switch self {
    case .notTrackFile(_, true):
      "the file is empty"
    case .notTrackFile(let root?, _) where root.lowercased() == "html":
      "not a TCX or GPX file: it is a web page, perhaps that of a login"
    case .notTrackFile(let root?, _):
      "not a TCX or GPX file: its outermost element is \(root.quoted)"
    case .notTrackFile(nil, _):
      "not a TCX or GPX file: it is no XML"
    case .shape(.endsInside(let name, _), let points):
      "the file ends inside \(name.quoted); the \(points) points before were used"
    case .shape(.broken, _):
      "the file is not well-formed here; what could be read was used"
    case .shape(.tooDeep, let points):
      "elements are nested more than \(XMLScanner.greatestDepth) deep; the \(points) points before"
        + " were used"
    case .shape(.tooLong, _):
      "a tag or a text is longer than 1 MiB and was left out"
    case .tooMuch:
      "the file holds more than 500,000 points or 5,000 activities; only the first were used"
    case .nothingRecorded:
      "the file holds no track, so there is nothing to use"
    case .plannedWay:
      "the file holds a way to follow, not an activity"
    case .noTimes(let points):
      "most of \(points) track points have no time, so this is a way and not an activity"
    case .waysAmongTracks(let points):
      "some tracks have no times and are ways to follow; their points, left out: \(points)"
    case .onePoint:
      "the track has no length in time, so there is nothing to use"
    case .undated(let count):
      "activities without a start, left out: \(count)"
    case .strayPoints(let count):
      "points that lie days apart from the others, left out: \(count)"
    case .clockGoesBack(let count):
      "the clock goes back \(count == 1 ? "once" : "\(count) times"); the points were put in order"
    case .clockCorrected(let count):
      "the watch set its clock back \(count == 1 ? "once" : "\(count) times") on the way; the points"
        + " stay in the order of the file"
    case .repeatedPoints(let count):
      "points of moments that the file tells of twice, left out: \(count)"
    case .noZone:
      "the times name no zone and were taken as UTC"
    }
  }

  private var remedy: String? {
    switch self {
    case .notTrackFile: "export it again from the watch or its app"
    case .shape(.broken, _): nil
    case .shape: "export it again from the watch or its app"
    case .tooMuch: "split the file"
    case .nothingRecorded, .onePoint, .undated: "note the session by hand, in sessions.csv"
    case .plannedWay, .noTimes: "remove it from the log; if you ran it, note the session by hand"
    case .noZone: "if the session shows on a wrong day, note its start by hand"
    case .strayPoints, .clockGoesBack, .clockCorrected, .repeatedPoints, .waysAmongTracks: nil
    }
  }
}
