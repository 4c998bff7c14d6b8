/// What was odd about a FIT file, as plain facts; `FITProblem+Wording.swift` has the sentences.
package enum FITProblem: Sendable, Hashable {
  case notFIT(looksLike: FITLookalike)
  case headerCRCMismatch(byte: Int)
  case fileCRCMismatch(byte: Int)
  case truncated(atByte: Int)
  case missingLength(byte: Int)
  case undefinedLocalMessage(byte: Int)
  case trailingBytes(atByte: Int, count: Int)
  case tooLarge
  case skippedFileType(FITFileType)
  case repeatedPart(byte: Int)
  case nothingRecorded

  case undated
  case undatedMeasurements(Int)
  case sessionMissing(records: Int)
  case timerFromRecords
  case distanceFromRecords
  case distanceFromPositions
  case strayRecords(Int)
}
