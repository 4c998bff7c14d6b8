/// The sentences of a report, in the language of the settings.
///
/// All wording of a language lies in one folder, `Words/English`; the builder holds none. A second
/// language is a folder beside it with the same methods; this line then becomes a protocol of them.
package typealias Words = English
