public import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// A retainer by its number, its contract number or the beginning of its id.
    public func retainer(_ name: String) throws -> Held<Retainer> {
        let number = try? DocumentNumber(name)
        let isOurs = number?.series == Retainer.series
        return try find(Retainer.self, isOurs ? number?.short ?? name : name)
    }

    /// Drafts a retainer for an enterprise of the register.
    public func addRetainer(
        for enterprise: Enterprise.ID,
        _ terms: Retainer.Terms,
        archiveNumber: String? = nil,
    ) throws -> Retainer {
        try Permission.keepRetainers.require(actingUser())
        let client = try self.enterprise(enterprise.text)
        let drafted = try Retainer(
            id: Office.newID(Retainer.self),
            number: nextNumber(of: Retainer.self, series: Retainer.series),
            enterprise: client.id,
            client: client.name,
            clientCode: client.registration.code,
            terms: terms,
        )
        let retainer = try drafted.amended(terms, archiveNumber: archiveNumber, on: today)
        try requireFit(retainer)
        try append([draft(retainer, kind: .retainer, in: Streams.retainers)])
        return retainer
    }

    /// Changes the terms of a retainer; of a signed one with the reason.
    public func edit(
        _ held: Held<Retainer>,
        _ terms: Retainer.Terms,
        archiveNumber: String? = nil,
        because reason: String? = nil,
    ) throws -> Retainer {
        try Permission.keepRetainers.require(actingUser())
        let changed = try held.value.amended(
            terms,
            archiveNumber: archiveNumber,
            on: today,
            because: reason,
        )
        if terms.lawyers != held.value.terms.lawyers { try requireLawyers(changed) }
        try requireRoom(changed)
        try record(changed, over: held)
        return changed
    }

    /// Records the day on which a retainer was signed; one that it renews is renewed from then on.
    public func sign(_ held: Held<Retainer>, on day: CalendarDate) throws -> Retainer {
        try Permission.keepRetainers.require(actingUser())
        let signed = try held.value.signed(on: day, today: today)
        try requireFit(signed)
        var drafts = [try draft(signed, kind: .retainer, in: Streams.retainers, over: held)]
        if let earlier = signed.renewalOf {
            let before = try retainer(earlier.text)
            let renewed = try before.value.continued(by: signed.id)
            drafts.append(
                try draft(renewed, kind: .retainer, in: Streams.retainers, over: before)
            )
        }
        try append(drafts)
        return signed
    }

    /// Records that the money of an instalment came in, whole or in part.
    public func pay(
        _ held: Held<Retainer>,
        instalment: Int,
        _ part: MoneyAmount? = nil,
        on day: CalendarDate,
        receipt: String? = nil,
    ) throws -> Retainer {
        try Permission.keepRetainers.require(actingUser())
        let paid = try held.value.paying(
            instalment,
            part,
            on: day,
            receipt: receipt,
            today: today,
        )
        try record(paid, over: held)
        return paid
    }

    func record(_ retainer: Retainer, over held: Held<Retainer>) throws {
        try append([draft(retainer, kind: .retainer, in: Streams.retainers, over: held)])
    }
}
