import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// Records a visit, a call or an attempt that does not move the checkup on.
    @discardableResult
    public func record(_ plan: ContactPlan, in file: inout CheckupFile) throws -> ContactRecord {
        try Permission.openCheckups.require(actingUser())
        let contact = try contact(plan, of: file.checkup)
        var changed = file
        try append([draft(of: contact, in: &changed)], movingIn: &changed)
        file = changed
        return contact
    }

    /// The contact that a person describes.
    func contact(_ plan: ContactPlan, of checkup: Checkup) throws -> ContactRecord {
        let day = plan.on ?? today
        if day > today { throw Diagnostic.workflow("dayToCome", subject: day.description) }
        let people = plan.people.isEmpty ? [try actingUser().id] : plan.people
        return try ContactRecord(
            id: Office.newID(ContactRecord.self),
            checkup: checkup.id,
            enterprise: checkup.enterprise,
            on: day,
            mode: plan.mode,
            result: plan.result,
            people: people.map { try user($0).id },
            present: plan.present,
            place: plan.place,
            from: plan.from,
            to: plan.to,
            note: plan.note,
        )
    }

    /// The entry of a contact.
    func draft(of contact: ContactRecord, in file: inout CheckupFile) throws -> EntryDraft {
        let subject = CheckupSubject.contact(contact.id)
        file.life.contacts.append(
            Held(value: contact, subject: subject, heads: [], isConflict: false)
        )
        return try draft(contact, kind: .contact, in: file.stream, subject: subject)
    }
}
