import Foundation
import Testing

@testable import Publishing

/// Values of the settings that programs would take for options or commands.
struct HostileValueTests {
  private let world = SendingWorld(
    home: URL(fileURLWithPath: "/nowhere"), scratch: URL(fileURLWithPath: "/nowhere/scratch"))

  @Test(arguments: [
    "--receive-pack=touch PWNED", "-oProxyCommand=touch PWNED", "ext::sh -c touch% PWNED", "",
    "a b",
    "ext::sh", "--upload-pack=x", "$(touch PWNED)", "`id`", "ssh://-oProxyCommand=x/y",
    "me@-oProxyCommand=x:y", "transport::address", "evil://host/x", "a;b", "x\ny", "..\\x",
  ])
  func `a remote is a plain name or address`(_ remote: String) throws {
    #expect(throws: SendingFault.badValue(.remote, remote)) {
      _ = try GitSender(remote: remote, branch: "gh-pages", history: .kept, world)
    }
  }

  @Test(arguments: [
    "", "-f", "--force", "a b", "a..b", "a/", "/a", "a//b", "a.lock", ".a", "a/.b", "a~1", "a^",
    "a:b",
    "a\\b", "a?", "a*", "a[", "HEAD", "@{u}", "a\n", "+a", "é",
  ])
  func `a branch name is plain`(_ branch: String) {
    #expect(throws: SendingFault.badValue(.branch, branch)) {
      _ = try GitSender(remote: "origin", branch: branch, history: .kept, world)
    }
  }

  @Test(arguments: [
    "-e sh", "--rsh=touch PWNED", "a b", "host;id", "$(id)", "ada@-oProxyCommand=x", "-oX=y",
    "a:b:c",
    "a@b@c", "host:0", "host:99999", "host:-p", "rsync://host", "rsync://-x/y", "rsync://h/../x",
    "rsync://h/a b",
  ])
  func `a host is a plain host`(_ host: String) {
    #expect(throws: SendingFault.badValue(.host, host)) {
      _ = try RsyncSender(host: host, path: "/srv/site", world)
    }
  }

  @Test(arguments: [
    "", "/", "~", "~/", "..", "a/../b", "-x", "/srv/-x", "a b", "$(id)", "a;b", "a\nb",
  ])
  func `a path on a host is plain, and not the top`(_ path: String) {
    #expect(throws: SendingFault.self) {
      _ = try RsyncSender(host: "host.example", path: path, world)
    }
  }

  @Test(arguments: [
    "", "drop", "drop:", "drop:/", ":local:/tmp/x", ":sftp,ssh=touch:x", "drop,opt=1:x", "-drop:x",
    "drop:../x", "drop:a b", "--config=x:y", "a:b:c", "drop:$(id)",
  ])
  func `an rclone remote is a name and a path`(_ remote: String) {
    #expect(throws: SendingFault.badValue(.remote, remote)) {
      _ = try RcloneSender(remote, world)
    }
  }

  @Test(arguments: [
    "origin", "up-stream", "git@host.example:ada/site.git", "https://host.example/ada/site.git",
    "ssh://git@host.example:22/site.git", "../site.git", "/srv/site.git", "https://ada@h.example/x",
  ])
  func `honest remotes pass`(_ remote: String) {
    #expect(throws: Never.self) {
      _ = try GitSender(remote: remote, branch: "gh-pages", history: .kept, world)
    }
  }

  @Test(arguments: [
    ("host.example", "/srv/www/site"), ("ada@host.example:22", "site"), ("h", "~/public_html/log"),
    ("rsync://host.example/site", ""), ("rsync://ada@host.example:873/site", "log"), ("", "../x"),
  ])
  func `honest hosts pass`(_ host: String, _ path: String) {
    #expect(throws: Never.self) { _ = try RsyncSender(host: host, path: path, world) }
  }
}
