import Foundation

/// Writes files whole or not at all, whatever ends the program.
package enum WholeFile {
  /// How temporary files of ours are named, so that a later run can clean them up.
  package static let temporarySuffix = ".restday-part"

  /// Puts `bytes` at `url`, keeping the file's mode; folders above are made.
  ///
  /// The bytes go to a temporary file in the same folder, are flushed, and take the name in one
  /// step. A link in the place of the file is not followed and not replaced.
  package static func write(_ bytes: [UInt8], to url: URL) throws(WritingFault) {
    let path = url.path
    let folder = url.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw WritingFault(.create, folder.path, code: errno)
    }
    let mode = try modeToKeep(at: path)
    let temporary = "\(folder.path)/.\(url.lastPathComponent).\(getpid())\(temporarySuffix)"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw WritingFault(.create, path, code: errno) }
    do throws(WritingFault) {
      try fill(descriptor, with: bytes, path)
      guard rename(temporary, path) == 0 else {
        throw WritingFault(.rename, path, code: errno)
      }
    } catch {
      unlink(temporary)
      throw error
    }
    flush(folder: folder.path)
  }

  /// Removes temporary files that a run which was ended left behind in a folder.
  package static func removeLeftovers(in folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(".") && name.hasSuffix(temporarySuffix) {
      unlink(folder.path + "/" + name)
    }
  }

  private static func modeToKeep(at path: String) throws(WritingFault) -> mode_t {
    var status = stat()
    guard lstat(path, &status) == 0 else { return 0o644 }
    guard status.st_mode & S_IFMT == S_IFREG else { throw WritingFault(.occupied, path) }
    return status.st_mode & 0o777
  }

  /// Writes all bytes and closes the descriptor.
  static func fill(
    _ descriptor: Int32, with bytes: [UInt8], _ path: String, flushing: Bool = true
  ) throws(WritingFault) {
    var done = 0
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      while done < buffer.count, let base = buffer.baseAddress {
        let count = Foundation.write(descriptor, base + done, buffer.count - done)
        if count > 0 {
          done += count
        } else if count == 0 || errno != EINTR {
          failure = count == 0 ? ENOSPC : errno
          return
        }
      }
      if flushing, fsync(descriptor) != 0 { failure = errno }
    }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else { throw WritingFault(.write, path, code: failure) }
  }

  static func flush(folder path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
