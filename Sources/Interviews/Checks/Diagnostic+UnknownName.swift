import Diagnostics

/// A name that nothing has.
enum UnknownName: String {
    case unknownPoint = "interview.unknownPoint"
    case unknownQuestion = "interview.unknownQuestion"
    case unknownTable = "interview.unknownTable"
    case unknownPaper = "interview.unknownPaper"
    case unknownProfile = "interview.unknownProfile"
    case unknownGate = "interview.unknownGate"
    case unknownParameter = "interview.unknownParameter"
}

extension Diagnostic {
    /// A name that nothing has, with the nearest one, or with all of them where they are few.
    static func unknownName(
        _ problem: UnknownName,
        _ name: String,
        _ known: [String],
        _ address: QuestionAddress,
    ) -> Diagnostic {
        Diagnostic(
            subject: address.label.shortened,
            Message(problem.rawValue, ["name": .text(name.shortened)]),
            remedy: remedy(for: name, known),
        )
    }

    static func remedy(for name: String, _ known: [String]) -> Message {
        if let nearest = NearestName.of(name.shortened, among: known) {
            return Message("interview.didYouMean", ["name": .text(nearest)])
        }
        if known.isEmpty { return Message("interview.noneKnown") }
        guard known.count <= 12 else { return Message("interview.lookUp") }
        return Message("interview.oneOf", ["names": .text(known.joined(separator: ", "))])
    }
}

extension String {
    /// At most 60 characters, on one line: enough to know a name by.
    var shortened: String {
        let clean = String(unicodeScalars.map { $0.isControl ? " " : Character($0) })
        return clean.count <= 60 ? clean : clean.prefix(59) + "…"
    }
}

extension Unicode.Scalar {
    var isControl: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
