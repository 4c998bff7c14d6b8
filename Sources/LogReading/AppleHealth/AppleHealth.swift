/// Apple's health export, `export.xml`.
struct AppleHealth: ExportFormat {
  let name = "Apple Health"
  let source = "Apple Health"

  /// What the outermost element of an export is called, whatever the file is called.
  static let root = "HealthData"
}
