import TrainingModel

extension RedFlags {
  /// Get emergency help now.
  static let emergencies: [RedFlag] = [
    RedFlag(
      .chestPain, .emergency, "Chest pain or pressure",
      phrases: [
        "chest pain", "chest pains", "pain in my chest", "pain in the chest", "chest pressure",
        "pressure in my chest", "pressure on my chest", "pressure in the chest", "tight chest",
        "chest tightness", "tightness in my chest", "tightness in the chest", "chest hurt",
        "chest hurts", "chest ache",
      ]),
    RedFlag(
      .fainting, .emergency, "Fainting or collapse",
      phrases: [
        "felt faint", "feeling faint", "fainted", "fainting", "passed out", "pass out",
        "passing out", "blacked out",
        "blackout", "collapse", "collapsed", "collapsing", "lost consciousness", "unconscious",
      ]),
    RedFlag(
      .irregularHeartbeat, .emergency, "New irregular or racing heartbeat",
      phrases: [
        "irregular heartbeat", "irregular heart beat", "irregular heart", "irregular pulse",
        "racing heart", "racing heartbeat", "palpitation", "palpitations", "skipped beats",
        "skipping beats", "heart flutter", "heart fluttering",
      ]),
    RedFlag(
      .breathlessness, .emergency, "Severe breathlessness",
      phrases: [
        "breathless", "breathlessness", "severe breathlessness", "short of breath",
        "shortness of breath", "could not breathe", "couldnt breathe", "cannot breathe",
        "cant breathe", "unable to breathe", "struggled to breathe", "struggling to breathe",
      ]),
    RedFlag(
      .confusion, .emergency, "Confusion",
      phrases: ["confusion", "confused", "disoriented", "disorientated"]),
    RedFlag(
      .seizure, .emergency, "Seizure",
      phrases: ["seizure", "seizures", "convulsion", "convulsions", "had a fit"]),
    RedFlag(
      .heatStroke, .emergency, "Heat stroke: very hot skin with altered behavior",
      phrases: ["heat stroke", "heatstroke", "sunstroke", "very hot skin"]),
    RedFlag(
      .severeHeadache, .emergency, "Severe headache during or after a long run",
      phrases: ["severe headache", "worst headache", "terrible headache", "splitting headache"]),
    RedFlag(
      .vomiting, .emergency, "Vomiting during or after a long run",
      phrases: ["vomit", "vomited", "vomiting", "threw up", "throwing up", "puked", "puking"]),
    RedFlag(
      .swollenHands, .emergency, "Swollen hands after a long run",
      phrases: [
        "swollen hands", "swollen hand", "swollen fingers", "hands swollen", "hands were swollen",
        "swelling of hands", "swelling of the hands", "swelling of my hands", "hands swelled",
        "puffy hands", "weight gained during", "gained weight during the run",
      ]),
    RedFlag(
      .swollenLeg, .emergency, "One leg suddenly swollen, warm or painful",
      phrases: [
        "swollen leg", "swollen calf", "leg swollen", "calf swollen", "leg is swollen",
        "calf is swollen", "leg was swollen", "calf was swollen", "leg suddenly swollen",
        "swelling in one leg", "blood clot",
      ]),
    RedFlag(
      .darkUrine, .emergency, "Cola-colored urine with severe muscle pain or weakness",
      phrases: [
        "dark urine", "brown urine", "cola colored urine", "cola coloured urine", "cola urine",
        "urine was dark", "urine was brown", "dark pee", "brown pee",
      ]),
    RedFlag(
      .selfHarm, .emergency, "Thoughts of self-harm",
      phrases: [
        "self harm", "selfharm", "harm myself", "hurt myself on purpose", "hurting myself",
        "kill myself", "killing myself", "suicide", "suicidal", "end my life", "want to die",
        "wanted to die", "do not want to live", "dont want to live",
      ]),
  ]

