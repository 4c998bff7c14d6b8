import Testing

@testable import LogReading

/// Every sentence about a FIT file, as the runner reads it.
struct FITWordingTests {
  @Test(
    arguments: [
      (.notFIT(looksLike: .webPage), "not a FIT file: it is a web page, perhaps that of a login"),
      (.notFIT(looksLike: .nothing), "not a FIT file: it is empty"),
      (
        .fileCRCMismatch(byte: 769),
        "the checksum at byte 769 does not fit; the data were used, some may be damaged"
      ),
      (.truncated(atByte: 751), "the file ends too early, at byte 751; everything before was used"),
      (
        .undefinedLocalMessage(byte: 7471),
        "the data stop making sense at byte 7471; everything before was used"
      ),
      (.undated, "the watch did not know the date of this activity"),
      (.skippedFileType(.workout), "left out: a planned workout, not one that was done"),
      (
        .skippedFileType(.other(40)),
        "left out: a FIT file of kind 40, which holds nothing Restday reads"
      ),
      (
        .sessionMissing(records: 12),
        "the summary of the activity is missing; it was worked out from 12 records"
      ),
    ] as [(FITProblem, String)])
  func `a problem says what is wrong and what was done`(_ problem: FITProblem, _ summary: String) {
    #expect(problem.summary == summary)
  }

  @Test(
    arguments: [
      (.notFIT(looksLike: .gzip), "unpack it, or give the file its proper ending"),
      (.undated, "add a row with its date to the log by hand"),
      (.truncated(atByte: 1), "copy or export it again from the watch"),
      (.repeatedPart(byte: 1), nil),
    ] as [(FITProblem, String?)])
  func `a problem says what to do, if anything`(_ problem: FITProblem, _ remedy: String?) {
    #expect(problem.remedy == remedy)
  }
}
