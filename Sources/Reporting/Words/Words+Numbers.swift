import Guidance
import TrainingModel

/// How the slots of findings and doses are filled, whatever the language.
extension Words {
  /// Numbers as in sentences; doses rounded to what can be acted on.
  ///
  /// - Parameters:
  ///   - descriptions: of the catalog, which tell each metric's unit.
  ///   - readings: of the week that is spoken of: a value outside its normal gets one more decimal
  ///     where it would look like the normal's own end.
  package func setter(
    _ descriptions: MetricDescriptions, readings: [MetricID: Reading] = [:]
  ) -> NumberSetter {
    @Sendable func style(_ id: MetricID) -> MetricStyle {
      let style = MetricStyle(id, unit: descriptions.unit(of: id) ?? id.plausibleUnit)
      guard let reading = readings[id], let value = reading.value else { return style }
      return style.with(decimals: numbers.places(value, normal: reading.normal, style))
    }
    return NumberSetter(
      number: { id, value in sentence(value, id, style(id)) },
      range: { id, normal in
        let style = style(id)
        return numbers.range(normal, style.unit, decimals: style.decimals)
      })
  }

  /// A number inside a sentence: no plus sign, long times in words, doses in steps.
  package func sentence(_ value: Double, _ id: MetricID, _ style: MetricStyle) -> String {
    let isDose = id.group == "dose"
    switch style.unit {
    case .hours where ["sleep.mean_h", "sleep.need"].contains(id): return numbers.clockHours(value)
    case .hours: return numbers.spokenHours(value)
    case .days: return days(value)
    case .weeks: return weeks(value)
    case .load where isDose: return numbers.plain(numbers.stepped(value, to: 10))
    case .grams where isDose: return numbers.set(numbers.stepped(value, to: 5), .grams).text
    case .minutes where isDose: return numbers.set(numbers.stepped(value, to: 5), .minutes).text
    case .milligrams where isDose:
      return numbers.set(numbers.stepped(value, to: 50), .milligrams).text
    case .none where value == value.rounded(): return numbers.plain(value)
    default: return numbers.set(value, style.unit, decimals: style.decimals).text
    }
  }
}