  /// Stop running and see a clinician soon.
  static let soon: [RedFlag] = [
    RedFlag(.fever, .soon, "Fever", phrases: ["fever", "feverish"]),
    RedFlag(
      .chestSymptoms, .soon, "Illness with chest symptoms",
      phrases: [
        "chest symptoms", "chest infection", "chest cold", "chesty cough", "cough on my chest",
        "wheezing",
      ]),
    RedFlag(
      .muscleAches, .soon, "Illness with muscle aches",
      phrases: ["muscle aches", "muscle ache", "aching all over", "body aches", "flu", "influenza"]),
    RedFlag(
      .bonePain, .soon, "Focal bone pain",
      phrases: [
        "bone pain", "bony pain", "pain in the bone", "pain on the bone", "stress fracture",
        "stress fractures", "stress reaction", "bone stress", "focal pain", "shin bone hurts",
      ]),
    RedFlag(
      .nightPain, .soon, "Pain at night or at rest",
      phrases: [
        "night pain", "pain at night", "pain in the night", "wakes me at night",
        "woke me at night", "woken by pain", "pain woke me", "pain wakes me", "hurts at night",
        "pain at rest", "rest pain", "hurts at rest",
      ]),
    RedFlag(
      .worseningPain, .soon, "Pain that worsens as the run goes on",
      phrases: [
        "worsening pain", "pain worsened", "pain worsens", "pain worsening", "pain got worse",
        "pain gets worse", "pain getting worse", "getting more painful",
      ]),
    RedFlag(
      .limping, .soon, "Limping", phrases: ["limp", "limping", "limped", "limps", "hobbling"]),
    RedFlag(
      .jointSwelling, .soon, "Joint swelling",
      phrases: [
        "joint swelling", "swollen joint", "swollen knee", "swollen ankle", "knee swollen",
        "ankle swollen", "knee is swollen", "ankle is swollen", "knee was swollen",
        "ankle was swollen", "swollen hip",
      ]),
    RedFlag(
      .jointLocking, .soon, "Joint locking",
      phrases: [
        "joint locking", "joint locked", "knee locked", "knee locks", "knee locking",
        "locking knee", "ankle locked", "hip locked", "hip locks",
      ]),
    RedFlag(
      .givingWay, .soon, "A joint giving way",
      phrases: [
        "giving way", "gave way", "gives way", "knee buckled", "knee buckling", "ankle buckled",
      ]),
    RedFlag(
      .numbness, .soon, "Numbness",
      phrases: ["numb", "numbness", "pins and needles"]),
    RedFlag(
      .weakness, .soon, "Weakness of a limb",
      phrases: ["weakness", "leg weakness", "weak leg", "foot drop", "leg went weak"]),
    RedFlag(
      .backPainBladder, .soon, "Back pain with bladder or bowel change",
      phrases: [
        "back pain + bladder", "back pain + bowel", "back pain + incontinence",
        "back + loss of bladder control", "back + loss of bowel control",
      ]),
    RedFlag(
      .oneSidedSoreness, .soon, "Soreness on one side that worsens",
      phrases: [
        "one sided soreness", "one sided pain", "sore on one side", "pain on one side",
        "soreness on one side", "one sided and worsening",
      ]),
    RedFlag(
      .missedPeriods, .soon, "No period for three months, or fewer than nine a year",
      phrases: [
        "missed period", "missed periods", "missed my period", "no period", "no periods",
        "period stopped", "periods stopped", "lost my period", "amenorrhea", "amenorrhoea",
      ]),
    RedFlag(
      .lowLibido, .soon, "Loss of morning erections or libido",
      phrases: [
        "low libido", "no libido", "loss of libido", "lost libido", "lost my libido",
        "morning erections",
      ]),
    RedFlag(
      .foodRestriction, .soon, "Food restriction or purging",
      phrases: [
        "food restriction", "restricting food", "restricting my food", "purge", "purged",
        "purging", "made myself sick", "afraid to eat", "skipping meals", "eating disorder",
        "binge", "binged",
      ]),
    RedFlag(
      .frequentIllness, .soon, "Frequent illness",
      phrases: ["frequent illness", "often ill", "sick again", "ill again", "always ill"]),
    RedFlag(
      .lowMood, .soon, "Low mood or lost interest",
      phrases: [
        "low mood", "depressed", "depression", "lost interest", "loss of interest", "hopeless",
        "no interest in anything",
      ]),
    RedFlag(
      .performanceDrop, .soon, "Performance drop with fatigue for weeks despite rest",
      phrases: [
        "performance drop", "drop in performance", "overtraining", "overtrained",
        "fatigue for weeks", "tired for weeks", "exhausted for weeks",
      ]),
    RedFlag(
      .dizziness, .soon, "Dizziness",
      phrases: ["dizzy", "dizziness", "lightheaded", "light headed"]),
    RedFlag(
      .bloodInUrine, .soon, "Blood in urine",
      phrases: [
        "blood in urine", "blood in my urine", "blood in the urine", "bloody urine",
        "blood in my pee", "red urine",
      ]),
    RedFlag(
      .bloodInStool, .soon, "Blood in stool, or black stool",
      phrases: [
        "blood in stool", "blood in my stool", "blood in the stool", "bloody stool",
        "black stool", "black stools", "tarry stool", "tarry stools",
      ]),
  ]

  /// Patterns in the log.
  static let measured: [RedFlag] = [
    RedFlag(
      measured: MeasuredPattern.restingHeartRate, "Resting heart rate far above normal for days",
      pattern: "z of 3 or more on 3 mornings in a row, with a symptom tag on one of them"),
    RedFlag(
      measured: MeasuredPattern.lowMood, "Low mood for two weeks",
      pattern: "mood of 2 or less on 14 logged mornings in a row"),
    RedFlag(
      measured: MeasuredPattern.soreness, "Soreness that stays for more than a week",
      pattern: "soreness of 4 or more on 8 logged mornings in a row"),
    RedFlag(
      measured: MeasuredPattern.longIllness, "Ill for more than 10 days",
      pattern: "marked ill on more than 10 days in a row"),
    RedFlag(
      measured: MeasuredPattern.weightLoss, "Body mass falling",
      pattern:
        "7-day mean 5 % under the highest of the last 8 weeks, or 1 % down in each of 3 weeks"),
    RedFlag(
      measured: MeasuredPattern.lowOxygen, "Low resting SpO2",
      pattern: "92 % or less on two mornings of the week"),
    RedFlag(
      measured: MeasuredPattern.orthostatic,
      "Heart rate rising by 30 or more on standing, with symptoms",
      pattern: "standing_hr 30 or more above supine_hr (40 from 12 to 19 years of age), with a "
        + "symptom tag that day"),
  ]
}
