/// A field of a known message: its number, and how its raw value becomes a physical one.
struct FITField {
  let number: UInt8
  private let scale: Double
  private let offset: Double

  init(_ number: UInt8, scale: Double = 1, offset: Double = 0) {
    self.number = number
    self.scale = scale
    self.offset = offset
  }

  func physical(_ raw: Double) -> Double { raw / scale - offset }
}
