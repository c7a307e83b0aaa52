import Checklists
import Diagnostics
import Practice
import Reports

/// The life of a checkup: application, consents, papers, visits, stops, delivery.
extension FormValues {
    /// Everything that the checkup's own stream says of its course.
    mutating func take(_ file: CheckupFile, _ records: FormRecords) {
        let days = file.checkup.days
        set(.deliveredOn, day(days[.deliver]))
        set(.closedOn, day(days[.close] ?? days[.terminate]))
        set(.agreementOn, day(file.papers.details(of: .agreement)?.on ?? days[.sign]))
        take(decision: file.checkup)
        if let application = file.life.application { take(application) }
        take(file.life.consents)
        take(file.life.papers.map(\.value), records)
        take(file.life.contacts.map(\.value), records)
        take(stopOf: file.checkup)
        take(file.papers)
        if let rating = file.life.ratings.last(where: { !$0.isAnonymous }) { take(rating) }
    }

    func day(_ day: CalendarDate?) -> String? { day.map { words.day($0.description) } }

    private mutating func take(decision checkup: Checkup) {
        let ways: [(CheckupAction, String)] = [(.accept, "accepted"), (.reject, "rejected")]
        tick(.accepted, Set(ways.filter { checkup.days[$0.0] != nil }.map(\.1)))
    }

    private mutating func take(_ application: CheckupApplication) {
        set(.receivedOn, day(application.on))
        set(.needs, application.needs)
        if let hasCounsel = application.hasCounsel {
            tick(.hasCounsel, [hasCounsel ? "yes" : "no"])
        }
        guard let contact = application.contact else { return }
        set(.contactName, contact.name)
        set(.contactRole, contact.role)
        set(.contactMobile, contact.mobile?.number)
    }

    private mutating func take(_ consents: Consents) {
        for kind in ConsentKind.allCases {
            let decisions = consents.decisions.filter { $0.kind == kind }
            guard let signed = decisions.last(where: { $0.answer != .withdrawn }) else { continue }
            let field = FormValues.field(of: kind)
            set(field, "\(words.day(signed.on.description)) \(signed.signer)")
            tick(field, [signed.answer.rawValue])
        }
        set(
            .withdrawals,
            consents.decisions.filter { $0.answer == .withdrawn }.map { decision in
                [
                    "kind": phrase(decision.kind.name), "on": words.day(decision.on.description),
                    "signer": decision.signer,
                ]
            },
        )
    }

    private static func field(of kind: ConsentKind) -> FormBlank {
        switch kind {
        case .reportCopy: .consentReportCopy
        case .findingTitles: .consentFindingTitles
        case .request: .consentRequest
        case .caseUse: .consentCaseUse
        case .levelAndDomain: .consentLevelAndDomain
        }
    }

    private mutating func take(_ papers: [PaperReceipt], _ records: FormRecords) {
        guard !papers.isEmpty else { return }
        tick(.papersReturned, [papers.contains(where: \.isOpen) ? "no" : "yes"])
        let sorted = papers.sorted { $0.number < $1.number }
        set(.receipts, sorted.map { row($0, records) })
    }

    private func row(_ paper: PaperReceipt, _ records: FormRecords) -> [String: String] {
        var row = [
            "title": paper.name, "period": paper.period ?? "", "count": String(paper.count),
            "original": formPhrase(paper.isOriginal ? "original" : "copy"),
            "on": words.day(paper.receivedOn.description), "by": records.name(paper.receivedBy),
        ]
        guard let returned = paper.returned else { return row }
        row["way"] = phrase(returned.way.name)
        row["returned"] = words.day(returned.on.description)
        row["recipient"] = [returned.to, records.name(returned.by)].joined(separator: "\n")
        return row
    }

    private mutating func take(stopOf checkup: Checkup) {
        switch checkup.status {
        case .suspended: tick(.stop, ["suspended"])
        case .terminated: tick(.stop, ["terminated"])
        default: return
        }
        let action: CheckupAction = checkup.status == .suspended ? .suspend : .terminate
        set(.stopOn, day(checkup.days[action]))
    }

    private mutating func take(_ papers: CheckupPapers) {
        set(
            .signed,
            papers.forms.map { form in
                [
                    "form": phrase(form.form.name), "on": words.day(form.on.description),
                    "by": form.by ?? "", "mode": form.mode.map { phrase($0.name) } ?? "",
                ]
            },
        )
        if let receipt = papers.details(of: .receipt) {
            set(.receiptOn, day(receipt.on))
            set(.receiptBy, receipt.by)
            tick(.receiptMode, Set([receipt.mode?.rawValue].compactMap { $0 }))
        }
        set(.warningOn, day(papers.warnings.last?.on))
        set(.warningTo, papers.warnings.last?.to)
    }

    private mutating func take(_ rating: SatisfactionRating) {
        let fields: [(FormBlank, RatingScores.Aspect)] = [
            (.ratingOverall, .overall), (.ratingProfessional, .professional),
            (.ratingAttitude, .attitude), (.ratingTimeliness, .timeliness),
            (.ratingUsefulness, .usefulness),
        ]
        for (field, aspect) in fields {
            guard let score = rating.scores[aspect] else { continue }
            set(field, String(score))
            tick(field, [String(score)])
        }
        set(.ratingComment, rating.comment)
        tick(.ratingRole, [rating.role.rawValue])
    }
}
