import Checklists
import Diagnostics
import Practice
import Reports

extension FormValues {
    /// The firm.
    mutating func take(_ firm: LawFirm) {
        set(.firmName, firm.name)
        set(.firmLicence, firm.registration.code?.text)
        set(.firmAddress, firm.address)
        set(.firmPhone, firm.phone)
        set(.firmDirector, firm.director)
    }

    /// The client of a contract or a service, as the register has it.
    mutating func take(retained client: Enterprise) {
        isInvented = client.isInvented
        set(.enterpriseName, client.name)
        set(.enterpriseCode, client.registration.code?.text)
        set(.legalRepresentative, client.legalRepresentative)
        set(.enterpriseAddress, client.address)
        set(.contactName, client.contact?.name)
        set(.contactRole, client.contact?.role)
        set(.contactMobile, client.contact?.mobile?.number)
    }

    /// The enterprise, with the words of the library's profile.
    mutating func take(_ enterprise: Enterprise, _ library: Library) {
        isInvented = enterprise.isInvented
        set(.enterpriseName, enterprise.name)
        set(.enterpriseCode, enterprise.registration.code?.text)
        set(.enterpriseType, type(enterprise.entityType, library))
        set(.legalRepresentative, enterprise.legalRepresentative)
        set(.enterpriseAddress, enterprise.address)
        set(.township, enterprise.township)
        set(.foundedOn, enterprise.foundedOn.map { words.day($0.description) })
        set(.industry, enterprise.industry?.text)
        set(.size, size(enterprise))
        set(.headcount, enterprise.figures.headcount.map { String($0) })
        set(.contactName, enterprise.contact?.name)
        set(.contactRole, enterprise.contact?.role)
        set(.contactMobile, enterprise.contact?.mobile?.number)
        take(enterprise.related)
    }

    private mutating func take(_ related: [RelatedParty]) {
        let roles: [(FormBlank, PartyRole)] = [
            (.shareholders, .shareholder), (.controllers, .controller), (.affiliates, .affiliate),
            (.counterparties, .counterparty),
        ]
        for (field, role) in roles {
            set(field, words.listed(related.filter { $0.role == role }.map(\.name)))
        }
        set(
            .related,
            related.map { party in
                [
                    "name": party.name, "code": party.code?.text ?? "",
                    "role": phrase(Message("party.role.\(party.role.rawValue)")),
                ]
            },
        )
    }

    private func type(_ type: EntityType, _ library: Library) -> String? {
        let question = library.form.form.profile.first { $0.id == "entity_type" }
        return question?.option(type.rawValue)?.text[language]
    }

    private func size(_ enterprise: Enterprise) -> String? {
        enterprise.size?.size.map { phrase(Message("practice.size.\($0.rawValue)")) }
    }
}
