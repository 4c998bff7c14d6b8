import TrainingModel

extension ArchiveFault {
  func diagnostic(in file: String) -> Diagnostic {
    switch self {
    case .notArchive:
      Diagnostic(
        .warning, "this is no archive that can be read", file: file,
        remedy: "download it again; zip, tar and tar.gz are read")
    case .damaged:
      Diagnostic(
        .warning, "the archive is damaged or cut; what came before was used", file: file,
        remedy: "download it again")
    case .tooManyEntries(let limit):
      Diagnostic(
        .warning, "the archive holds more than \(limit.grouped) files; only the first were used",
        file: file, remedy: "unpack it and name its folder instead, if you trust it")
    case .tooManyBytes:
      Diagnostic(
        .warning, "the archive unpacks to more than 16 GiB; what came before was used",
        file: file, remedy: "unpack it and name its folder instead, if you trust it")
    }
  }
}

extension StreamFault {
  func diagnostic(in file: String) -> Diagnostic {
    switch self {
    case .unreadable:
      Diagnostic(
        .warning, "the file cannot be read", file: file, remedy: "check that you may read it")
    case .damaged:
      Diagnostic(
        .warning, "this file of the archive is damaged or cut", file: file,
        remedy: "download the archive again")
    case .locked:
      Diagnostic(
        .warning, "this file of the archive needs a password", file: file,
        remedy: "unpack the archive yourself and name its folder")
    case .wideText:
      Diagnostic(
        .warning,
        "the file is written in UTF-16, in which no health export is read; it was left out",
        file: file, remedy: "save it as UTF-8, or export it again on the phone")
    case .tooLarge:
      Diagnostic(
        .warning, "the file is larger than 256 MiB and was left out", file: file,
        remedy: "no activity and no table is that large; check where it came from")
    case .overBudget:
      Diagnostic(
        .warning, "the archive unpacks to more than it may; this file was left out", file: file,
        remedy: "unpack it and name its folder instead, if you trust it")
    }
  }
}

extension Archive.Entry {
  /// Why it is passed over; nil for a file as it should be.
  func diagnostic(in archive: String) -> Diagnostic? {
    switch self {
    case .file: nil
    case .special(let name):
      Diagnostic(
        .warning, "the archive holds \(name.quoted), which is a link or a device; it was left out",
        file: archive, remedy: "put the file itself into the archive, if you need it")
    case .misnamed(let name):
      Diagnostic(
        .warning,
        "the archive holds \(name.quoted), a name that leads out of it; it was left out",
        file: archive, remedy: "check where the archive came from")
    }
  }
}

extension Int {
  /// `100,000`.
  var grouped: String {
    let digits = Array(String(magnitude).utf8)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return (self < 0 ? "-" : "") + text
  }
}
