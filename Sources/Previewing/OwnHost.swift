/// The names under which a preview is asked for. A page elsewhere can give its own name the address
/// 127.0.0.1 and then read what is served there, unless the name is looked at.
struct OwnHost: Sendable {
  private let names: Set<String>

  init(port: UInt16) {
    names = Set(["127.0.0.1", "localhost", "[::1]"].map { "\($0):\(port)" })
  }

  func answers(to host: String?) -> Bool {
    host.map { names.contains($0.lowercased()) } ?? false
  }
}
