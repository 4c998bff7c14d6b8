import TrainingModel

/// The weeks of a year in the smallest drawing: a number, and the call as a place on a line.
package struct ArchiveYear: Sendable {
  package struct Week: Sendable {
    package var id: String
    /// `46`, or `9 Nov` where weeks begin on Sunday.
    package var name: String
    package var call: String
    /// 0 Build, 1 Steady, 2 Hold, 3 Ease off; nil where there is no such call.
    package var step: Int?
    package var hasPage: Bool

    package init(id: String, name: String, call: String, step: Int?, hasPage: Bool) {
      self.id = id
      self.name = name
      self.call = call
      self.step = step
      self.hasPage = hasPage
    }
  }

  /// `2019`.
  package var name: String
  /// From the first of the year on.
  package var weeks: [Week]
  /// Whether weeks go by numbers.
  package var isNumbered: Bool

  package init(name: String, weeks: [Week], isNumbered: Bool) {
    self.name = name
    self.weeks = weeks
    self.isNumbered = isNumbered
  }

  struct View: Sendable {
    var year: ArchiveYear
    var address: SiteAddress

    static let fields = TemplateFields<View>([
      .text("name") { $0.year.name },
      .markup("weeksHTML") { $0.weeks },
    ])

    private var weeks: Markup { year.weeks.map(item).joined() }

    private func item(_ week: Week) -> Markup {
      guard week.hasPage, let link = address.link(to: .week(week.id)) else {
        return "<li class=\"none\">\(week.name)</li>\n"
      }
      let step = week.step.map(String.init) ?? ""
      return """
        <li><a href="\(link.address)" title="\(week.call)">\(week.name)\
        <svg width="30" height="4" aria-hidden="true"><use href="#k\(step)"/></svg></a></li>

        """
    }
  }
}

extension ArchiveYear {
  /// The line of four steps, empty and with each one filled, once for the page.
  static let marks: Markup = {
    let steps = (0..<4).map { step in
      "<g id=\"k\(step)\"><use href=\"#k\"/>"
        + "<path class=\"\(ChartStyle.filled.rawValue)\" d=\"\(rect(step))\"/></g>"
    }
    let empty = (0..<4).map(rect).joined()
    return Markup(
      assembled: "<svg class=\"vh\" aria-hidden=\"true\" focusable=\"false\"><defs>"
        + "<path id=\"k\" class=\"\(ChartStyle.ladder.rawValue)\" d=\"\(empty)\"/>"
        + steps.joined() + "</defs></svg>")
  }()

  private static func rect(_ step: Int) -> String { "M\(8 * step) 0h6v4h-6z" }
}
