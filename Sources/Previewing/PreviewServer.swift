import FlyingFox
import FlyingSocks
import Foundation

/// Why there is no preview, or none any more.
package enum PreviewFault: Error, Hashable, Sendable {
  case portTaken(UInt16)
  /// A port below 1024 is the system's.
  case portForbidden(UInt16)
  case failed(String)
}

/// Serves a preview at 127.0.0.1, where no other computer reaches it.
///
/// Has identity: a socket that is open.
package final class PreviewServer: @unchecked Sendable {
  private enum Stage {
    case starting
    case listening(UInt16)
    case ended(PreviewFault)
  }

  private static let address = "127.0.0.1"
  private let condition = NSCondition()
  private var stage = Stage.starting

  /// Begins to listen.
  ///
  /// - Parameter port: 0 for any that is free.
  package init(_ preview: Preview, port: UInt16) {
    Task.detached { [self] in await serve(preview, port) }
  }

  /// Waits until the server listens, and says at which port.
  package func start() throws(PreviewFault) -> UInt16 {
    condition.lock()
    defer { condition.unlock() }
    while true {
      switch stage {
      case .starting: condition.wait()
      case .listening(let port): return port
      case .ended(let fault): throw fault
      }
    }
  }

  /// Why it listens no more; nil while it does.
  package var end: PreviewFault? {
    condition.withLock { if case .ended(let fault) = stage { fault } else { nil } }
  }

  private func move(to next: Stage) {
    condition.withLock {
      stage = next
      condition.broadcast()
    }
  }
}

extension PreviewServer {
  private func serve(_ preview: Preview, _ port: UInt16) async {
    do {
      let server = HTTPServer(
        address: try .inet(ip4: Self.address, port: port), logger: .disabled)
      await server.appendRoute("*") { [self] request in
        HTTPResponse(preview.answer(to: PreviewRequest(request), port: listeningPort))
      }
      Task.detached { [self] in
        try await server.waitUntilListening()
        if case .ip4(_, let port) = await server.listeningAddress { move(to: .listening(port)) }
      }
      try await server.run()
      move(to: .ended(.failed("it was stopped")))
    } catch {
      move(to: .ended(PreviewFault(error, port: port)))
    }
  }

  private var listeningPort: UInt16 {
    condition.withLock { if case .listening(let port) = stage { port } else { 0 } }
  }
}

extension PreviewFault {
  init(_ error: any Error, port: UInt16) {
    guard case .failed(_, let code, let message) = error as? SocketError else {
      self = .failed(error.localizedDescription)
      return
    }
    self =
      switch code {
      case EADDRINUSE: .portTaken(port)
      case EACCES: .portForbidden(port)
      default: .failed(message.lowercased())
      }
  }
}

extension PreviewRequest {
  fileprivate init(_ request: HTTPRequest) {
    self.init(
      method: request.method.rawValue, path: request.target.path(),
      host: request.headers[.host], knownTag: request.headers[.ifNoneMatch])
  }
}

extension HTTPResponse {
  fileprivate init(_ answer: PreviewAnswer) {
    var headers = HTTPHeaders()
    for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
    headers[.contentLength] = String(answer.body.count)
    self.init(
      statusCode: answer.status.code, headers: headers,
      body: Data(answer.sendsBody ? answer.body : []))
  }
}

extension PreviewAnswer.Status {
  fileprivate var code: HTTPStatusCode {
    switch self {
    case .found: .ok
    case .moved: .permanentRedirect
    case .unchanged: .notModified
    case .unknownPage: .notFound
    case .refusedMethod: .methodNotAllowed
    case .foreignHost: .misdirectedRequest
    case .nothingToShow: .serviceUnavailable
    }
  }
}
