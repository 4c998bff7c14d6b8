import Testing
import TrainingModel

@testable import RecoveryMetrics

struct RedFlagTests {
  static let notes: [(String, [String])] = [
    ("Chest pain on the last climb", ["chest-pain"]),
    ("no chest pain today", ["chest-pain"]),
    ("I passed out near the end.", ["fainting"]),
    ("STRESS FRACTURE suspected", ["bone-pain"]),
    ("the shin wakes me at night", ["night-pain"]),
    ("Limping home", ["limping"]),
    ("limpid water, sunny", []),
    ("blood in my urine after the race", ["blood-in-urine"]),
    ("back pain, and the bladder is odd", ["back-pain-bladder"]),
    ("back pain only", []),
    ("one-sided soreness, calf", ["one-sided-soreness"]),
    ("self-harm", ["self-harm"]),
    ("Couldn\u{2019}t breathe; racing heart", ["breathlessness", "irregular-heartbeat"]),
    ("cola-coloured urine and weakness", ["dark-urine", "weakness"]),
    ("feverish, then vomited", ["fever", "vomiting"]),
    ("easy run, felt fine", []),
    ("", []),
  ]

  @Test(arguments: notes)
  func `words in notes raise flags`(_ note: String, _ flags: [String]) {
    #expect(PhraseBook(RedFlags.all).flags(in: note) == flags)
  }

  @Test(arguments: [
    ("Brustschmerzen am letzten Anstieg", ["chest-pain"]),
    ("heute übertrainiert gefühlt, Schüttelfrost", ["fever", "performance-drop"]),
    ("heute uebertrainiert gefuehlt", ["performance-drop"]),
    ("nur u\u{308}bertrainiert", ["performance-drop"]),
    ("Hände waren geschwollen, mußte mich übergeben", ["swollen-hands", "vomiting"]),
    ("Rückenschmerzen, und mit der Blase stimmt etwas nicht", ["back-pain-bladder"]),
    ("Staffelstab sauber übergeben", []),
  ])
  func `German words in notes raise flags`(_ note: String, _ flags: [String]) {
    #expect(PhraseBook(RedFlags.all).flags(in: note) == flags)
  }

  @Test func `every tag has German words too`() {
    for tag in SymptomTag.allCases {
      #expect(!GermanPhrases.phrases(of: tag).isEmpty, "\(tag)")
    }
  }

  @Test func `every tag has its flag, and every flag with a tag has words`() {
    let ids = RedFlags.all.map(\.id)
    for tag in SymptomTag.allCases { #expect(ids.contains(tag.rawValue), "\(tag)") }
    for flag in RedFlags.all where flag.pattern == nil { #expect(!flag.phrases.isEmpty) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `a flag raised by one of its own phrases is that flag`() {
    let book = PhraseBook(RedFlags.all)
    for flag in RedFlags.all {
      for phrase in flag.phrases {
        let text = phrase.replacing(" +", with: " and the")
        #expect(book.flags(in: text).contains(flag.id), "\(phrase)")
      }
    }
  }

  @Test func `a tag stops the week it is logged in, not the next`() {
    var story = LogStory()
    story.usualMornings(0..<42)
    story.checkIn(24) { $0.symptoms = ["fever", "nonsense"] }
    let week = story.measure(3)
    #expect(week.verdict == .stop)
    #expect(week.flags.map { $0.id } == ["fever"])
    #expect(week.flags.first?.days == [LogStory.day(24)])
    #expect(week.flags.first?.isFromWords == false)
    #expect(week.index == .missing(.notApplicable))
    #expect(story.measure(4).verdict != .stop)
  }

  @Test func `words count in notes of check-ins, sessions and entries`() {
    var story = LogStory()
    story.checkIn(0) { $0.note = "dizzy" }
    story.session(7, minutes: 30, rpe: 3) { $0.note = "numbness" }
    story.log.notes = [
      Note(
        day: LogStory.day(15), title: "Fever", text: "In bed.",
        origin: Origin(file: "a.md", kind: .entry))
    ]
    #expect(story.measure(0).flags.map { $0.id } == ["dizziness"])
    #expect(story.measure(1).flags.map { $0.id } == ["numbness"])
    #expect(story.measure(2).flags.map { $0.id } == ["fever"])
    #expect(story.measure(2).flags.first?.isFromWords == true)
  }

  static let streaks: [(String, Int)] = [
    ("low-mood-14-days", 14), ("soreness-8-days", 8), ("ill", 11),
  ]

  @Test(arguments: streaks)
  func `a measured row of days is a flag from its last needed day on`(_ id: String, _ days: Int) {
    func flags(from first: Int, _ count: Int, skipping gap: Int? = nil) -> [Int: [String]] {
      var story = LogStory()
      for day in 0..<56 where day != gap {
        story.checkIn(day) { row in
          let isInside = (first..<(first + count)).contains(day)
          row.mood = id == "low-mood-14-days" && isInside ? 2 : 4
          row.soreness = id == "soreness-8-days" && isInside ? 4 : 2
          row.isIll = id == "ill" && isInside
        }
      }
      return Dictionary(
        (0..<8).map { ($0, story.measure($0).flags.map(\.id)) }, uniquingKeysWith: { $1 })
    }
    let first = 20
    let last = first + days - 1
    let raised = flags(from: first, days)
    #expect(raised.filter { $0.value == [id] }.map { $0.key } == [last / 7])
    #expect(flags(from: first, days - 1).values.allSatisfy { $0.isEmpty })
    #expect(flags(from: first, days, skipping: first + 3).values.allSatisfy { $0.isEmpty })
  }

  @Test func `ill alone is no flag`() {
    var story = LogStory()
    for day in 0..<7 { story.checkIn(day) { $0.isIll = true } }
    #expect(story.measure(0).flags.isEmpty)
  }

  @Test func `a mean mass five per cent under the highest is a flag`() {
    func flags(_ kg: Double) -> [String] {
      var story = LogStory()
      for day in 0..<14 { story.checkIn(day) { $0.weightKg = day < 7 ? 70 : kg } }
      return story.measure(1).flags.map(\.id)
    }
    #expect(flags(66.5) == ["weight-loss"])
    #expect(flags(66.6).isEmpty)
  }

  @Test func `one per cent down in each of three weeks is a flag`() {
    var story = LogStory()
    let weeks = [70, 69.3, 68.607, 67.92]
    for day in 0..<28 { story.checkIn(day) { $0.weightKg = weeks[day / 7] } }
    #expect(story.measure(3).flags.map { $0.id } == ["weight-loss"])
    #expect(story.measure(2).flags.isEmpty)
  }

  @Test func `low oxygen counts when measured twice in a week`() {
    var story = LogStory()
    for day in 0..<14 {
      story.checkIn(day) { $0.oxygenSaturation = [3, 8, 9].contains(day) ? 92 : 97 }
    }
    #expect(story.measure(0).flags.isEmpty)
    #expect(story.measure(1).flags.map { $0.id } == ["low-spo2"])
  }

  @Test func `a very high resting heart rate needs three days and a symptom`() {
    func flags(symptoms: [String]) -> [String] {
      var story = LogStory()
      story.usualMornings(0..<35) { day, row in
        if day >= 29 && day < 32 { row.restingHeartRate = 58 }
        if day == 31 { row.symptoms = symptoms }
      }
      return story.measure(4).flags.map(\.id)
    }
    #expect(flags(symptoms: ["dizziness"]) == ["dizziness", "resting-hr-high"])
    #expect(flags(symptoms: []).isEmpty)
  }
}
