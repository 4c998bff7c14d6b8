import Guidance
import TrainingModel

/// The conditions of the settings, held against those that guidance pages name. One that no page
/// names would rule nothing out without a word, and is most often a slip of the keyboard.
struct ConditionNames {
  private let known: Set<String>

  init(_ library: Library) {
    known = Set(library.pages.flatMap(\.rulesOut))
  }

  /// The conditions of the settings as pages write them, with what the age in the settings says.
  static func conditions(of settings: Settings, in year: Int) -> Set<String> {
    let named = Set(settings.conditions.map(slug))
    // A year of birth leaves the age open by one year: whoever may be under 18 counts as such.
    guard let birth = settings.birthYear, (0...18).contains(year - birth) else { return named }
    return named.union(["under-18"])
  }

  /// One warning for each condition that rules nothing out.
  func warnings(on settings: Settings) -> [Diagnostic] {
    let candidates = known.sorted()
    return settings.conditions.sorted().filter { !known.contains(Self.slug($0)) }.map { condition in
      Diagnostic(
        .warning,
        "no guidance page names the condition \(condition.quoted), so it rules nothing out",
        file: Home.settingsName,
        remedy: Self.slug(condition).didYouMean(among: candidates)
          ?? "pages know \(candidates.joined(separator: ", "))")
    }
  }

  /// `heart-disease` of `Heart disease`.
  private static func slug(_ text: String) -> String {
    text.lowercased().split(whereSeparator: { " _-".contains($0) }).joined(separator: "-")
  }
}
