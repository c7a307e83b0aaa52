import Checklists
import Diagnostics
import Practice
import Workflows

/// What there is to read about one retainer, line by line.
struct RetainerPage {
    private(set) var records = Records([.init("what"), .init("value")])

    init(_ retainer: Retainer, in office: Office) throws {
        add("retainer", retainer.number.description)
        add("contract_number", retainer.terms.contractNumber)
        add("enterprise", try office.enterprise(retainer.enterprise.text).name)
        add("status", Words.text(retainer.status(on: office.today).name))
        addTerms(retainer.terms)
        addFee(retainer)
        if retainer.isRenewalOpen {
            add("renewal", retainer.renewalMarks.map(\.description).joined(separator: ", "))
        }
        for event in RetainerPage.events(of: retainer) { add("note", event) }
        for other in try office.renewals(of: retainer) {
            if other.id == retainer.renewalOf { add("renewal_of", other.number.short) }
            if other.renewalOf == retainer.id { add("renewed_by", other.number.short) }
        }
        add("archive_number", retainer.archiveNumber)
    }

    private mutating func add(_ key: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        records.rows.append([Words.text("column.\(key)"), value])
    }

    private mutating func addTerms(_ terms: Retainer.Terms) {
        add("kind", Words.text(terms.kind.name))
        add("start", terms.start.description)
        add("end", terms.end.description)
        add("lawyers", terms.lawyers.map(\.text).joined(separator: ", "))
        for scope in terms.scope { add("scope", scope) }
        for matter in terms.chargedApart { add("charged_apart", matter) }
        for name in terms.counterparties { add("counterparty", name) }
        for type in ServiceType.allCases {
            guard let count = terms.promised[type] else { continue }
            add("promised", "\(Words.text(type.name)) \(count)")
        }
        add("response_hours", terms.responseHours.map(String.init))
    }

    private mutating func addFee(_ retainer: Retainer) {
        let terms = retainer.terms
        add("signed_on", retainer.signedOn?.description)
        add("fee_mode", Words.text(terms.feeMode.name))
        add("fee", terms.fee?.description)
        add("fee_terms", terms.feeTerms)
        for (place, instalment) in terms.instalments.enumerated() {
            let state =
                instalment.paidOn.map {
                    Words.text("commands.retainer.paidOn", ["on": .text($0.description)])
                } ?? Words.text("commands.retainer.unpaid")
            let receipt = instalment.receipt.map { " \($0)" } ?? ""
            add(
                "instalment",
                "\(place + 1)  \(instalment.due)  \(instalment.amount)  \(state)\(receipt)",
            )
        }
    }

    /// Amendments, the end and the decision against renewal, each with its day and reason.
    static func events(of retainer: Retainer) -> [String] {
        let amendments = retainer.amendments.map { ("amended", $0) }
        let ends = [
            retainer.notRenewed.map { ("notRenewed", $0) },
            retainer.termination.map { ("terminatedOn", $0) },
        ].compactMap { $0 }
        return (amendments + ends).map { key, event in
            Words.text(
                "commands.retainer.event.\(key)",
                ["on": .text(event.on.description), "reason": .text(event.reason)],
            )
        }
    }
}
