import Diagnostics

extension PracticeLicence {
    /// What a check of the number can find.
    public enum Flaw: String, CaseIterable, Hashable, Sendable {
        /// Neither 17 digits nor the 12 of older licences.
        case shape
        /// The first digit is not that of a lawyer's licence.
        case type
        /// The year of the first licence is before 1980 or yet to come.
        case year
        /// The category is not one of 1 to 9.
        case category
        /// The digit for the sex is neither 0 nor 1.
        case sex
    }

    /// Whether the number looks right in a year, with a reason for each thing that does not.
    public func verdict(in year: Int) -> CodeVerdict {
        CodeVerdict(
            flaws(in: year).map { flaw in
                Diagnostic(
                    .warning,
                    Message("practice.licence." + flaw.rawValue),
                    remedy: Message("practice.licence.remedy"),
                )
            }
        )
    }

    /// Everything that the checks find in a year; only a lawyer's number has a known layout.
    public func flaws(in year: Int) -> [Flaw] {
        guard holder == .lawyer, !isOldForm else { return number.isEmpty ? [.shape] : [] }
        guard number.isDigits(17), let firstYear else { return [.shape] }
        let digits = number.utf8.map { Int($0) - 48 }
        var flaws: [Flaw] = []
        if digits[0] != 1 { flaws.append(.type) }
        if firstYear < 1980 || firstYear > year { flaws.append(.year) }
        if digits[9] == 0 { flaws.append(.category) }
        if digits[10] > 1 { flaws.append(.sex) }
        return flaws
    }
}
