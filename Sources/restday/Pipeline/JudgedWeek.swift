import Guidance
import Reporting
import TrainingModel

/// One week, measured, judged and advised.
struct JudgedWeek {
  let measured: MeasuredWeek
  /// How its numbers are set into sentences.
  let setting: NumberSetter
  let facts: Facts
  let judgement: Judgement
  let choice: AdviceChoice
}
