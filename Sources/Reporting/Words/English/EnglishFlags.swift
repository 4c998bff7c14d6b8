import TrainingModel

/// What is said of red flags. Each text ends with "see a clinician".
extension English {
  /// The flag inside a sentence: `chest pain`.
  package func flagName(_ id: String) -> String {
    switch id {
    case "resting-hr-high": "a very high resting heart rate with symptoms"
    case "low-mood-14-days": "low mood for two weeks"
    case "soreness-8-days": "soreness for more than a week"
    case "weight-loss": "loss of weight"
    case "low-spo2": "low oxygen saturation at rest"
    case "orthostatic": "a steep rise of heart rate on standing up, with dizziness"
    case "swollen-hands": "swollen hands"
    case "swollen-leg": "a swollen leg"
    case "irregular-heartbeat": "an irregular heartbeat"
    case "heat-stroke": "signs of heat stroke"
    case "severe-headache": "a severe headache"
    case "dark-urine": "dark urine"
    case "self-harm": "thoughts of self-harm"
    case "chest-symptoms": "illness on the chest"
    case "muscle-aches": "illness with muscle aches"
    case "night-pain": "pain at night or at rest"
    case "worsening-pain": "pain that worsens while running"
    case "joint-swelling": "a swollen joint"
    case "joint-locking": "a joint that locks"
    case "giving-way": "a joint that gives way"
    case "back-pain-bladder": "back pain with a change of bladder or bowel"
    case "one-sided-soreness": "one-sided soreness that worsens"
    case "low-libido": "loss of libido"
    case "food-restriction": "restricting food"
    case "performance-drop": "a lasting drop in performance with fatigue"
    case "blood-in-urine": "blood in the urine"
    case "blood-in-stool": "blood in the stool"
    case "ill": "illness for more than ten days"
    default: id.split(separator: "-").joined(separator: " ")
    }
  }

  /// What was logged, when, and what to do.
  package func flag(_ flag: RaisedFlag) -> String {
    let days = list(flag.days.map(dates.spoken))
    let name = flagName(flag.id)
    let when = days.isEmpty ? "" : " (\(days))"
    let logged =
      flag.isFromWords
      ? "Words in a note may mean \(name)\(when); a note that says there was none is read the "
        + "same way."
      : "\(capitalized(name))\(when)."
    return "\(logged) \(whatToDo(flag))"
  }

  private func whatToDo(_ flag: RaisedFlag) -> String {
    if flag.id == "self-harm" {
      return "Call a local crisis line or the emergency number now, tell someone near, and see a "
        + "clinician."
    }
    switch flag.urgency {
    case .emergency:
      return "If it is there now, call for emergency help. Do not train until it is clear what it "
        + "was: see a clinician."
    case .soon:
      return "Stop running for now, and before you go on, see a clinician."
    }
  }

  package func clinicianStatus(flags: Int) -> String {
    flags == 0
      ? "Nothing on this list was logged this week."
      : "What was logged this week stands at the top of this \(letter)."
  }

  package var clinicianNow: String {
    "Get help now for chest pain, fainting, breathlessness out of proportion to effort, or a "
      + "heartbeat that feels wrong."
  }

  package var clinicianSoon: String {
    "Book an appointment for pain that changes how \(you) \(speaksToRunner ? "run" : "runs"), pain "
      + "in one spot on a bone, soreness that lasts beyond a week, fever, weight loss that was not "
      + "intended, missed periods, or tiredness that two easy weeks do not lift."
  }

  package var clinicianHeartRemark: String {
    "High resting heart rate with low HRV can also come before a cold. Feeling unwell is reason "
      + "enough to rest and leave the plan."
  }

  /// `Not shared here: mood, stress and notes.`
  package func withheldLine(_ fields: [String]) -> String? {
    fields.isEmpty ? nil : "Not shared here: \(list(fields.map(name(ofField:))))."
  }
}
