import Bureau
import Checklists
import Practice
import Store

/// Fills the registers of the demonstration's bureau.
struct DistrictRegisters {
    let office: Office
    let district: DemoDistrict

    /// The lists, the firms with their keys and lawyers, the campaign and the enterprises, in one transaction.
    func fill(keys: [String]) throws {
        var drafts: [EntryDraft] = []
        for place in district.places {
            drafts.append(try listed(.place, place.code, place.name))
        }
        drafts.append(try listed(.campaign, district.campaign.code, district.campaign.name))
        drafts.append(try office.draft(campaign(), kind: .campaign, in: Streams.campaigns))
        for (number, (firm, key)) in zip(district.firms, keys).enumerated() {
            drafts += try entries(of: firm, number: number + 1, key: key)
        }
        for enterprise in district.enterprises {
            drafts.append(
                try office.draft(
                    record(enterprise),
                    kind: .enterprise,
                    in: Streams.enterprises,
                )
            )
        }
        try office.append(drafts)
    }

    /// The public services, in transactions of a few thousand.
    func record(_ services: [PublicService], chunk: Int = 4_000) throws {
        for start in stride(from: 0, to: services.count, by: chunk) {
            let part = services[start..<min(start + chunk, services.count)]
            try office.append(
                part.map { service in
                    try office.draft(service, kind: .publicService, in: Streams.publicServices)
                }
            )
        }
    }

    private func listed(
        _ kind: ListedWord.Kind,
        _ code: FiledCode,
        _ name: String,
    ) throws -> EntryDraft {
        try office.draft(
            ListedWord(kind, code, name: name),
            kind: .listedWord,
            in: Streams.listedWords,
        )
    }

    private func campaign() throws -> Campaign {
        try Campaign(
            id: Campaign.ID(district.campaign.code.text),
            name: district.campaign.name,
            organiser: "\(DemoDistrict.bureauName)、区工商联（演示）",
            from: CalendarDate(year: 2023, month: 1, day: 1),
        )
    }

    /// A firm in the register, with its enrolment.
    private func entries(of firm: DistrictFirm, number: Int, key: String) throws -> [EntryDraft] {
        let record = try OtherFirm(
            id: OtherFirm.ID("demo-firm-\(number)"),
            name: firm.name,
            registration: Registration(code: firm.code),
            bureau: DemoDistrict.bureauName,
            lawyers: firm.lawyers.count,
        )
        let day = CalendarDate(year: 2022, month: 1, day: 4) ?? .epoch
        let enrolment = try Enrolment(
            firm: firm.code,
            name: firm.name,
            on: day,
            key: EnrolledKey(key, since: day),
        )
        return [
            try office.draft(record, kind: .otherFirm, in: Streams.firms),
            try office.draft(enrolment, kind: .enrolment, in: Streams.enrolments),
        ]
    }

    private func record(_ enterprise: DemoEnterprise) throws -> Enterprise {
        try Enterprise(
            id: Enterprise.ID(enterprise.code.text.lowercased()),
            name: enterprise.name,
            registration: Registration(code: enterprise.code),
            entityType: .limitedCompany,
            industry: IndustryCode(enterprise.industry),
            township: enterprise.placeName,
            isInvented: true,
        )
    }
}
