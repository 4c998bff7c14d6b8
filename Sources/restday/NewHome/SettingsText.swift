import TrainingModel

/// The first `restday.yml` of a home: every setting is there and explained, only what is known is
/// set.
struct SettingsText {
  let runner: String
  /// An IANA name, nil where the machine does not know one.
  let timeZone: String?

  private var languages: String { Language.allCases.map(\.code).joined(separator: " or ") }

  var text: String {
    """
    # Your settings. Only `runner` is needed; everything else sharpens a number or changes a page.
    # To use a line, remove the # before it. An unknown key is an error, so a typing mistake cannot
    # go unnoticed; restday check looks at the file without writing anything.

    # ---- Who you are ----------------------------------------------------------------------------

    runner: \(runner.asYAML)
    # A name or nickname; it stands at the head of every page.

    \(zone)
    # Where your days begin and end. Without it they are counted in UTC.

    # units: imperial
    # metric, unless you say imperial. This changes what pages show; tables keep the units that
    # their column names say, such as distance_km.

    # week_start: sunday
    # monday, unless you say sunday.

    # language: en
    # The language of the pages: \(languages). Messages in the terminal are English.

    # ---- What sharpens the numbers --------------------------------------------------------------

    # sleep_need_hours: 8
    # What you need to feel well, not what you get. Sleep is measured against it; 8 if left out.

    # experience: beginner
    # regular, unless you say beginner: more rest days, no recovery runs.

    # birth_year: 1990
    # Only to estimate your highest heart rate, where hr_max is left out.

    # sex: female
    # female or male, for the training load that is counted from heart rate, and nothing else.

    # hr_max: 190
    # The highest heart rate you have seen in a hard effort.

    # hr_rest: 48
    # Left out: the median of the resting heart rates of your last 28 mornings.

    # hr_threshold: 172
    # The heart rate that you can hold for about an hour.

    # hr_vt1: 150
    # hr_vt2: 170
    # Your two thresholds (VT1 and VT2, or LT1 and LT2) from a test: time in three zones is counted
    # from them.

    # threshold_pace: 4:40
    # The pace that you can hold for about an hour: minutes per km, per mile if units are imperial.

    # conditions: [hypertension, pregnancy]
    # What advice has to heed. Each guidance page names the conditions that rule its practice out.

    # index_weights: {energy: 0.15, soreness: 0.15, mood: 0.1, stress: 0.1, sleep_quality: 0.1, sleep_duration: 0.15, ln_rmssd: 0.15, rhr: 0.1}
    # How much each part counts in the Recovery Balance Index. They sum to 1; these are the usual
    # ones.

    # ---- What is coming, and what was not logged ------------------------------------------------

    # races: [{date: 2026-05-10, name: Lakeside Half, distance_km: 21.0975}]
    # Coming ones bring a taper; past ones explain the weeks around them.

    # plan: [{date: 2026-04-19, kind: long, duration_min: 100}]
    # Sessions to come. A table in Content/Log whose name begins with `plan` does the same.

    # not_logged: [{from: 2026-01-05, to: 2026-01-12}]
    # A day without an entry counts as rest. Days on which you trained but did not log go here, and
    # count as missing.

    # columns: {checkins: {"Schlaf": sleep_hours}, sessions: {"Anstrengung": rpe}}
    # If your tables call things otherwise: your name, then the name this tool uses.

    # ---- Who sees what --------------------------------------------------------------------------

    # show: [weight]
    # Sections of your own report that are off unless you ask for them.

    # hide: [form]
    # Sections you do not want to see. Safety flags cannot be hidden.

    # audiences: {coach: {show: [titles], hide: []}, public: {show: [sleep], hide: []}}
    # What others get beyond the usual, or short of it. Without a line here a coach gets no mood,
    # stress, alcohol, illness, symptoms, weight, notes or titles, and the public no signals at all.

    # publish: {to: git, remote: origin, branch: gh-pages}
    # Where restday publish sends the site. Nothing leaves this computer until a line like this is
    # here. Others: {to: folder, path: ../my-site}, {to: rsync, host: ..., path: ...},
    # {to: rclone, remote: ...}.

    """
  }

  private var zone: String {
    timeZone.map { "time_zone: \($0)" } ?? "# time_zone: Europe/Oslo"
  }
}

extension String {
  /// The text as a value in YAML: plain where nothing in it could mean anything else.
  fileprivate var asYAML: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || " .-".unicodeScalars.contains($0)
    }
    if isPlain, unicodeScalars.first?.properties.isAlphabetic == true, utf8.last != 0x20 {
      return self
    }
    var quoted = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
