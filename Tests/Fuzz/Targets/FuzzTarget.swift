/// One reader and what must hold of it, whatever bytes it gets.
struct FuzzTarget: Sendable {
  let name: String
  /// In bytes; longer inputs show nothing that shorter ones do not, and take longer.
  let longestInput: Int
  let run: @Sendable ([UInt8]) -> Void

  init(_ name: String, upTo longestInput: Int = 4096, run: @escaping @Sendable ([UInt8]) -> Void) {
    self.name = name
    self.longestInput = longestInput
    self.run = run
  }

  /// In the order in which `make fuzz` runs them.
  static let all = activities + tables + exports + archives + yaml + prose + names

  /// The one that the command line names.
  static let chosen: FuzzTarget? = CommandLine.arguments.dropFirst().first.flatMap { name in
    all.first { $0.name == name }
  }
}
