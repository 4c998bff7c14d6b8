import CLibFuzzer

/// The program: `RestdayFuzz TARGET` with libFuzzer's own options behind it, or `--list`.
@_cdecl("RestdayFuzz_main")
func fuzz(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  let words = CommandLine.arguments
  if words.dropFirst().first == "--list" {
    for target in FuzzTarget.all { print(target.name, target.longestInput) }
    return 0
  }
  guard FuzzTarget.chosen != nil else {
    print("usage: RestdayFuzz TARGET [OPTION...] [FOLDER...]; RestdayFuzz --list names the targets")
    return 64
  }
  // The fuzzer sees its own arguments only.
  arguments[1] = arguments[0]
  var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments + 1
  var left = count - 1
  return LLVMFuzzerRunDriver(&left, &rest) { bytes, size in
    FuzzTarget.chosen?.run(Array(UnsafeBufferPointer(start: bytes, count: size)))
    return 0
  }
}
