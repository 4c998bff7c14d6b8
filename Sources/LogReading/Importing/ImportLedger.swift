/// The tables that imports wrote, each with the hash of what they wrote: a table with another hash
/// has been changed by somebody, and is theirs from then on.
///
/// It stands in a hidden file of the log, in the form that `sha256sum --check` reads.
struct ImportLedger {
  static let fileName = ".imported"

  private var hashes: [String: Set<String>] = [:]
  /// Whether there is a ledger at all.
  let isThere: Bool

  /// - Parameter bytes: the file; nil where there is none.
  init(_ bytes: [UInt8]?) {
    isThere = bytes != nil
    let text = String(decoding: bytes ?? [], as: UTF8.self)
    for line in text.unicodeScalars.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, parts[0].utf8.count == 64 else { continue }
      hashes[parts[1].trimmed, default: []].insert(parts[0])
    }
  }

  /// Whether a table is as an import left it. Where the ledger is lost, one that reads back and is
  /// written again as it stands is taken for one.
  func isUntouched(
    _ name: String, _ bytes: [UInt8], file: String, kind: TableReader.Kind
  ) -> Bool {
    guard !isThere else { return hashes[name]?.contains(ContentHash(bytes).text) ?? false }
    return ImportedTable.isUntouched(bytes, file: file, kind: kind)
  }

  /// Also knows a table as it will be.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    hashes[name, default: []].insert(ContentHash(bytes).text)
  }

  /// Knows a table only as it is.
  mutating func set(_ name: String, _ bytes: [UInt8]) {
    hashes[name] = [ContentHash(bytes).text]
  }

  var text: String {
    hashes.sorted { $0.key < $1.key }.flatMap { name, hashes in
      hashes.sorted().map { "\($0)  \(name)\n" }
    }.joined()
  }
}
