import Reporting
import TrainingModel

extension SiteBuilder {
  /// What stands around a page: where it lies, where else to go.
  func frame(
    _ address: SiteAddress, title: String, description: String, kind: String = "website"
  ) -> PageFrame {
    var frame = PageFrame(title: title, description: description, address: address)
    frame.language = input.language
    frame.audience = input.audience
    frame.navigation = navigation(at: address)
    if let latest = weeks.latest { frame.days = latest.glance.days.map(PageFrame.DayMark.init) }
    frame.footer = [words.siteFooter(runner: input.runner), words.siteCaution]
    frame.feedTitle = words.siteTitle(runner: input.runner)
    frame.manifest = manifest(for: address)
    frame.kind = kind
    frame.canonical = input.base.flatMap { SafeLink($0.address(of: address)) }
    return frame
  }

  /// Pages that are served name the file. From a folder a browser reads no manifest file, so the
  /// first page carries it whole.
  private func manifest(for address: SiteAddress) -> String? {
    if input.base != nil { return address.link(to: .manifest)?.address }
    return address == .home ? WebManifest(runner: input.runner, words: words).dataAddress : nil
  }

  private func navigation(at address: SiteAddress) -> [PageFrame.Entry] {
    var entries: [(title: String, address: SiteAddress, isAbove: Bool)] = []
    if let latest = weeks.latest {
      entries.append((words.navigation.latest, .week(latest.meta.week.id), false))
    }
    entries.append((words.navigation.weeks, .home, address.isWeek))
    if season != nil { entries.append((words.navigation.season, .season, false)) }
    entries.append((words.navigation.guidance, .guidance, address.isPractice))
    entries.append((words.navigation.methods, .methods, false))
    entries += freeTexts.map { ($0.title, .page($0.slug), false) }
    let hasCurrent = entries.contains { $0.address == address }
    return entries.map {
      PageFrame.Entry(
        title: $0.title, address: $0.address, isCurrent: $0.address == address,
        isAbove: !hasCurrent && $0.isAbove)
    }
  }

  /// Free pages of their own, by slug.
  var freeTexts: [SiteText] {
    input.texts.filter { $0.slug != SiteText.methods }.sorted { $0.slug < $1.slug }
  }
}

extension SiteAddress {
  fileprivate var isWeek: Bool { if case .week = self { true } else { false } }
  fileprivate var isPractice: Bool { if case .practice = self { true } else { false } }
}
