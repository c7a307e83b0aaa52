internal import Assessments
internal import Checklists
internal import Diagnostics
internal import Practice

extension ReportWriter {
    var cover: HealthReport.Cover {
        HealthReport.Cover(
            reportNumber: material.number.description,
            enterpriseName: material.enterprise.name,
            creditCode: material.enterprise.registration.code?.text,
            firmName: material.firm.name,
            lawyers: lawyers,
            reviewer: reviewer,
            reviewNote: reviewNote,
            baseDate: material.assessment.baseDate.description,
            issueDate: material.status == .draft ? nil : material.issueDate?.description,
            version: material.version,
            status: material.status,
            useNote: useNote,
        )
    }

    /// The lawyers with their parts, the lead first.
    var lawyers: [HealthReport.Person] {
        material.lawyers.enumerated().map { index, lawyer in
            person(lawyer, role: index == 0 ? "role.lead" : "role.assisting")
        }
    }

    private func person(_ user: User, role: String) -> HealthReport.Person {
        HealthReport.Person(
            name: user.name,
            role: wording.phrase(role),
            licence: user.licence?.number,
        )
    }

    /// The reviewer; none where the exception was that the author reviewed the report.
    private var reviewer: HealthReport.Person? {
        let isOwnWork = material.review.map { $0.reviewer == $0.author } ?? false
        return isOwnWork ? nil : material.reviewer.map { person($0, role: "role.reviewer") }
    }

    /// What is out of the ordinary in the review: a lawyer of another firm, or an exception with its reason.
    private var reviewNote: String? {
        guard let review = material.review, review.decision == .approve else { return nil }
        switch review.independence {
        case .colleague: return nil
        case .outside: return wording.phrase("review.outside")
        case .exception:
            let reason = clause(review.comments ?? "")
            return wording.phrase("review.exception", ["reason": .text(reason)])
        }
    }

    private var useNote: String {
        let note = wording.phrase("use.note")
        return material.enterprise.isInvented ? note + wording.phrase("use.invented") : note
    }

    /// The name of a user, or the id where the user is not among the lawyers.
    func name(ofUser id: String) -> String {
        let known = material.lawyers + [material.reviewer].compactMap { $0 }
        return known.first { $0.id.text == id }?.name ?? id
    }
}
