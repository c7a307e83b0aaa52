import ArgumentParser
import Checklists

/// Whose questionnaire is printed.
enum QuestionnaireAddressee: Hashable {
    case all
    case one(Respondent)
}

extension QuestionnaireAddressee: ExpressibleByArgument {
    init?(argument: String) {
        if argument == "all" {
            self = .all
        } else if let respondent = Respondent(rawValue: argument) {
            self = .one(respondent)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { ["all"] + Respondent.allCases.map(\.rawValue) }
}
