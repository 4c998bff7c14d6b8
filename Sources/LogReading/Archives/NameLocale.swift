import Foundation

/// The library turns names of entries into the encoding of the locale, and loses those that do not
/// fit. While it works, the locale of this thread is one of UTF-8, whatever that of the machine.
final class NameLocale {
  private let locale: locale_t?

  init() {
    // One after the other: a lazy sequence would make the first of them twice, and free one.
    locale =
      newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) ?? newlocale(LC_CTYPE_MASK, "en_US.UTF-8", nil)
      ?? newlocale(LC_CTYPE_MASK, "UTF-8", nil)
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
