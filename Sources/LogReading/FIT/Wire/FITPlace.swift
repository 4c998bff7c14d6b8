/// Where a number stands in the messages of one definition, and how it is read.
protocol FITPlace {
  associatedtype Body

  /// Where nothing stands.
  static var absent: Self { get }

  /// `nil` for what was not measured.
  func integer(in body: Body) -> Int?
  func number(in body: Body) -> Double?
}
