import Checklists
import Diagnostics
import Practice
import Reports

/// Retained counsel: the contract, and one service of the ledger.
extension FormValues {
    /// A contract and its client.
    mutating func take(_ retainer: Retainer) {
        set(.retainerNumber, retainer.number.description)
        set(.retainerContract, retainer.terms.contractNumber ?? retainer.number.description)
        tick(.volumeMatter, [Volume.Matter.retainer.rawValue])
        guard text(FormBlank.enterpriseName.rawValue) == nil else { return }
        set(.enterpriseName, retainer.client)
        set(.enterpriseCode, retainer.clientCode?.text)
    }

    /// A service; counterparties and disputes are not printed.
    mutating func take(_ record: ServiceRecord, _ names: FormRecords) {
        let details = record.details
        set(.serviceNumber, record.number.description)
        set(.serviceOn, day(details.day))
        set(.serviceTime, time(of: record))
        set(.serviceLawyers, words.listed(details.lawyers.map { names.name($0.lawyer) }))
        set(.serviceRecipient, recipient(of: record))
        set(.servicePerson, details.person)
        tick(.serviceType, [details.type.rawValue])
        tick(.serviceMode, [details.mode.rawValue])
        set(.serviceSubject, details.subject)
        set(.serviceResult, details.result)
        set(.serviceOutputs, words.listed(details.outputs))
        set(.serviceAttendees, details.attendees.map { String($0) })
        if let loss = details.loss {
            tick(.serviceLoss, [loss.grade.rawValue])
            set(
                .serviceLoss,
                [
                    phrase(loss.kind.name), loss.amount.description, loss.document,
                    words.day(loss.documentDate.description),
                ].joined(separator: " "),
            )
        }
        tick(.serviceCharged, [details.isCharged ? "charged" : "included"])
    }

    private func recipient(of record: ServiceRecord) -> String? {
        switch record.details.recipient {
        case .enterprise: record.client
        case .chamber(let name): name
        case .open: nil
        }
    }

    private func time(of record: ServiceRecord) -> String? {
        let hours = record.tenths == 0 ? nil : WorkHours.text(tenths: record.tenths)
        let known = [record.details.startedAt?.description, hours].compactMap { $0 }
        return known.isEmpty ? nil : known.joined(separator: " · ")
    }
}
