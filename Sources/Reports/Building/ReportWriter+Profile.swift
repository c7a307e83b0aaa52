internal import Checklists
internal import Diagnostics
internal import Interviews
internal import Practice

extension ReportWriter {
    /// The registration and size of the enterprise, as the profile has it; where it has nothing, as the firm does.
    var profile: [HealthReport.ProfileGroup] {
        let rows = material.library.form.form.profile.compactMap { question in
            question.id == "name" ? nil : row(question)
        }
        return rows.isEmpty
            ? [] : [.init(title: wording.phrase("profile.registration"), rows: rows)]
    }

    private func row(_ question: Question) -> HealthReport.Row? {
        let label = answers.short(question.ask)
        if let answer = material.sheet.profile[question.id], case .value = answer.content {
            return .init(
                label: label,
                value: answers.text(answer.content, to: question),
                source: answers.source(answer.source),
            )
        }
        return registered(question).map { .init(label: label, value: $0) }
    }

    private func registered(_ question: Question) -> String? {
        let enterprise = material.enterprise
        return switch question.id {
        case "credit_code": enterprise.registration.code?.text
        case "entity_type":
            question.option(enterprise.entityType.rawValue)?.text[language]
        case "legal_representative": enterprise.legalRepresentative
        case "address": enterprise.address
        case "founded_on": enterprise.foundedOn.map(day)
        default: nil
        }
    }
}
