import TrainingModel

/// What each language brings. A new one is a case of `Language` and a line in each list here.
extension Language {
  package func words(for audience: Audience, units: Settings.Units) -> any Words {
    switch self {
    case .english: English(audience: audience, units: units)
    case .german: German(audience: audience, units: units)
    }
  }

  /// The words of templates that are the same on every page.
  package var labels: Labels {
    switch self {
    case .english: .english
    case .german: .german
    }
  }

  /// How long a letter may be before its print leaves something out, in lines, roughly: a usual one
  /// has about 45. What stands still takes more room in one language than in another.
  var longestPrint: Int {
    switch self {
    case .english: 56
    case .german: 40
    }
  }

  /// A title or name as it stands inside a sentence.
  func lowered(_ text: String) -> String {
    words(for: .runner, units: .metric).lowered(text)
  }
}

extension Settings {
  /// The words of these settings' language and units.
  package func words(for audience: Audience) -> any Words {
    language.words(for: audience, units: units)
  }
}
