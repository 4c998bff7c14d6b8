/// The symptom tags that a check-in may name. Each is also the id of its red flag.
package enum SymptomTag: String, Sendable, CaseIterable {
  case chestPain = "chest-pain"
  case fainting
  case irregularHeartbeat = "irregular-heartbeat"
  case breathlessness
  case confusion
  case seizure
  case heatStroke = "heat-stroke"
  case severeHeadache = "severe-headache"
  case vomiting
  case swollenHands = "swollen-hands"
  case swollenLeg = "swollen-leg"
  case darkUrine = "dark-urine"
  case selfHarm = "self-harm"
  case fever
  case chestSymptoms = "chest-symptoms"
  case muscleAches = "muscle-aches"
  case bonePain = "bone-pain"
  case nightPain = "night-pain"
  case worseningPain = "worsening-pain"
  case limping
  case jointSwelling = "joint-swelling"
  case jointLocking = "joint-locking"
  case givingWay = "giving-way"
  case numbness
  case weakness
  case backPainBladder = "back-pain-bladder"
  case oneSidedSoreness = "one-sided-soreness"
  case missedPeriods = "missed-periods"
  case lowLibido = "low-libido"
  case foodRestriction = "food-restriction"
  case frequentIllness = "frequent-illness"
  case lowMood = "low-mood"
  case performanceDrop = "performance-drop"
  case dizziness
  case bloodInUrine = "blood-in-urine"
  case bloodInStool = "blood-in-stool"
}
