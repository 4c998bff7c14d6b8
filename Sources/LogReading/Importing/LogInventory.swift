import Foundation
import TrainingModel

/// The activity files that lie in a log, by what is in them, and the sessions they tell of.
struct LogInventory {
  private(set) var paths: [ContentHash: String] = [:]
  /// Of files, without `.gz`.
  private(set) var taken: Set<String> = []
  private(set) var recordings: [Recording] = []
  private var byDay: [Int: [Int]] = [:]

  /// A session that a file in the log tells of.
  struct Recording {
    let session: Session
    let path: String
  }

  init(_ url: URL, path: String, settings: Settings) {
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    let reader = ActivityReader(timeZone: settings.timeZone)
    for file in LogFolder(url, path: path).files {
      taken.insert(file.path.lowercased().withoutGzipSuffix)
      guard case .activity(let kind)? = LogFormat(path: file.path),
        file.size <= LogFolder.largestSize, let content = try? Data(contentsOf: file.url)
      else { continue }
      let bytes = Array(content)
      add(ContentHash(Gzip.plain(bytes)), at: file.path)
      let log = reader.read(bytes, as: kind, file: file.path)
      for session in log.sessions { add(Recording(session: session, path: file.path)) }
    }
  }

  mutating func add(_ content: ContentHash, at path: String) {
    taken.insert(path.lowercased().withoutGzipSuffix)
    if paths[content] == nil { paths[content] = path }
  }

  /// More than anybody has on a day; those beyond are not looked for.
  private static let mostADay = 100

  mutating func add(_ recording: Recording) {
    let day = recording.session.day.number
    guard byDay[day, default: []].count < Self.mostADay else { return }
    byDay[day, default: []].append(recordings.count)
    recordings.append(recording)
  }

  /// The best file that tells of the same session, if it is at least as good.
  func recording(asGoodAs session: Session) -> Recording? {
    let near = (-1...1).flatMap { byDay[session.day.number + $0] ?? [] }.map { recordings[$0] }
    let same = near.filter { recording in
      SessionMatch.isSameRecording(recording.session, session)
        && recording.session.quality <= session.quality
    }
    return same.min { one, other in
      let (quality, otherQuality) = (one.session.quality, other.session.quality)
      return quality == otherQuality ? one.path < other.path : quality < otherQuality
    }
  }
}

extension Session {
  /// How good a recording it is, the best first: by the kind of file, then by whether it has heart
  /// rates, for apps that hand files on may leave them out.
  var quality: QualityOfRecording {
    QualityOfRecording(
      kind: source.rank,
      lacksHeartRate: averageHeartRate == nil && trace?.secondsAtHeartRate.isEmpty != false)
  }
}

/// The better recording is the smaller.
struct QualityOfRecording: Comparable {
  let kind: Int
  let lacksHeartRate: Bool

  static func < (one: QualityOfRecording, other: QualityOfRecording) -> Bool {
    if one.kind != other.kind { return one.kind < other.kind }
    return !one.lacksHeartRate && other.lacksHeartRate
  }
}
