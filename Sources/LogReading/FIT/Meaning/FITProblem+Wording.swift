/// The sentences about FIT files, all in one place.
extension FITProblem {
  /// How much it matters.
  package enum Severity: Sendable {
    /// Worth a line in the appendix.
    case note
    /// Something is missing or had to be worked out.
    case warning
    /// Nothing could be read.
    case error
  }

  package var severity: Severity {
    switch self {
    case .notFIT: .error
    case .trailingBytes, .skippedFileType, .repeatedPart, .distanceFromRecords,
      .distanceFromPositions, .strayRecords:
      .note
    default: .warning
    }
  }

  /// What is wrong and what was done about it.
  package var summary: String {
    switch self {
    case .notFIT(let kind):
      "not a FIT file: \(kind.phrase)"
    case .headerCRCMismatch(let byte):
      "the checksum of the header at byte \(byte) does not fit; its data were used"
    case .fileCRCMismatch(let byte):
      "the checksum at byte \(byte) does not fit; the data were used, some may be damaged"
    case .truncated(let byte):
      "the file ends too early, at byte \(byte); everything before was used"
    case .missingLength(let byte):
      "the header at byte \(byte) does not say how long the file is; read up to its end"
    case .undefinedLocalMessage(let byte):
      "the data stop making sense at byte \(byte); everything before was used"
    case .trailingBytes(let byte, let count):
      "\(count) bytes behind the end of the data, from byte \(byte), were left out"
    case .tooLarge:
      "the file holds more messages than any activity has; only the first were used"
    case .skippedFileType(let type):
      "left out: \(type.phrase)"
    case .repeatedPart(let byte):
      "the part at byte \(byte) is the same activity once more and was left out"
    case .nothingRecorded:
      "an activity without a summary and without records; nothing to use"
    case .undated:
      "the watch did not know the date of this activity"
    case .undatedMeasurements(let count):
      "measurements without a date, left out: \(count)"
    case .sessionMissing(let records):
      "the summary of the activity is missing; it was worked out from \(records) records"
    case .timerFromRecords:
      "the running time in the file is missing or impossible; it was worked out from the records"
    case .distanceFromRecords:
      "the summary has no distance; the one of the last record was used"
    case .distanceFromPositions:
      "the file has no distance; it was measured along the track"
    case .strayRecords(let count):
      "records that lie days apart from the others, left out: \(count)"
    }
  }

  /// What the runner can do, if anything.
  package var remedy: String? {
    switch self {
    case .notFIT(.gzip), .notFIT(.zip): "unpack it, or give the file its proper ending"
    case .notFIT(.webPage): "download it again while logged in"
    case .notFIT(.appleDouble): "delete it; the activity is in the file without '._' in front"
    case .notFIT: "export it again from the watch or its app"
    case .fileCRCMismatch, .truncated, .undefinedLocalMessage, .nothingRecorded:
      "copy or export it again from the watch"
    case .undated: "add a row with its date to the log by hand"
    case .undatedMeasurements: "set the clock of the device and measure again"
    default: nil
    }
  }
}

extension FITLookalike {
  fileprivate var phrase: String {
    switch self {
    case .nothing: "it is empty"
    case .webPage: "it is a web page, perhaps that of a login"
    case .xml: "it is an XML file, such as GPX or TCX"
    case .json: "it is a JSON file"
    case .gzip: "it is packed with gzip"
    case .zip: "it is a zip archive"
    case .picture: "it is a picture"
    case .appleDouble: "it is a companion file that macOS makes when copying"
    case .unknown: "it has no FIT header"
    }
  }
}

extension FITFileType {
  fileprivate var phrase: String {
    switch self {
    case .settings: "settings of a device"
    case .activity: "an activity"
    case .workout: "a planned workout, not one that was done"
    case .course: "a course to follow, not a run"
    case .weight: "weight, but without a usable reading"
    case .monitoring: "an all-day log, but without a usable reading"
    case .metrics: "training metrics of a watch"
    case .sleep: "sleep, but without a usable night"
    case .hrvStatus: "HRV, but without a usable reading"
    case .other(let number): "a FIT file of kind \(number), which holds nothing Restday reads"
    }
  }
}
