/// All parts of a file, read but not yet judged.
struct FITFile {
  private(set) var parts: [Part] = []
  private(set) var problems: [FITProblem] = []

  /// A part with everything it says.
  struct Part {
    let offset: Int
    let content: FITPartContent
    let statistics: FITPartStatistics

    var type: FITFileType? { content.fileID?.type }

    /// The remark about a part nothing comes of.
    var skipped: FITProblem? {
      switch type {
      case nil, .activity?:
        content.isActivity || content.hasWellness || !content.beats.isEmpty
          ? nil : .nothingRecorded
      case let type?:
        content.hasWellness && !type.isPlanOrSetup ? nil : .skippedFileType(type)
      }
    }
  }

  init(_ bytes: FITBytes, allowance: FITAllowance = FITAllowance()) {
    var allowance = allowance
    var offset = 0
    while parts.count < FITAllowance.parts, let part = FITPart(in: bytes, at: offset) {
      let result = FITCollector.read(part, in: bytes, &allowance)
      parts.append(
        Part(offset: offset, content: result.content, statistics: result.statistics))
      note(part, result.stop, bytes)
      offset = part.end
    }
    if parts.isEmpty {
      problems.append(.notFIT(looksLike: FITLookalike(bytes)))
    } else if offset < bytes.count {
      problems.append(
        parts.count < FITAllowance.parts
          ? .trailingBytes(atByte: offset, count: bytes.count - offset) : .tooLarge)
    }
    if allowance.isExceeded { problems.append(.tooLarge) }
  }

  private mutating func note(_ part: FITPart, _ stop: FITPartReader.Stop?, _ bytes: FITBytes) {
    if part.header.checksum == .wrong { problems.append(.headerCRCMismatch(byte: part.offset)) }
    if part.isUnsized { problems.append(.missingLength(byte: part.offset)) }
    switch stop {
    case .undefinedLocalMessage(let byte)?: problems.append(.undefinedLocalMessage(byte: byte))
    case .cut(let byte)?: problems.append(.truncated(atByte: byte))
    case nil: if part.isCut { problems.append(.truncated(atByte: bytes.count)) }
    }
    if part.checksum == .wrong { problems.append(.fileCRCMismatch(byte: part.data.upperBound)) }
  }
}
