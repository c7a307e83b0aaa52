import Diagnostics
public import Foundation
public import Store

/// A message between a firm and its bureau: the exact bytes that were signed, the signature, and the key.
public struct SignedMessage: Hashable, Sendable {
    /// What a message is.
    public enum Form: String, CaseIterable, Codable, Sendable {
        /// A firm's filing.
        case filing = "tijian-filing"
        /// A firm's card, to be enrolled by.
        case card = "tijian-card"
        /// A bureau's welcome to an enrolled firm.
        case welcome = "tijian-welcome"
        /// A firm's notice about a key.
        case notice = "tijian-key-notice"
        /// A bureau's reply.
        case reply = "tijian-reply"
        /// An application of an enterprise, signed by a firm or a chamber.
        case application = "tijian-application"
    }

    /// The longest message that is read, in bytes.
    public static let longest = 65_536

    /// What it is.
    public let form: Form
    /// The key, in hexadecimal digits.
    public let key: String
    /// The signature.
    public let signature: Data
    /// The bytes that were signed.
    public let body: Data

    /// Signs bytes.
    public init(_ form: Form, body: Data, by key: SigningKey) {
        self.form = form
        self.key = key.publicKey.hex
        signature = key.signature(of: SignedMessage.signed(form, body))
        self.body = body
    }

    /// Signs a value, as JSON with sorted keys.
    public init(_ form: Form, _ content: some Encodable, by key: SigningKey) throws {
        self.init(form, body: try Payload.encoded(content), by: key)
    }

    /// Whether the signature is that of the key.
    public var isGenuine: Bool {
        PublicKey(hex: key)?.accepts(signature, of: SignedMessage.signed(form, body)) ?? false
    }

    /// SHA-256 of the bytes, in hexadecimal digits.
    public var hash: String { Digest(of: body).hex }

    /// What it says; nil when it cannot be read as that.
    public func content<Content: Decodable>(_ type: Content.Type) -> Content? {
        try? JSONDecoder().decode(type, from: body)
    }

    /// The version of its form; nil when it names none.
    public var version: Int? { content(Version.self)?.version }

    private struct Version: Decodable {
        let version: Int
    }

    /// What is signed: the form too, so that no message can pass for one of another form.
    private static func signed(_ form: Form, _ body: Data) -> Data {
        Data("\(form.rawValue)\n".utf8) + body
    }
}

extension SignedMessage: Codable {
    /// The message as one line.
    public var line: Data {
        get throws { try Payload.encoded(self) }
    }

    /// Reads a line; nil when it is no message.
    public init?(line: Data) {
        guard let message = try? JSONDecoder().decode(SignedMessage.self, from: line) else {
            return nil
        }
        self = message
    }
}

extension [SignedMessage] {
    /// The messages as a file, one a line.
    public var file: Data {
        get throws {
            try reduce(into: Data()) { file, message in
                file += try message.line
                file.append(UInt8(ascii: "\n"))
            }
        }
    }
}
