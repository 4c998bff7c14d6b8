import Foundation

/// What a server at 127.0.0.1 sent back.
struct LoopbackAnswer {
  let status: String
  let headers: [String: String]
  let body: String

  init(_ bytes: Data) {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
    let lines = parts.first?.split(separator: "\r\n") ?? []
    status = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    let pairs = lines.dropFirst().compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (
        String(line[..<colon]),
        line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      )
    }
    headers = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    body = parts.count > 1 ? String(parts[1]) : ""
  }
}

/// One request through a plain socket, every byte of it as the test says.
struct LoopbackRequest {
  struct NoConnection: Error {}

  var method = "GET"
  var path: String
  var headers: [String: String] = [:]
  var body = ""

  func send(to port: UInt16) throws -> LoopbackAnswer {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let file = socket(AF_INET, kind, 0)
    guard file >= 0 else { throw NoConnection() }
    defer { close(file) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(file, $0, size) == 0 }
    }
    guard isConnected else { throw NoConnection() }
    let bytes = Array(text(port).utf8)
    guard write(file, bytes, bytes.count) == bytes.count else { throw NoConnection() }
    return LoopbackAnswer(Self.everything(from: file))
  }

  private func text(_ port: UInt16) -> String {
    var all = ["Host": "127.0.0.1:\(port)", "Connection": "close"]
    if !body.isEmpty { all["Content-Length"] = String(body.utf8.count) }
    all.merge(headers) { _, own in own }
    let lines = all.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }
    return "\(method) \(path) HTTP/1.1\r\n\(lines.joined())\r\n\(body)"
  }

  private static func everything(from file: Int32) -> Data {
    var all = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return all }
      all.append(contentsOf: buffer.prefix(count))
    }
  }
}
