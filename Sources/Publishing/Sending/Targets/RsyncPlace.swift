import Foundation

/// Where rsync sends to: a host through ssh, a daemon, or a folder of this computer.
enum RsyncPlace: Hashable {
  /// `ada@web.example`, a port where it is not 22, and the folder there.
  case ssh(host: String, port: Int?, path: String)
  /// `rsync://host:port/module/folder`
  case daemon(String)
  case local(String)

  /// - Parameters:
  ///   - host: `host`, `user@host`, `host:port`, `rsync://host/module`; empty for this computer.
  ///   - path: the folder there; under a daemon's module it may be empty.
  init(host: String, path: String, _ world: SendingWorld) throws(SendingFault) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    if host.hasPrefix("rsync://") {
      let parts = host.dropFirst("rsync://".count).split(separator: "/")
      guard parts.count >= 2, Self.address(parts[0]) != nil,
        parts.dropFirst().allSatisfy({ PlainValue.isPlain($0, marks: "._-") && $0 != ".." })
      else { throw .badValue(.host, host) }
      guard path.isEmpty || PlainValue.isRemotePath(path) else { throw .badValue(.path, path) }
      let trimmed = path.split(separator: "/").joined(separator: "/")
      self = .daemon(
        "rsync://"
          + (parts.map(String.init) + [trimmed])
          .filter { !$0.isEmpty }.joined(separator: "/"))
      return
    }
    if host.isEmpty {
      let local = world.url(path).path
      guard !path.isEmpty, PlainValue.isRemotePath(local) else { throw .badValue(.path, path) }
      self = .local(local)
      return
    }
    guard PlainValue.isRemotePath(path) else { throw .badValue(.path, path) }
    guard let address = Self.address(host[...]) else { throw .badValue(.host, host) }
    self = .ssh(host: address.host, port: address.port, path: path)
  }

  /// `user@host:port`, taken apart.
  private static func address(_ text: Substring) -> (host: String, port: Int?)? {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    let names = ends[0].split(separator: "@", omittingEmptySubsequences: false)
    guard ends.count <= 2, names.count <= 2, PlainValue.isHost(names[names.count - 1]),
      names.count == 1 || PlainValue.isUser(names[0])
    else { return nil }
    guard ends.count == 2 else { return (String(ends[0]), nil) }
    guard let port = Int(ends[1]), (1...65_535).contains(port) else { return nil }
    return (String(ends[0]), port)
  }
}

extension RsyncPlace {
  /// As rsync names it, without a slash at the end.
  var address: String {
    switch self {
    case .ssh(let host, _, let path): host + ":" + path
    case .daemon(let url): url
    case .local(let path): path
    }
  }

  /// The folder that holds it, and its name there; a daemon's module has none.
  var parent: (place: RsyncPlace, name: String)? {
    switch self {
    case .daemon: return nil
    case .ssh(let host, let port, let path):
      guard let (folder, name) = Self.split(path) else { return nil }
      return (.ssh(host: host, port: port, path: folder), name)
    case .local(let path):
      guard let (folder, name) = Self.split(path) else { return nil }
      return (.local(folder), name)
    }
  }

  func sibling(_ name: String) -> RsyncPlace? {
    guard let parent = parent?.place else { return nil }
    switch parent {
    case .daemon: return nil
    case .ssh(let host, let port, let path):
      return .ssh(host: host, port: port, path: path + "/" + name)
    case .local(let path): return .local(path + "/" + name)
    }
  }

  /// `/srv/site` is `site` in `/srv`; a bare name lies in `.`, where ssh arrives.
  private static func split(_ path: String) -> (folder: String, name: String)? {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return folder.isEmpty ? nil : (String(folder), String(path[path.index(after: slash)...]))
  }
}
