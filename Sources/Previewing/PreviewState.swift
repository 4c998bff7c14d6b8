import TrainingModel

/// What a preview shows just now: the last good pages, and what went wrong since. The answer to a
/// request depends on nothing else.
struct PreviewState: Sendable {
  private(set) var pages = PageTable()
  private(set) var problems: [Diagnostic] = []
  private var sharedMark = Fingerprint()

  private static let own = PageTable(Following.files)
  private static let notFound = "/404.html"

  mutating func show(_ files: [PreviewFile]) {
    pages = PageTable(files)
    problems = []
    mark()
  }

  /// The pages stay; what is wrong stands above each of them.
  mutating func show(problems: [Diagnostic]) {
    self.problems = problems
    mark()
  }

  private mutating func mark() {
    sharedMark = pages.styleMark
    for problem in problems { sharedMark.add(problem.description.utf8) }
  }
}

extension PreviewState {
  func answer(to request: PreviewRequest, host: OwnHost) -> PreviewAnswer {
    guard host.answers(to: request.host) else {
      return PreviewAnswer(.foreignHost, "This preview answers only on this computer.")
    }
    guard ["GET", "HEAD"].contains(request.method) else {
      return PreviewAnswer(
        .refusedMethod, "This preview can only be looked at.", more: ["Allow": "GET, HEAD"])
    }
    var answer = page(request.path)
    if let tag = answer.headers["ETag"], answer.status == .found, tag == request.knownTag {
      answer.status = .unchanged
      answer.sendsBody = false
    }
    if request.method == "HEAD" { answer.sendsBody = false }
    return answer
  }

  private func page(_ path: String) -> PreviewAnswer {
    if case .file(let file) = Self.own.find(path) { return answer(file, .found) }
    guard !pages.isEmpty else { return nothingYet }
    switch pages.find(path) {
    case .file(let file): return answer(file, .found)
    case .folder(let address):
      return PreviewAnswer(.moved, "The page is at \(address)", more: ["Location": address])
    case nil:
      guard case .file(let file) = pages.find(Self.notFound) else {
        return PreviewAnswer(.unknownPage, "There is no such page.")
      }
      return answer(file, .unknownPage)
    }
  }

  private func answer(_ file: PreviewFile, _ status: PreviewAnswer.Status) -> PreviewAnswer {
    let type = ContentType(ofFile: file.path)
    var mark = Fingerprint()
    mark.add(file.bytes)
    if type == .html { mark.add(sharedMark) }
    let tag = "\"\(mark.text)\""
    let bytes =
      type == .html ? Following.prepare(file.bytes, tag: tag, problems: problems) : file.bytes
    return PreviewAnswer(status, type, bytes, more: ["ETag": tag])
  }

  /// Before the first pages are made, or when they could not be.
  private var nothingYet: PreviewAnswer {
    let tag = "\"\(sharedMark.text)\""
    let title =
      problems.isEmpty ? "The pages are being made." : "The pages could not be made, because of:"
    return PreviewAnswer(
      .nothingToShow, .html, Following.page(title, problems: problems, tag: tag),
      more: ["ETag": tag])
  }
}
