/// The languages that pages are written in, by the code that `language` in `restday.yml` takes
/// (BCP 47).
package enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case german = "de"

  /// For `lang` attributes and the like.
  package var code: String { rawValue }
}
