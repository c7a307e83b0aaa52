extension Questionnaire {
    /// What room a question leaves for its answer.
    public enum Form: String, CaseIterable, Codable, Sendable {
        /// Yes, no, do not know.
        case yesNo
        /// One of the choices.
        case one
        /// Any of the choices.
        case several
        /// A short blank with a unit.
        case blank
        /// A date.
        case date
        /// Some lines of text.
        case lines
        /// A table to fill in row by row.
        case table
    }
}
