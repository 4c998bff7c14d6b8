/// The sports and running kinds of sport that have a name in Restday.
enum FITSport {
  static let transition = 3

  /// `other` for a sport without a name here.
  static func word(_ number: Int) -> String { sports[number] ?? "other" }

  /// `nil` for a generic or unknown kind.
  static func subWord(_ number: Int) -> String? { kinds[number] }

  private static let sports: [Int: String] = [
    0: "generic", 1: "running", 2: "cycling", transition: "transition", 4: "fitness_equipment",
    5: "swimming", 10: "training", 11: "walking", 15: "rowing", 17: "hiking",
    18: "multisport", 37: "stand_up_paddleboarding",
  ]

  private static let kinds: [Int: String] = [
    1: "treadmill", 2: "street", 3: "trail", 4: "track", 45: "indoor_running", 58: "virtual",
    59: "obstacle", 67: "ultra",
  ]
}
