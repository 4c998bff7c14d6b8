import Guidance
import TrainingModel

/// Practices that a log names and no guidance page is about: counted under their own name, but most
/// often a slip of the keyboard.
struct PracticeNames {
  private let known: Set<String>

  init(_ library: Library) {
    known = Set(library.pages.flatMap { [$0.id, $0.practice] })
  }

  /// One remark a name, at the first place that has it.
  func remarks(on checkIns: [CheckIn]) -> [Diagnostic] {
    var places: [String: Origin?] = [:]
    var days: [String: Int] = [:]
    var names: [String] = []
    for checkIn in checkIns {
      let unknown = Set(checkIn.practices.lazy.map(\.slug).filter { !known.contains($0) })
      for slug in unknown.sorted() {
        if days[slug] == nil {
          names.append(slug)
          places[slug] = checkIn.origins.first
        }
        days[slug, default: 0] += 1
      }
    }
    let candidates = known.sorted()
    return names.map { slug in
      let place = places[slug].flatMap(\.self)
      let more = (days[slug] ?? 1) - 1
      let times = more == 0 ? "" : " and \(more) more \(more == 1 ? "time" : "times")"
      return Diagnostic(
        .remark, "no guidance page is about the practice \(slug.quoted), named here\(times)",
        file: place?.file, line: place?.line,
        remedy: slug.didYouMean(among: candidates)
          ?? "name it by a page, such as foam-rolling, or write Content/Guidance/own/\(slug).md")
    }
  }
}
