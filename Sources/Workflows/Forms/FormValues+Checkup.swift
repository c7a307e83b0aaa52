import Checklists
import Diagnostics
import Interviews
import Practice
import Reports

extension FormValues {
    /// The checkup's header, its forms and its visit.
    mutating func take(_ file: CheckupFile, _ library: Library) {
        let checkup = file.checkup
        set(.checkupNumber, checkup.number.description)
        set(.baseDate, checkup.baseDate.map { words.day($0.description) })
        set(.campaign, checkup.campaign)
        tick(.source, [checkup.source.rawValue])
        set(.status, phrase(checkup.status.name))
        set(.visitDays, words.listed(file.sheet.visit.on.map { words.day($0.description) }))
        tick(.conflict, Set([file.papers.conflict?.rawValue].compactMap { $0 }))
        tick(.signedPapers, Set(file.papers.signed.map(\.rawValue)))
        take(domains: checkup.domains, library)
    }

    private mutating func take(domains: [Checklist.ID], _ library: Library) {
        let checklists = library.checklists.map(\.checklist).filter { checklist in
            domains.isEmpty || domains.contains(checklist.id)
        }
        set(.domains, words.listed(checklists.map { $0.title[language] }))
        set(.domains, checklists.map { ["id": $0.id.text, "title": $0.title[language]] })
    }

    /// The lawyers, the one in charge first.
    mutating func take(lawyers: [User]) {
        set(.leadLawyer, lawyers.first?.name)
        set(.leadLicence, lawyers.first?.licence?.number)
        set(.assistingLawyers, words.listed(lawyers.dropFirst().map(\.name)))
        set(.lawyers, words.listed(lawyers.map(\.name)))
    }

    /// The last review, with the names of those who took part.
    mutating func take(_ review: Review, name: (User.ID) -> String) {
        set(.author, name(review.author))
        set(.reviewer, name(review.reviewer))
        set(.reviewedOn, words.day(review.on.description))
        set(.reviewComments, review.comments)
        tick(.reviewDecision, [review.decision.rawValue])
        tick(.independence, [review.independence.rawValue])
    }

    /// The issued version that stands.
    mutating func take(_ issued: IssuedReport) {
        set(.reportNumber, issued.number.description)
        set(.reportVersion, String(issued.version))
        set(.issuedOn, words.day(issued.issuedOn.description))
        set(.sealNumber, issued.seal?.number)
    }
}
