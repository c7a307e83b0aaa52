public import Checklists
public import Diagnostics

extension ServiceRecord {
    /// The same record with corrected details; a confirmed or void one stays as it is.
    ///
    /// The day of the correction becomes the day of recording, for it may know of later events.
    public func corrected(
        _ details: Details,
        client: String?,
        clientCode: CreditCode?,
        on day: CalendarDate,
    ) throws(Diagnostic) -> ServiceRecord {
        try requireStanding()
        if confirmation != nil { throw refusal("service.confirmedStays") }
        return try ServiceRecord(
            id: id,
            number: number,
            recordedOn: day,
            client: client,
            clientCode: clientCode,
            details: details,
        )
    }

    /// The record, confirmed on the client's side.
    public func confirmed(
        _ confirmation: ClientConfirmation,
        today: CalendarDate,
    ) throws(Diagnostic) -> ServiceRecord {
        try requireStanding()
        if self.confirmation != nil { throw refusal("service.confirmedAlready") }
        try check(confirmation, today)
        var record = self
        record.confirmation = confirmation
        return record
    }

    /// The record, with its averted or recovered loss confirmed by the enterprise's signature.
    public func lossConfirmed(
        _ confirmation: ClientConfirmation,
        today: CalendarDate,
    ) throws(Diagnostic) -> ServiceRecord {
        try requireStanding()
        guard var loss = details.loss else { throw refusal("service.noLoss") }
        if loss.confirmation != nil { throw refusal("service.confirmedAlready") }
        try check(confirmation, today)
        if confirmation.on < loss.documentDate { throw refusal("service.lossConfirmedBefore") }
        loss.confirmation = confirmation
        var record = self
        record.details.loss = loss
        return try ServiceRecord(
            id: id,
            number: number,
            recordedOn: max(recordedOn, today),
            client: client,
            clientCode: clientCode,
            details: record.details,
        ).keeping(self.confirmation)
    }

    /// The record, void from now on.
    public func voided(_ reason: DatedReason) throws(Diagnostic) -> ServiceRecord {
        try requireStanding()
        var record = self
        record.voided = reason
        return record
    }

    private func keeping(_ confirmation: ClientConfirmation?) -> ServiceRecord {
        var record = self
        record.confirmation = confirmation
        return record
    }

    private func check(
        _ confirmation: ClientConfirmation,
        _ today: CalendarDate,
    ) throws(Diagnostic) {
        if confirmation.on > today { throw refusal("service.dayAhead") }
        if confirmation.on < details.day { throw refusal("service.confirmedBefore") }
    }

    private func requireStanding() throws(Diagnostic) {
        if voided != nil { throw refusal("service.voidStays") }
    }

    private func refusal(_ key: String) -> Diagnostic { .refusal(key, subject: number.short) }
}
