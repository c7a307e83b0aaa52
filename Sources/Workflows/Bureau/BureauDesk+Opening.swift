import Bureau
public import BureauLedger
import Checklists
public import Foundation
import Practice
import Store

/// Opens messages with what the bureau knows of its firms' keys.
public struct FilingOpener {
    private let bureau: FiledID
    private let firms: [CreditCode: Enrolment]

    init(_ bureau: FiledID, _ firms: [Enrolment]) {
        self.bureau = bureau
        self.firms = Dictionary(uniqueKeysWithValues: firms.map { ($0.firm, $0) })
    }

    /// A message with what is wrong with its envelope, its signature or its key.
    public func open(_ envelope: Data) -> ReceivedFiling {
        guard let message = SignedMessage(line: envelope), message.form == .filing else {
            return unopened(envelope, .unreadable)
        }
        guard message.isGenuine else { return unopened(envelope, .signature) }
        if let version = message.version, version > Filing.version {
            return received(nil, message, envelope, .newerVersion)
        }
        guard let filing = message.content(Filing.self), isCanonical(filing, message) else {
            return received(nil, message, envelope, .unreadable)
        }
        return received(filing, message, envelope, problem(with: filing, message))
    }

    /// A line that was too long to be read; it is known by where it stood.
    public func oversized(line number: Int, of file: String) -> ReceivedFiling {
        let name = Digest(of: Data("\(file)\n\(number)".utf8)).hex
        return ReceivedFiling(filing: nil, envelope: Data(), hash: name, problem: .oversized)
    }

    /// Whether the bytes are those that the program writes for this filing, so that they say nothing else beside it.
    private func isCanonical(_ filing: Filing, _ message: SignedMessage) -> Bool {
        (try? Payload.encoded(filing)) == message.body
    }

    private func problem(with filing: Filing, _ message: SignedMessage) -> FilingProblem? {
        if filing.bureau != bureau { return .foreign }
        guard let firm = firms[filing.firm] else { return .unknownFirm }
        guard let key = firm.key(message.key) else { return .unknownKey }
        return key.isGood(on: filing.filedOn) ? nil : .revokedKey
    }

    private func unopened(_ envelope: Data, _ problem: FilingProblem) -> ReceivedFiling {
        ReceivedFiling(
            filing: nil,
            envelope: envelope,
            hash: Digest(of: envelope).hex,
            problem: problem,
        )
    }

    private func received(
        _ filing: Filing?,
        _ message: SignedMessage,
        _ envelope: Data,
        _ problem: FilingProblem?,
    ) -> ReceivedFiling {
        ReceivedFiling(
            filing: filing,
            envelope: envelope,
            hash: message.hash,
            problem: problem,
        )
    }
}

extension BureauDesk {
    /// What opens messages by the keys that are enrolled now.
    public func opener() throws -> FilingOpener {
        FilingOpener(
            profile.id,
            try office.held(Enrolment.self, in: Streams.enrolments).map(\.value),
        )
    }
}
