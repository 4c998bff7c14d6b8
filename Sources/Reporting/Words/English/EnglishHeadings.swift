extension English {
  /// Everything that stands still from week to week.
  package var headings: Headings {
    Headings(
      flags: "First of all", glance: "The week at a glance", signals: "Signals",
      advice: "What to do", good: "What goes well",
      followed: speaksToRunner ? "Last week's advice: did it help?" : "Last week's advice",
      nextWeek: "Next week", care: "Around the hard and long days", sessions: "Sessions",
      mornings: speaksToRunner
        ? "What goes with your better mornings" : "What goes with better mornings",
      notes: "Notes", basis: "What this rests on", clinician: "When to see a clinician",
      why: "Why", how: "How", evidence: "Evidence", howSure: "How sure", verdict: "Verdict",
      lastWeek: "last week", thisWeek: "this week", normal: "Normal", runner: "Runner",
      week: "Week", logged: "Logged", compared: "Compared with", before: "Before this",
      practices: "Practices", signal: "Signal", inWords: "In words",
      asked: speaksToRunner ? "We asked" : "Asked", did: "Done", happened: "What happened",
      so: "So", day: "Day", session: "Session", notLogged: "not logged",
      outsideNormal: speaksToRunner ? "outside your normal range" : "outside the normal range",
      rest: "rest", easy: "easy", moderate: "moderate", hard: "hard",
      shortOfNeed: "sleep short of need", asks: "The runner asks", load: "load",
      index: "Recovery Balance Index",
      planned: "Planned hard or long", weekByWeek: "Week by week",
      details: "Details")
  }

  package var standingLine: String {
    "This report summarises your log. It is not medical advice and cannot detect illness or "
      + "injury. If something worries you, see a clinician."
  }
}
