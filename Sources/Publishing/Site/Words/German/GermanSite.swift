import Reporting
import TrainingModel

/// The site around its letters, in German.
extension German: SiteWords {
  var navigation: (latest: String, weeks: String, season: String, guidance: String, methods: String)
  {
    ("Letzte Woche", "Alle Wochen", "Saison", "Ratgeber", "Methoden")
  }

  func siteTitle(runner: String) -> String { "\(runner): Erholung, Woche für Woche" }

  func siteFooter(runner: String) -> String {
    "Von Restday aus dem Logbuch von \(runner) geschrieben, auf dem eigenen Rechner."
  }

  var siteCaution: String {
    "Restday beschreibt Training und Erholung. Es stellt keine Diagnosen und ersetzt keinen "
      + "ärztlichen Rat."
  }

  var feedName: String { "Feed mit neuen Briefen" }
  var noLog: String { "kein Eintrag" }
  var noWeekYet: String {
    "Noch gibt es keinen Brief. Der erste kommt mit der ersten Woche im Logbuch."
  }
  var neighborWeeks: String { "Benachbarte Wochen" }
  var neighborPractices: String { "Mehr aus diesem Abschnitt" }
  var earlier: String { "Früher" }
  var later: String { "Später" }
  var notFoundTitle: String { "Hier ist keine Seite" }

  func textDescription(_ title: String, runner: String) -> String {
    "\(title): \(siteTitle(runner: runner))."
  }

  /// `Woche 46, 10.–16. November 2025`.
  func datedWeek(_ meta: ReportMeta) -> String { "\(meta.weekName), \(meta.dates)" }
}

/// Guidance.
extension German {
  var guidanceHeadline: String { "Ratgeber" }

  func guidanceLede(pages: Int) -> [String] {
    [
      "Alles, wozu ein Brief raten kann: wie viel, wann es hilft, wann besser nicht, und wie gut es "
        + "belegt ist. \(numbers.plain(Double(pages))) Seiten, jede mit ihren Quellen.",
      "Die Grundlagen leisten das meiste. Schlaf, Essen und leichtere Wochen kommen zuerst; der Rest "
        + "tut gut und lohnt sich, wo er leichtfällt.",
    ]
  }

  var guidanceDescription: String {
    "Erholung beim Laufen: Menge, Anlass, Vorsicht und Belege, eine Seite für jede Maßnahme."
  }

  func guidanceSection(_ id: String) -> String? {
    switch id {
    case "rest": "Ruhe und Schlaf"
    case "fuel": "Essen und Trinken"
    case "first-hour": "Die erste Stunde nach dem Lauf"
    case "move": "Leichte Bewegung"
    case "mind": "Kopf"
    case "tissue": "Rollen und Massage"
    case "temperature": "Kälte und Wärme"
    case "watch": "Worauf zu achten ist"
    case "plan": "Planung"
    default: nil
    }
  }
}

/// Methods.
extension German {
  var methodsHeadline: String { "Wie ein Brief entsteht" }

  var methodsLede: [String] {
    [
      "Jede Zahl eines Briefs entsteht aus dem Logbuch durch Rechnen, das sich mit dem Bleistift "
        + "nachprüfen lässt. Nichts stammt von anderen, und was nicht eingetragen ist, fehlt; es ist nie null."
    ]
  }

  var methodsDescription: String {
    "Was jede Zahl eines Briefs bedeutet, ihre Formel, ihre Herkunft und die Daten, die sie braucht."
  }

  func metricGroup(_ group: MetricSection) -> String {
    switch group {
    case .load: "Trainingsbelastung"
    case .form: "Fitness, Ermüdung und Form"
    case .sleep: "Schlaf"
    case .heart: "Herz"
    case .vitals: "Zeichen der Nacht"
    case .feel: "Befinden"
    case .body: "Körper und Flüssigkeit"
    case .run: "Laufen"
    case .index: "Der Index"
    }
  }

  /// What the latest week had to work with: `Woche 46: 51 ms, üblich 55–61`.
  func standing(_ line: MetricLine, week: String) -> String {
    if let reason = line.reasonText {
      return "\(week): kein Wert, \(reason.prefix(1).lowercased() + reason.dropFirst())"
    }
    let normal = line.normalText.map { text in
      line.reading.status == .learning ? ", \(text)" : ", üblich \(text)"
    }
    return "\(week): \(line.valueText)\(normal ?? "")"
  }
}
