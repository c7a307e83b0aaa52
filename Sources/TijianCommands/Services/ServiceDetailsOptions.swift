public import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

/// What happened in a service, as far as it is given.
struct ServiceDetailsOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("service.on"))
    var on: CalendarDate?

    @Option(name: .long, help: Help.option("service.at"))
    var at: String?

    @Option(name: .long, help: Help.option("service.hours"))
    var hours: String?

    @Option(name: .long, help: Help.option("checkup.enterprise"))
    var enterprise: String?

    @Option(name: .long, help: Help.option("service.chamber"))
    var chamber: String?

    @Option(name: .long, help: Help.option("service.mode"))
    var mode: ServiceMode?

    @Option(name: .long, help: Help.option("service.type"))
    var type: ServiceType?

    @Option(name: .long, help: Help.option("service.person"))
    var person: String?

    @Option(name: .long, help: Help.option("service.subject"))
    var subject: String?

    @Option(name: .long, help: Help.option("service.result"))
    var result: String?

    @Option(name: .long, help: Help.option("service.paper"))
    var paper: [String] = []

    @Option(name: .long, help: Help.option("service.attendees"))
    var attendees: Int?

    @Option(name: .long, help: Help.option("retainer.counterparty"))
    var counterparty: [String] = []

    @Option(name: .long, help: Help.option("service.lawyers"))
    var lawyers: CommaList?

    @Option(name: .long, help: Help.option("service.amount"))
    var amount: String?

    @Flag(name: .long, inversion: .prefixedNo, help: Help.option("service.charged"))
    var charged: Bool?

    @Option(name: .long, help: Help.option("service.retainer"))
    var retainer: String?

    @Option(name: .long, help: Help.option("service.outside"))
    var outside: String?

    @Option(name: .long, help: Help.option("service.checkup"))
    var checkup: String?

    @Option(name: .long, help: Help.option("checkup.campaign"))
    var campaign: String?

    func validate() throws {
        if enterprise != nil, chamber != nil {
            throw ValidationError(Words.text("commands.service.oneRecipient"))
        }
    }

    /// The details of a new record.
    func details(in office: Office) throws -> ServiceRecord.Details {
        guard let type, let mode, let subject, let lawyers else {
            throw ValidationError(Words.text("commands.service.required"))
        }
        return try details(
            over: ServiceRecord.Details(
                on: on ?? office.today,
                for: .open,
                type,
                mode,
                subject: subject,
                lawyers: try times(lawyers),
            ),
            in: office,
        )
    }

    /// Earlier details with what is given in their place.
    func details(
        over earlier: ServiceRecord.Details,
        in office: Office,
    ) throws -> ServiceRecord.Details {
        var details = earlier
        if let on { details.day = on }
        if let at { details.startedAt = try TimeOfDay(at) }
        if let enterprise { details.recipient = .enterprise(try office.enterprise(enterprise).id) }
        if let chamber { details.recipient = .chamber(chamber) }
        if let mode { details.mode = mode }
        if let type { details.type = type }
        if let person { details.person = person }
        if let subject { details.subject = subject }
        if let result { details.result = result }
        if !paper.isEmpty { details.outputs = paper }
        if let attendees { details.attendees = attendees }
        if !counterparty.isEmpty { details.counterparties = counterparty }
        if let amount { details.amount = try MoneyAmount(reading: amount) }
        if let charged { details.isCharged = charged }
        if let campaign { details.campaign = campaign }
        try setTimes(&details)
        try setLinks(&details, in: office)
        return details
    }

    private func setTimes(_ details: inout ServiceRecord.Details) throws {
        if let lawyers {
            details.lawyers = try times(lawyers)
        } else if let hours {
            let shared = try WorkHours(reading: hours)
            details.lawyers = details.lawyers.map { LawyerTime($0.lawyer, hours: shared) }
        }
    }

    /// A retainer names its client, so the enterprise need not be given again.
    private func setLinks(_ details: inout ServiceRecord.Details, in office: Office) throws {
        if let retainer {
            let found = try office.retainer(retainer).value
            details.retainer = found.id
            if enterprise == nil, chamber == nil {
                details.recipient = .enterprise(found.enterprise)
            }
        }
        if let outside { details.outsideReason = outside }
        if let checkup { details.checkup = try office.checkup(checkup).id }
    }

    private func times(_ lawyers: CommaList) throws -> [LawyerTime] {
        let shared = try hours.map { try WorkHours(reading: $0) }
        return try lawyers.elements.map { try LawyerTime(reading: $0, sharing: shared) }
    }
}

extension ServiceMode: ExpressibleByArgument {}
extension ServiceType: ExpressibleByArgument {}
