import Checklists
public import Diagnostics
public import Practice
import Store

extension Office {
    /// A service record by its number or the beginning of its id.
    public func service(_ name: String) throws -> Held<ServiceRecord> {
        let number = try? DocumentNumber(name)
        let isOurs = number?.series == ServiceRecord.series
        return try find(ServiceRecord.self, isOurs ? number?.short ?? name : name)
    }

    /// Writes a service into the ledger; says so when the same advice is there already.
    public func recordService(
        _ details: ServiceRecord.Details
    ) throws -> (record: ServiceRecord, notes: [Diagnostic]) {
        try Permission.recordServices.require(actingUser())
        let client = try client(of: details)
        let record = try ServiceRecord(
            id: Office.newID(ServiceRecord.self),
            number: nextNumber(of: ServiceRecord.self, series: ServiceRecord.series),
            recordedOn: today,
            client: client?.name,
            clientCode: client?.registration.code,
            details: details,
        )
        let notes = try notes(on: record)
        try append([draft(record, kind: .service, in: Streams.services)])
        return (record, notes)
    }

    /// Corrects a service that the client has not confirmed.
    public func correct(
        _ held: Held<ServiceRecord>,
        _ details: ServiceRecord.Details,
    ) throws -> (record: ServiceRecord, notes: [Diagnostic]) {
        try Permission.recordServices.require(actingUser())
        let client = try client(of: details)
        let record = try held.value.corrected(
            details,
            client: client?.name,
            clientCode: client?.registration.code,
            on: today,
        )
        let notes = try notes(on: record)
        try append([draft(record, kind: .service, in: Streams.services, over: held)])
        return (record, notes)
    }

    /// Records the client's confirmation of a service, or the enterprise's of the loss in it.
    public func confirm(
        _ held: Held<ServiceRecord>,
        _ confirmation: ClientConfirmation,
        ofLoss: Bool = false,
    ) throws -> ServiceRecord {
        try Permission.recordServices.require(actingUser())
        let record =
            try ofLoss
            ? held.value.lossConfirmed(confirmation, today: today)
            : held.value.confirmed(confirmation, today: today)
        try append([draft(record, kind: .service, in: Streams.services, over: held)])
        return record
    }

    /// Makes a service void: it stays in the ledger and counts nowhere.
    public func void(_ held: Held<ServiceRecord>, because reason: String) throws -> ServiceRecord {
        try Permission.recordServices.require(actingUser())
        let record = try held.value.voided(DatedReason(on: today, reason: reason))
        try append([draft(record, kind: .service, in: Streams.services, over: held)])
        return record
    }

    private func client(of details: ServiceRecord.Details) throws -> Enterprise? {
        try details.recipient.enterprise.map { try enterprise($0.text) }
    }

    /// What is to be said of a record; throws when it contradicts the other registers or counts an event again.
    private func notes(on record: ServiceRecord) throws -> [Diagnostic] {
        let lawyers = record.details.lawyers.map(\.lawyer)
        var problems = lawyers.compactMap {
            ServiceRecord.unfitness(of: $0, try? user($0), on: record.details.day)
        }
        if let id = record.details.retainer {
            guard let retainer = try self.record(id) else {
                throw Diagnostic.workflow("serviceRetainerGone", subject: record.number.short)
            }
            problems += [record.mismatch(with: retainer)].compactMap { $0 }
        }
        guard let enterprise = record.details.recipient.enterprise else {
            guard problems.isEmpty else { throw DiagnosticList(problems) }
            return []
        }
        let others = try services(of: enterprise)
        problems += others.compactMap { record.repetition(of: $0) }
        guard problems.isEmpty else { throw DiagnosticList(problems) }
        return others.filter { record.isSameConsult(as: $0) }.map { record.told(of: $0) }
    }
}
