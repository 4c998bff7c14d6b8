import TrainingModel

/// The words of a German note that raise a red flag, beside the English ones.
enum GermanPhrases {
  static func phrases(of tag: SymptomTag) -> [String] {
    (emergencies[tag] ?? soon[tag] ?? []).flatMap { [$0, $0.withoutUmlauts] }.uniqued
  }

  private static let emergencies: [SymptomTag: [String]] = [
    .chestPain: [
      "brustschmerz", "brustschmerzen", "schmerz in der brust", "schmerzen in der brust",
      "druck auf der brust", "druck in der brust", "enge in der brust",
      "engegefühl in der brust", "stechen in der brust", "brustenge", "brust tut weh",
      "brust tat weh", "brust schmerzt", "brust schmerzte",
    ],
    .fainting: [
      "ohnmacht", "ohnmächtig", "bewusstlos", "bewusstlosigkeit", "kollaps", "kollabiert",
      "umgekippt", "zusammengebrochen", "zusammengeklappt", "schwarz vor augen",
    ],
    .irregularHeartbeat: [
      "herzrasen", "herzstolpern", "herzstolperer", "herzflattern", "herzrhythmusstörung",
      "herzrhythmusstörungen", "unregelmäßiger puls", "unregelmäßiger herzschlag", "herz rast",
      "herz raste", "herz stolpert", "herz stolperte",
    ],
    .breathlessness: [
      "atemnot", "luftnot", "kurzatmig", "kurzatmigkeit", "keine luft", "kaum luft",
      "nicht atmen",
    ],
    .confusion: ["verwirrt", "verwirrung", "verwirrtheit", "desorientiert", "orientierungslos"],
    .seizure: ["krampfanfall", "krampfanfälle", "epileptischer anfall"],
    .heatStroke: ["hitzschlag", "sonnenstich", "sehr heiße haut"],
    .severeHeadache: [
      "starke kopfschmerzen", "heftige kopfschmerzen", "schlimmste kopfschmerzen",
      "stärkste kopfschmerzen", "rasende kopfschmerzen", "starker kopfschmerz",
    ],
    .vomiting: [
      "erbrochen", "erbrechen", "mich übergeben", "übergeben müssen", "gekotzt", "kotzen",
    ],
    .swollenHands: [
      "geschwollene hände", "hände geschwollen", "hände sind geschwollen",
      "hände waren geschwollen", "geschwollene finger", "finger geschwollen",
    ],
    .swollenLeg: [
      "geschwollenes bein", "bein geschwollen", "bein ist geschwollen", "bein war geschwollen",
      "geschwollene wade", "wade geschwollen", "wade ist geschwollen", "wade war geschwollen",
      "thrombose", "blutgerinnsel",
    ],
    .darkUrine: [
      "dunkler urin", "brauner urin", "urin dunkel", "urin ist dunkel", "urin war dunkel",
      "urin braun", "urin ist braun", "urin war braun", "colafarbener urin",
    ],
    .selfHarm: [
      "selbstverletzung", "mich selbst verletzen", "mich verletzen", "mir etwas antun",
      "mich umbringen", "umzubringen", "selbstmord", "selbstmordgedanken", "suizid", "suizidal",
      "suizidgedanken", "nicht mehr leben", "will sterben", "sterben wollen",
    ],
  ]

