/// The message that opens every part: what the file is, who made it and when.
///
/// Serial numbers and product names are left in the file.
struct FITFileID {
  let type: FITFileType?
  let manufacturer: String?
  let created: FITTime?

  init(_ message: FITMessage) {
    type = message.integer(Fields.type).map(FITFileType.init)
    manufacturer = message.integer(Fields.manufacturer).flatMap(FITManufacturer.word)
    created = message.time(Fields.created)
  }

  private enum Fields {
    static let type = FITField(0)
    static let manufacturer = FITField(1)
    static let created = FITField(4)
  }
}
