import RecoveryMetrics

/// Every red flag with its tag and the words in notes that raise it.
enum RedFlagListing {
  static var text: String {
    let lines = RedFlags.all.map { flag in
      var block = "\(flag.id) (\(flag.urgency.rawValue))\n  \(flag.meaning)"
      if !flag.phrases.isEmpty { block += "\n  words: \(flag.phrases.joined(separator: "; "))" }
      if let pattern = flag.pattern { block += "\n  measured: \(pattern)" }
      return block
    }
    return lines.joined(separator: "\n\n") + "\n\n" + RedFlags.caveat + "\n"
  }
}