  private static let soon: [SymptomTag: [String]] = [
    .fever: ["fieber", "fiebrig", "schüttelfrost"],
    .chestSymptoms: [
      "bronchitis", "lungenentzündung", "husten in der brust", "husten auf der brust",
      "rasselnder husten", "pfeifender atem",
    ],
    .muscleAches: ["gliederschmerzen", "grippe", "ganzer körper schmerzt"],
    .bonePain: [
      "knochenschmerz", "knochenschmerzen", "schmerz am knochen", "schmerzen am knochen",
      "ermüdungsbruch", "ermüdungsfraktur", "stressfraktur", "stressreaktion",
    ],
    .nightPain: [
      "nachtschmerz", "schmerz in der nacht", "schmerzen in der nacht", "nachts schmerzen",
      "schmerzen nachts", "ruheschmerz", "ruheschmerzen", "schmerz in ruhe", "schmerzen in ruhe",
      "vor schmerz aufgewacht", "vor schmerzen aufgewacht", "schmerzen weckten mich",
      "schmerz weckte mich",
    ],
    .worseningPain: [
      "schmerz wird schlimmer", "schmerz wurde schlimmer", "schmerzen werden schlimmer",
      "schmerzen wurden schlimmer", "schmerz nimmt zu", "schmerz nahm zu",
      "schmerzen nehmen zu", "schmerzen nahmen zu", "zunehmende schmerzen",
    ],
    .limping: ["humpeln", "humpele", "humple", "humpelte", "gehumpelt", "hinken", "gehinkt"],
    .jointSwelling: [
      "gelenkschwellung", "geschwollenes gelenk", "gelenk geschwollen", "geschwollenes knie",
      "knie geschwollen", "knie ist geschwollen", "knie war geschwollen", "dickes knie",
      "geschwollener knöchel", "knöchel geschwollen", "knöchel ist geschwollen",
      "knöchel war geschwollen",
    ],
    .jointLocking: [
      "knie blockiert", "knie blockierte", "knie klemmt", "gelenk blockiert", "gelenkblockade",
    ],
    .givingWay: [
      "knie gab nach", "knie gibt nach", "gelenk gab nach", "bein gab nach", "weggeknickt",
      "weggesackt", "wegknicken",
    ],
    .numbness: ["taub", "taubheit", "taubheitsgefühl", "kribbeln"],
    .weakness: ["schwäche im bein", "beinschwäche", "fußheberschwäche", "lähmung"],
    .backPainBladder: [
      "rückenschmerzen + blase", "rückenschmerzen + darm", "rückenschmerzen + inkontinenz",
      "rückenschmerz + blase", "rückenschmerz + darm",
    ],
    .oneSidedSoreness: [
      "einseitiger muskelkater", "einseitiger schmerz", "einseitige schmerzen",
      "schmerz auf einer seite", "schmerzen auf einer seite",
    ],
    .missedPeriods: [
      "periode ausgeblieben", "periode bleibt aus", "periode blieb aus", "keine periode",
      "regel ausgeblieben", "regel bleibt aus", "regel blieb aus", "amenorrhoe", "amenorrhö",
    ],
    .lowLibido: [
      "keine libido", "libidoverlust", "keine lust auf sex", "morgenerektion",
      "morgenerektionen",
    ],
    .foodRestriction: [
      "essstörung", "essanfall", "essanfälle", "mahlzeiten auslassen", "mahlzeiten ausgelassen",
      "mahlzeit ausgelassen", "angst zu essen", "angst vor dem essen", "finger in den hals",
    ],
    .frequentIllness: [
      "wieder krank", "ständig krank", "dauernd krank", "oft krank", "immer krank",
    ],
    .lowMood: [
      "niedergeschlagen", "depressiv", "depression", "depressionen", "hoffnungslos",
      "interesse verloren", "keine freude mehr", "an nichts freude",
    ],
    .performanceDrop: [
      "leistungseinbruch", "leistungsabfall", "übertraining", "übertrainiert",
      "seit wochen müde", "seit wochen erschöpft",
    ],
    .dizziness: ["schwindel", "schwindelig", "schwindlig", "benommen"],
    .bloodInUrine: ["blut im urin", "blutiger urin", "roter urin"],
    .bloodInStool: ["blut im stuhl", "blutiger stuhl", "schwarzer stuhl", "teerstuhl"],
  ]
}

extension String {
  /// As it is typed on a keyboard without umlauts: `uebertraining`.
  fileprivate var withoutUmlauts: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "ä": result += "ae"
      case "ö": result += "oe"
      case "ü": result += "ue"
      case "ß": result += "ss"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension [String] {
  /// Each once, where it first stands.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
