/// What a person can know about a metric: one for each line of the catalog. It feeds
/// `restday explain`, the methods page and the way numbers are set.
package struct MetricDescription: Hashable, Sendable {
  package let id: MetricID
  /// `Training load`: as a heading.
  package let name: String
  package let unit: MetricUnit
  package let formula: String
  /// Author and year of the formula or constant, or what kind of convention it is.
  package let source: String
  /// How much data it needs.
  package let needs: String
  /// What a missing value means.
  package let missing: String
  /// How to read it, and what it is not good for.
  package let reading: String
  /// Shown only among the details of a report, with its caveat; nothing is concluded from it.
  package let isDetail: Bool

  package init(
    id: MetricID, name: String, unit: MetricUnit, formula: String, source: String, needs: String,
    missing: String, reading: String, isDetail: Bool = false
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.formula = formula
    self.source = source
    self.needs = needs
    self.missing = missing
    self.reading = reading
    self.isDetail = isDetail
  }
}

/// Descriptions in the order of the catalog, found by id.
package struct MetricDescriptions: Sendable, ExpressibleByArrayLiteral {
  package let all: [MetricDescription]
  private let places: [MetricID: Int]

  /// Of two with one id the first is found.
  package init(_ all: [MetricDescription]) {
    self.all = all
    places = Dictionary(
      all.indices.map { (all[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package init(arrayLiteral all: MetricDescription...) { self.init(all) }

  package subscript(id: MetricID) -> MetricDescription? { places[id].map { all[$0] } }

  package func unit(of id: MetricID) -> MetricUnit? { places[id].map { all[$0].unit } }

  package func filter(_ isIncluded: (MetricDescription) -> Bool) -> MetricDescriptions {
    MetricDescriptions(all.filter(isIncluded))
  }
}

/// The unit of a metric. JSON prints the raw value; pages set the number for a reader.
package enum MetricUnit: String, Sendable, CaseIterable {
  /// Arbitrary units of load, in the report's currency.
  case load = "AU"
  case minutes = "min"
  case hours = "h"
  case kilometers = "km"
  case percent = "%"
  case days = "d"
  case nights = "nights"
  case weeks = "weeks"
  case beatsPerMinute = "bpm"
  case milliseconds = "ms"
  /// Natural logarithm of milliseconds.
  case lnMilliseconds = "ln ms"
  case kilograms = "kg"
  case liters = "L"
  case litersPerHour = "L/h"
  case grams = "g"
  case milligrams = "mg"
  case kilometersPerHour = "km/h"
  case celsius = "°C"
  /// An answer from 1 to 5.
  case scale = "1-5"
  /// An answer from 0 to 10.
  case tenScale = "0-10"
  case perMinute = "/min"
  /// 0 to 100 around 50.
  case points
  /// Minutes after midnight, set as a time of day.
  case clock
  /// A count or a ratio.
  case none = ""
  /// 0 or 1.
  case flag = "0/1"
}
