import Checklists
import Diagnostics
import Practice
import Workflows

/// What there is to read about one service record, line by line.
struct ServicePage {
    private(set) var records = Records([.init("what"), .init("value")])

    init(_ record: ServiceRecord, in office: Office) throws {
        let details = record.details
        add("service", record.number.description)
        add("status", Words.text(record.status.name))
        add(
            "day",
            [details.day.description, details.startedAt?.description].compactMap { $0 }.joined(
                separator: " "
            ),
        )
        let name = try details.recipient.enterprise.map { try office.titles(of: [$0])[$0] ?? "" }
        add("client", ServicePage.recipient(record, name))
        add("service_type", Words.text(details.type.name))
        add("mode", Words.text(details.mode.name))
        add("person", details.person)
        add("subject", details.subject)
        add("result", details.result)
        for output in details.outputs { add("output", output) }
        add("attendees", details.attendees.map(String.init))
        for name in details.counterparties { add("counterparty", name) }
        for work in details.lawyers {
            add("lawyers", "\(work.lawyer) \(ServicePage.hours(work.hours))")
        }
        add("amount", details.amount?.description)
        addLoss(details.loss)
        addDispute(details.dispute)
        add("charged", Words.text(details.isCharged ? "commands.yes" : "commands.no"))
        try addLinks(details, in: office)
        add("confirmed", record.confirmation.map { "\($0.by) \($0.on)" })
        add("void", record.voided.map { "\($0.on) \($0.reason)" })
    }

    private mutating func add(_ key: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        records.rows.append([Words.text("column.\(key)"), value])
    }

    private mutating func addLoss(_ loss: Loss?) {
        guard let loss else { return }
        add("loss", "\(Words.text(loss.kind.name)) \(loss.amount)")
        add("grade", Words.text(loss.grade.name))
        add("document", "\(loss.document) \(loss.documentDate)")
        add("calculation", loss.calculation)
        add("loss_confirmed", loss.confirmation.map { "\($0.by) \($0.on)" })
    }

    private mutating func addDispute(_ dispute: Dispute?) {
        guard let dispute else { return }
        add("dispute", Words.text(dispute.type.name))
        add("parties", String(dispute.parties))
        add("amount_disputed", dispute.amount?.description)
        add("channel", Words.text(dispute.channel.name))
        let settled = [dispute.settledOn?.description, dispute.document].compactMap { $0 }
        add("dispute_result", ([Words.text(dispute.result)] + settled).joined(separator: " "))
    }

    private mutating func addLinks(_ details: ServiceRecord.Details, in office: Office) throws {
        add("retainer", try details.retainer.flatMap { try office.record($0)?.number.short })
        add("outside_reason", details.outsideReason)
        add("checkup", try details.checkup.flatMap { try office.record($0)?.number.short })
        add("campaign", details.campaign)
    }

    /// For whom a service was; an enterprise by its present name.
    static func recipient(_ record: ServiceRecord, _ name: String?) -> String {
        switch record.details.recipient {
        case .enterprise: name ?? record.client ?? ""
        case .chamber(let name): name
        case .open: Words.text("commands.service.public")
        }
    }

    /// The time of a lawyer, or that it was not recorded.
    static func hours(_ hours: WorkHours?) -> String {
        hours.map(\.description) ?? Words.text("commands.service.hoursMissing")
    }

    /// The time of a record; with a plus where a part was not recorded.
    static func hours(of record: ServiceRecord) -> String {
        guard record.lacksHours else { return WorkHours.text(tenths: record.tenths) }
        guard record.tenths > 0 else { return Words.text("commands.service.hoursMissing") }
        return WorkHours.text(tenths: record.tenths) + "+"
    }
}
