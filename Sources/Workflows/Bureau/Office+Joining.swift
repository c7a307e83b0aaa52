public import Bureau
public import Checklists
import Diagnostics
import Foundation
public import Practice
import Store

extension Office {
    /// The firm's card for the bureau, signed with this device's key, and the fingerprint to be read out.
    public func card() throws -> (message: SignedMessage, fingerprint: KeyFingerprint) {
        let code = try filingCode()
        try Permission.fileWithBureau.require(actingUser())
        let key = try filingKeyMakingOne()
        let card = FirmCard(
            firm: code,
            name: try firm().name,
            key: key.publicKey.hex,
            on: today,
        )
        return (
            try SignedMessage(.card, card, by: key), KeyFingerprint(of: key.publicKey.hex),
        )
    }

    /// Takes in the bureau's welcome; another key of the same bureau is added, another bureau is refused.
    public func accept(
        _ message: SignedMessage,
        confirming typed: String?,
    ) throws -> (link: BureauLink, fingerprint: KeyFingerprint) {
        let code = try filingCode()
        try Permission.fileWithBureau.require(actingUser())
        guard message.form == .welcome, let welcome = message.content(BureauWelcome.self),
            welcome.key == message.key, message.isGenuine
        else { throw Diagnostic.workflow("notWelcome") }
        guard welcome.firm == code else { throw Diagnostic.workflow("welcomeOther") }
        let fingerprint = KeyFingerprint(of: welcome.key)
        if let typed, !fingerprint.matches(typed) {
            throw Diagnostic.workflow("fingerprintOther")
        }
        let earlier = try heldLink()
        if let earlier, earlier.value.bureau != welcome.bureau {
            throw Diagnostic.workflow("otherBureau")
        }
        var link =
            earlier?.value
            ?? BureauLink(
                bureau: welcome.bureau,
                name: welcome.name,
                district: welcome.district,
                keys: [],
                words: [],
                secret: folder.randomBytes(32),
                on: welcome.on,
            )
        link.name = welcome.name
        link.words = welcome.words
        if !link.keys.contains(welcome.key) { link.keys.append(welcome.key) }
        if link != earlier?.value { try append([draft(link, over: earlier)]) }
        return (link, fingerprint)
    }

    /// Says which word of the bureau's lists a text of the firm's stands for.
    public func match(_ text: String, to code: FiledCode) throws {
        let earlier = try requireLink()
        try Permission.fileWithBureau.require(actingUser())
        try append([draft(earlier.value.matching(text, to: code), over: earlier)])
    }

    /// Records the firm's answer to a recommendation by the bureau; a later one takes its place.
    public func answer(
        _ answer: FiledWords.Answer,
        to application: FiledID,
        checkup: Checkup.ID?,
    ) throws {
        _ = try requireLink()
        try Permission.fileWithBureau.require(actingUser())
        let subject = "answer/\(application.text)"
        let earlier = try held(
            RecommendationAnswer.self,
            in: Streams.filings,
            subject: subject,
        )
        let record = try RecommendationAnswer(
            answer,
            to: application,
            on: today,
            checkup: checkup,
        )
        try append([
            draft(
                record,
                kind: .bureauAnswer,
                in: Streams.filings,
                subject: subject,
                replacing: earlier?.heads ?? [],
                requires: earlier?.heads ?? [],
            )
        ])
    }

    /// Makes a new key and the notice, signed with the old one, that it takes its place from tomorrow on.
    public func rotateKey() throws -> (message: SignedMessage, fingerprint: KeyFingerprint) {
        let link = try requireLink().value
        try Permission.fileWithBureau.require(actingUser())
        let held = try heldKey()
        let old = try filingKey()
        let new = try folder.makeFilingKey()
        let message = try notice(.replaced, old, next: new.publicKey.hex, to: link.bureau)
        try keep(DeviceKey(key: new.publicKey.hex, notice: message.line), over: held)
        return (message, KeyFingerprint(of: new.publicKey.hex))
    }

    /// The notice that this device's key no longer counts, from today on.
    public func giveUpKey(_ reason: KeyNotice.Reason) throws -> SignedMessage {
        let link = try requireLink().value
        try Permission.fileWithBureau.require(actingUser())
        return try notice(reason, filingKey(), next: nil, to: link.bureau)
    }

    private func notice(
        _ reason: KeyNotice.Reason,
        _ key: SigningKey,
        next: String?,
        to bureau: FiledID,
    ) throws -> SignedMessage {
        let day = next == nil ? today : today.adding(days: 1) ?? today
        let notice = KeyNotice(
            bureau: bureau,
            firm: try filingCode(),
            key: key.publicKey.hex,
            next: next,
            reason: reason,
            on: day,
        )
        return try SignedMessage(.notice, notice, by: key)
    }
}
