import Foundation

/// Finds out who has locked a file or folder, where the system tells: Linux lists all locks in
/// `/proc/locks`, with the process, and device and number of the file.
enum LockHolder {
  /// The process that holds a lock (`flock`) of this open file; nil where that cannot be known.
  static func process(ofFile descriptor: Int32) -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0,
      let list = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    else { return nil }
    return process(ofFile: UInt64(status.st_ino), onDevice: UInt64(status.st_dev), in: list)
  }

  /// A line is `1: FLOCK  ADVISORY  WRITE 2257 fe:00:16310965 0 EOF`; one that waits has an arrow.
  static func process(ofFile number: UInt64, onDevice device: UInt64, in list: String) -> Int? {
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 6, words[1] == "FLOCK", let process = Int(words[4]), process > 0
      else { continue }
      let place = words[5].split(separator: ":")
      guard place.count == 3, let major = UInt64(place[0], radix: 16),
        let minor = UInt64(place[1], radix: 16), UInt64(place[2]) == number,
        major == Self.major(device), minor == Self.minor(device)
      else { continue }
      return process
    }
    return nil
  }

  /// The two halves of a device number as Linux packs them (`makedev` of sys/sysmacros.h).
  private static func major(_ device: UInt64) -> UInt64 {
    (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
  }

  private static func minor(_ device: UInt64) -> UInt64 {
    device & 0xFF | (device >> 12) & ~0xFF
  }
}
