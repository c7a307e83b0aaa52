public import Bureau
import Checklists
import Diagnostics
public import Foundation
public import Practice
import Store

extension Office {
    /// An application for an enterprise as a file that this firm signs for its bureau.
    public func signedApplication(
        of enterprise: Enterprise,
        needs: [String],
        wish: String?,
    ) throws -> Data {
        let code = try filingCode()
        try Permission.fileWithBureau.require(actingUser())
        let message = ApplicationMessage(
            id: try FiledID(UUID().uuidString.lowercased()),
            bureau: try requireLink().value.bureau,
            sender: code,
            request: try ApplicationRequest(
                name: enterprise.name,
                code: enterprise.registration.code,
                firm: code,
                needs: needs,
                on: today,
            ),
            contact: try ApplicationContact(contact: enterprise.contact, wish: wish),
        )
        return try [SignedMessage(.application, message, by: filingKey())].file
    }
}

extension SupervisionDesk {
    /// Takes in an application file; throws for a signature that is not genuine, a key that is not known and a file for others.
    public func take(file: Data) throws -> BureauApplication {
        let message = try opened(file)
        let enrolment = try office.held(Enrolment.self, in: Streams.enrolments).map(\.value)
            .first { $0.firm == message.content.sender }
        guard let enrolment, let key = enrolment.key(message.key) else {
            throw Diagnostic.workflow("applicationKey")
        }
        guard key.isGood(on: message.content.request.on), enrolment.status == .active else {
            throw Diagnostic.workflow("applicationRevoked")
        }
        let id = BureauApplication.ID(message.content.id.text)
        guard try office.record(id) == nil else { throw Diagnostic.workflow("applicationKnown") }
        return try take(
            message.content.request,
            message.content.contact,
            by: .file,
            signer: message.content.sender,
            id: id,
        )
    }

    private func opened(_ file: Data) throws -> (content: ApplicationMessage, key: String) {
        let line = file.split(separator: UInt8(ascii: "\n")).first.map { Data($0) } ?? Data()
        guard file.count <= SignedMessage.longest, let message = SignedMessage(line: line),
            message.form == .application
        else { throw Diagnostic.workflow("applicationUnreadable") }
        guard message.isGenuine else { throw Diagnostic.workflow("applicationSignature") }
        if let version = message.version, version > ApplicationMessage.current {
            throw Diagnostic.workflow("applicationNewer")
        }
        guard let content = message.content(ApplicationMessage.self) else {
            throw Diagnostic.workflow("applicationUnreadable")
        }
        guard content.bureau == desk.profile.id else {
            throw Diagnostic.workflow("applicationForeign")
        }
        return (content, message.key)
    }
}
