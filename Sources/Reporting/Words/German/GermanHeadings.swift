extension German {
  /// Everything that stands still from week to week.
  package var headings: Headings {
    Headings(
      flags: "Als Erstes", glance: "Die Woche auf einen Blick", signals: "Signale",
      advice: "Was zu tun ist", good: "Was gut läuft",
      followed: own("Rat der letzten Woche: Hat er geholfen?", "Rat der letzten Woche"),
      nextWeek: "Nächste Woche", care: "Rund um die harten und langen Tage",
      sessions: "Einheiten",
      mornings: own(
        "Was mit deinen besseren Morgen einhergeht", "Was mit besseren Morgen einhergeht"),
      notes: "Notizen", basis: "Worauf das beruht", clinician: "Wann ärztlich abklären",
      why: "Warum", how: "Wie", evidence: "Belege", howSure: "Sicherheit", verdict: "Urteil",
      lastWeek: "letzte Woche", thisWeek: "diese Woche", normal: "Üblich", runner: "Name",
      week: "Woche", logged: "Eingetragen", compared: "Verglichen mit", before: "Davor",
      practices: "Maßnahmen", signal: "Signal", inWords: "In Worten", asked: "Rat",
      did: "Getan", happened: "Was geschah", so: "Also", day: "Tag", session: "Einheit",
      notLogged: "fehlt",
      outsideNormal: own("außerhalb deines üblichen Bereichs", "außerhalb des üblichen Bereichs"),
      rest: "Ruhe", easy: "locker", moderate: "mittel", hard: "hart",
      shortOfNeed: "weniger Schlaf als nötig", asks: "Die Fragen dazu", load: "Belastung",
      index: "Erholungsindex",
      planned: "Hart oder lang geplant", weekByWeek: "Woche für Woche", details: "Einzelheiten",
      flag: "Zeichen")
  }

  package var standingLine: String {
    own("Dieser Bericht fasst dein Logbuch zusammen.", "Dieser Bericht fasst ein Logbuch zusammen.")
      + " Er ist kein ärztlicher Rat und kann weder Krankheit noch Verletzung erkennen. Was Sorge "
      + "macht, gehört ärztlich abgeklärt."
  }
}
