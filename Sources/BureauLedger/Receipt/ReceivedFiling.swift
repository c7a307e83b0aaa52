public import Bureau
public import Foundation

/// A message that arrived, after its envelope was opened and its signature checked.
public struct ReceivedFiling: Hashable, Sendable {
    /// What it says; nil when it cannot be read.
    public let filing: Filing?
    /// The whole message as it arrived, with its signature.
    public let envelope: Data
    /// SHA-256 of the signed bytes, or of the whole message when it cannot be opened, in hexadecimal digits.
    public let hash: String
    /// What is wrong with the envelope or the signature, or nil.
    public let problem: FilingProblem?

    /// Creates it.
    public init(filing: Filing?, envelope: Data, hash: String, problem: FilingProblem?) {
        self.filing = filing
        self.envelope = envelope
        self.hash = hash
        self.problem = problem
    }
}
