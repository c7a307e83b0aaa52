import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Store

/// The key with which one device signs; the key itself lies in the folder, never in the journal.
struct DeviceKey: Hashable, Codable, Sendable {
    /// The public key, in hexadecimal digits.
    var key: String
    /// The notice by which it took the place of another, as a line; nil for the device's first key.
    var notice: Data?
}

extension Office {
    private func subject() throws -> String { "key/\(try folder.device())" }

    func heldKey() throws -> Held<DeviceKey>? {
        try held(DeviceKey.self, in: Streams.bureauLink, subject: subject())
    }

    /// The key that this device signs with; throws in a folder that was copied or restored, or has made none.
    func filingKey() throws -> SigningKey {
        guard let held = try heldKey(), let key = try folder.filingKey(held.value.key) else {
            throw Diagnostic.workflow("noFilingKey")
        }
        return key
    }

    /// The key that this device signs with, made at its first use.
    func filingKeyMakingOne() throws -> SigningKey {
        if let held = try heldKey(), let key = try folder.filingKey(held.value.key) { return key }
        let key = try folder.makeFilingKey()
        try keep(DeviceKey(key: key.publicKey.hex), over: heldKey())
        return key
    }

    func keep(_ key: DeviceKey, over earlier: Held<DeviceKey>?) throws {
        try append([
            draft(
                key,
                kind: .filingState,
                in: Streams.bureauLink,
                subject: subject(),
                replacing: earlier?.heads ?? [],
                requires: earlier?.heads ?? [],
            )
        ])
    }

    /// The firm's own code, without which it cannot file.
    func filingCode() throws -> CreditCode {
        guard try heldBureau() == nil else { throw Diagnostic.workflow("bureauFolder") }
        guard let code = try firm().registration.code else {
            throw Diagnostic.workflow("firmWithoutCode")
        }
        return code
    }

    func heldLink() throws -> Held<BureauLink>? {
        try held(BureauLink.self, in: Streams.bureauLink, subject: "link")
    }

    /// The bureau with which the firm files; throws before the firm has taken in the bureau's welcome.
    func requireLink() throws -> Held<BureauLink> {
        guard try heldBureau() == nil else { throw Diagnostic.workflow("bureauFolder") }
        guard let link = try heldLink() else { throw Diagnostic.workflow("noLink") }
        return link
    }

    func draft(_ link: BureauLink, over earlier: Held<BureauLink>?) throws -> EntryDraft {
        try draft(
            link,
            kind: .bureauLink,
            in: Streams.bureauLink,
            subject: "link",
            replacing: earlier?.heads ?? [],
            requires: earlier?.heads ?? [],
        )
    }

    func heldState() throws -> Held<FilingState>? {
        try held(FilingState.self, in: Streams.bureauLink, subject: "state")
    }

    func draft(_ state: FilingState, over earlier: Held<FilingState>?) throws -> EntryDraft {
        try draft(
            state,
            kind: .filingState,
            in: Streams.bureauLink,
            subject: "state",
            replacing: earlier?.heads ?? [],
            requires: earlier?.heads ?? [],
        )
    }
}
