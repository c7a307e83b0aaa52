public import Checklists
public import Diagnostics

/// How far an interview is.
public struct Progress: Hashable, Sendable {
    /// How far one domain is.
    public struct Domain: Hashable, Sendable {
        /// The domain's code.
        public let code: String
        /// The domain's name.
        public let title: LocalizedText
        /// Its counts.
        public internal(set) var tally: Tally
    }

    /// The profile, the gates and the dated figures.
    public let form: Tally
    /// By domain, in the order of the library.
    public let domains: [Domain]

    /// Everything together.
    public var overall: Tally { domains.reduce(form) { $0 + $1.tally } }

    /// Who must still answer, with how many questions, in the order of the respondents.
    public var openByRespondent: [(respondent: Respondent, questions: Int)] {
        let overall = overall
        return Respondent.allCases.map { ($0, overall.open(for: $0)) }.filter { $0.1 > 0 }
    }
}
