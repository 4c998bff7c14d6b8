/// One data message, its values still in the bytes of the file.
///
/// Fields are looked up by number: right for the few summaries of a file, too slow for its
/// thousands of records, which have a `FITRecordPlan`.
struct FITMessage {
  let body: FITBytes.Body
  let definition: FITDefinition
  let time: FITTime?

  func integer(_ field: FITField) -> Int? {
    definition.slot(field.number)?.integer(in: body)
  }

  /// The value in the unit of the field, scale and offset applied.
  func number(_ field: FITField) -> Double? {
    definition.slot(field.number)?.number(in: body).map(field.physical)
  }

  func integers(_ field: FITField) -> [Int] {
    definition.slot(field.number)?.integers(in: body) ?? []
  }

  func numbers(_ field: FITField) -> [Double] {
    integers(field).map { field.physical(Double($0)) }
  }

  /// Beats a minute; zero is how watches also write "not measured".
  func heartRate(_ field: FITField) -> Int? {
    integer(field).flatMap { $0 > 0 ? $0 : nil }
  }

  func time(_ field: FITField) -> FITTime? {
    integer(field).flatMap { UInt32(exactly: $0) }.flatMap(FITTime.init(raw:))
  }
}
