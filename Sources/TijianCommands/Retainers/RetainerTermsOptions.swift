public import ArgumentParser
import Checklists
import Diagnostics
import Practice

/// The terms of a retainer, as far as they are given.
struct RetainerTermsOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("retainer.kind"))
    var kind: RetainerKind?

    @Option(name: .long, help: Help.option("retainer.start"))
    var start: CalendarDate?

    @Option(name: .long, help: Help.option("retainer.end"))
    var end: CalendarDate?

    @Option(name: .long, help: Help.option("retainer.lead"))
    var lead: String?

    @Option(name: .long, help: Help.option("retainer.team"))
    var team: CommaList?

    @Option(name: .long, help: Help.option("retainer.scope"))
    var scope: [String] = []

    @Option(name: .long, help: Help.option("retainer.chargedApart"))
    var chargedApart: [String] = []

    @Option(name: .long, help: Help.option("retainer.counterparty"))
    var counterparty: [String] = []

    @Option(name: .long, help: Help.option("retainer.feeMode"))
    var feeMode: FeeMode?

    @Option(name: .long, help: Help.option("retainer.fee"))
    var fee: String?

    @Option(name: .long, help: Help.option("retainer.feeTerms"))
    var feeTerms: String?

    @Option(name: .long, help: Help.option("retainer.instalment"))
    var instalment: [String] = []

    @Option(name: .long, help: Help.option("retainer.promise"))
    var promise: CommaList?

    @Option(name: .long, help: Help.option("retainer.responseHours"))
    var responseHours: Int?

    @Option(name: .long, help: Help.option("retainer.contractNumber"))
    var contractNumber: String?

    @Option(name: .long, help: Help.option("retainer.archiveNumber"))
    var archiveNumber: String?

    /// The terms of a new retainer; its term is a year where no end is given.
    func terms() throws -> Retainer.Terms {
        guard let start, let lead else {
            throw ValidationError(Words.text("commands.retainer.required"))
        }
        let year = start.adding(months: 12)?.adding(days: -1)
        return try terms(
            over: Retainer.Terms(
                kind: kind ?? .annual,
                from: start,
                through: end ?? year ?? start,
                lead: User.ID(lead),
                feeMode: kind == .proBono ? .proBono : .annual,
            )
        )
    }

    /// Earlier terms with what is given in their place; what was paid of the fee stays.
    func terms(over earlier: Retainer.Terms) throws -> Retainer.Terms {
        var terms = earlier
        if let kind { terms.kind = kind }
        if let start { terms.start = start }
        if let end { terms.end = end }
        if let lead {
            terms.lead = User.ID(lead)
            terms.team.removeAll { $0 == terms.lead }
        }
        if let team { terms.team = team.elements.map { User.ID($0) } }
        if !scope.isEmpty { terms.scope = scope }
        if !chargedApart.isEmpty { terms.chargedApart = chargedApart }
        if !counterparty.isEmpty { terms.counterparties = counterparty }
        if let feeTerms { terms.feeTerms = feeTerms }
        if let promise { terms.promised = try promise.promised() }
        if let responseHours { terms.responseHours = responseHours }
        if let contractNumber { terms.contractNumber = contractNumber }
        try setFee(&terms)
        return terms
    }

    private func setFee(_ terms: inout Retainer.Terms) throws {
        let paid = terms.instalments.filter(\.isPaid)
        if let feeMode { terms.feeMode = feeMode }
        if terms.feeMode == .proBono { (terms.fee, terms.feeTerms) = (nil, nil) }
        if let fee {
            let amount = try MoneyAmount(reading: fee)
            if amount != terms.fee { terms.instalments = paid }
            terms.fee = amount
        }
        if !instalment.isEmpty {
            terms.instalments = try paid + instalment.map(RetainerTermsOptions.instalment)
        }
    }

    /// Reads `2026-03-31:15000`.
    private static func instalment(_ typed: String) throws -> Instalment {
        let parts = typed.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let due = CalendarDate(parts[0]) else {
            throw ValidationError(
                Words.text("commands.retainer.instalment", ["text": .text(typed)])
            )
        }
        return try Instalment(due: due, amount: MoneyAmount(reading: parts[1]))
    }
}

extension CommaList {
    /// Reads `contract_review:20,training:2`.
    fileprivate func promised() throws -> [ServiceType: Int] {
        var promised: [ServiceType: Int] = [:]
        for element in elements {
            let parts = element.split(whereSeparator: { ":：".contains($0) }).map(String.init)
            guard parts.count == 2, let type = ServiceType(rawValue: parts[0]),
                let count = Int(parts[1])
            else {
                let known = ServiceType.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError(
                    Words.text(
                        "commands.retainer.promise",
                        ["text": .text(element), "known": .text(known)],
                    )
                )
            }
            promised[type] = count
        }
        return promised
    }
}

extension RetainerKind: ExpressibleByArgument {}
extension FeeMode: ExpressibleByArgument {}
