import Foundation

/// The library turns names of entries into the encoding of the locale, and loses those that do not
/// fit. While it works, the locale of this thread is one of UTF-8, whatever that of the machine.
final class NameLocale {
  private let locale: locale_t?

  init() {
    let names = ["C.UTF-8", "en_US.UTF-8", "UTF-8"]
    locale = names.lazy.compactMap { newlocale(LC_CTYPE_MASK, $0, nil) }.first
  }

  deinit {
    if let locale { freelocale(locale) }
  }

  func during<Result>(_ work: () -> Result) -> Result {
    guard let locale else { return work() }
    let earlier = uselocale(locale)
    defer { uselocale(earlier) }
    return work()
  }
}
