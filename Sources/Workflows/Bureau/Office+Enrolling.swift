public import Bureau
public import Checklists
import Diagnostics
import Practice
import Store

extension Office {
    /// A firm that asks to be enrolled, before the officer has compared the fingerprint.
    public struct Applicant: Sendable {
        /// What the firm says of itself.
        public let card: FirmCard
        /// The fingerprint to be compared over the telephone.
        public let fingerprint: KeyFingerprint
        /// The enrolment that there is already; another key is added to it.
        public let earlier: Enrolment?
    }

    /// Reads a firm's card; throws unless it is signed with the key that it names.
    public func applicant(_ message: SignedMessage) throws -> Applicant {
        _ = try bureau()
        guard message.form == .card, let card = message.content(FirmCard.self),
            card.key == message.key, message.isGenuine
        else { throw Diagnostic.workflow("notCard") }
        return Applicant(
            card: card,
            fingerprint: KeyFingerprint(of: card.key),
            earlier: try heldEnrolment(card.firm)?.value,
        )
    }

    /// Enrols a firm whose fingerprint the officer has compared, and makes the bureau's welcome.
    public func enrol(_ applicant: Applicant, confirming typed: String) throws -> SignedMessage {
        let profile = try bureau()
        guard applicant.fingerprint.matches(typed) else {
            throw Diagnostic.workflow("fingerprintOther")
        }
        let card = applicant.card
        let key = try EnrolledKey(card.key, since: today)
        let earlier = try heldEnrolment(card.firm)
        if let earlier {
            if earlier.value.key(card.key) == nil {
                try keep(earlier.value.adding(key), over: earlier)
            }
        } else {
            let enrolment = try Enrolment(firm: card.firm, name: card.name, on: today, key: key)
            try keep(enrolment, over: nil)
        }
        let own = try filingKeyMakingOne()
        let welcome = BureauWelcome(
            bureau: profile,
            key: own.publicKey.hex,
            firm: card.firm,
            enrolled: card.key,
            words: try listedWords(),
            on: today,
        )
        return try SignedMessage(.welcome, welcome, by: own)
    }

    /// The fingerprint of the key with which the bureau signs.
    public func bureauFingerprint() throws -> KeyFingerprint {
        _ = try bureau()
        return KeyFingerprint(of: try filingKeyMakingOne().publicKey.hex)
    }

    /// Lets what a firm files count no longer, or again.
    public func set(
        _ status: Enrolment.Status,
        of firm: String,
        on day: CalendarDate?,
        reason: String,
    ) throws -> Enrolment {
        _ = try bureau()
        let earlier = try find(Enrolment.self, firm)
        let reason = try DatedReason(on: day ?? today, reason: reason)
        let enrolment = try earlier.value.becoming(status, reason)
        try keep(enrolment, over: earlier)
        return enrolment
    }

    /// Revokes a key of a firm's from a day on; the one in use when none is named by its fingerprint.
    public func revokeKey(
        of firm: String,
        fingerprint: String?,
        on day: CalendarDate?,
        reason: String,
    ) throws -> Enrolment {
        _ = try bureau()
        let earlier = try find(Enrolment.self, firm)
        let named = earlier.value.keys.first { key in
            fingerprint.map { KeyFingerprint(of: key.key).matches($0) }
                ?? (key == earlier.value.current)
        }
        guard let named else { throw Diagnostic.workflow("unknownKey") }
        let reason = try DatedReason(on: day ?? today, reason: reason)
        let enrolment = try earlier.value.revoking(named.key, reason)
        try keep(enrolment, over: earlier)
        return enrolment
    }

    func heldEnrolment(_ firm: CreditCode) throws -> Held<Enrolment>? {
        try held(Enrolment.self, in: Streams.enrolments, subject: firm.text)
    }

    func keep(_ enrolment: Enrolment, over earlier: Held<Enrolment>?) throws {
        try append([draft(enrolment, kind: .enrolment, in: Streams.enrolments, over: earlier)])
    }

    func listedWords() throws -> [ListedWord] {
        try held(ListedWord.self, in: Streams.listedWords).map(\.value)
    }
}
