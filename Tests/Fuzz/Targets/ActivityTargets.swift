import TrainingModel

@testable import LogReading

/// What watches and phones write.
extension FuzzTarget {
  static let activities: [FuzzTarget] = [
    FuzzTarget("fit") { expectPlausible(activity.read($0, as: .fit, file: "run.fit")) },
    FuzzTarget("tcx") { expectPlausible(activity.read($0, as: .tcx, file: "run.tcx")) },
    FuzzTarget("gpx") { expectPlausible(activity.read($0, as: .gpx, file: "run.gpx")) },
    FuzzTarget("xml") { expectSameInPieces($0) },
    FuzzTarget("health", upTo: 8192) { expectSameHealthInPieces($0) },
  ]

  private static let activity = ActivityReader(timeZone: "Europe/Berlin")
}

/// A file gives the same events whether it comes whole or in pieces.
private func expectSameInPieces(_ bytes: [UInt8]) {
  let whole = events(XMLScanner(bytes))
  let size = bytes.count % 7 + 1
  var rest = bytes[...]
  let inPieces = events(
    XMLScanner {
      defer { rest = rest.dropFirst(size) }
      return rest.isEmpty ? nil : Array(rest.prefix(size))
    })
  expect(whole.events == inPieces.events, "pieces of \(size) give the same events")
  expect(whole.problems == inPieces.problems, "pieces of \(size) give the same problems")
  expect(whole.events.count <= 2 * bytes.count, "events grow with the bytes")
}

private func events(_ scanner: XMLScanner) -> (events: [XMLEvent], problems: [XMLProblem]) {
  var scanner = scanner
  var events: [XMLEvent] = []
  while let event = scanner.next() {
    expect(scanner.openElements.count <= XMLScanner.greatestDepth, "nesting has a limit")
    events.append(event)
  }
  return (events, scanner.problems)
}

/// A health export gives the same tags whether it fits into one piece or not.
private func expectSameHealthInPieces(_ bytes: [UInt8]) {
  var settings = Settings()
  settings.timeZone = "Europe/Berlin"
  let reader = AppleHealthReader(settings: settings)
  let log = try? reader.read(ByteStream(of: bytes), file: "export.xml")
  if let log = log ?? nil { expectPlausible(log) }
  let whole = tags(HealthTagScanner(ByteStream(of: bytes)), bytes)
  let inPieces = tags(
    HealthTagScanner(ByteStream(of: bytes), pieceSize: 1024, longestTag: 512), bytes)
  guard whole.broken == 0, inPieces.broken == 0 else { return }
  expect(whole.outcome == inPieces.outcome, "pieces end as the whole does")
  expect(whole.count == inPieces.count, "pieces hold as many tags as the whole")
}

private func tags(
  _ scanner: HealthTagScanner, _ bytes: [UInt8]
) -> (count: Int, broken: Int, outcome: HealthTagScanner.Outcome?) {
  var scanner = scanner
  var count = 0
  let outcome = try? scanner.scan(wants: { $0.count % 2 == 0 }, visit: { _ in count += 1 })
  return (count, scanner.brokenTags, outcome)
}

extension ByteStream {
  /// Bytes in memory.
  init(of bytes: [UInt8]) {
    var rest = bytes[...]
    self.init { buffer throws(StreamFault) in
      let count = min(buffer.count, rest.count)
      buffer.copyBytes(from: rest.prefix(count))
      rest = rest.dropFirst(count)
      return count
    }
  }
}
