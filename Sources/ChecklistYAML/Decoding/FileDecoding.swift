import Diagnostics

/// What is found while the nodes of one file are turned into values.
///
/// Reading never stops at a fault: it is noted, something harmless takes the place of the value, and reading
/// goes on, so that one run names everything. One instance serves one file; it is not shared.
final class FileDecoding {
    /// The file's path, for places.
    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var places = PlaceIndex()
    /// The id of what is being read.
    var subject: String?
    /// Whether a fault was found that would make expressions seem wrong elsewhere.
    private(set) var isDamaged = false

    /// Whether the file holds a client's facts, which no message may repeat.
    let isConfidential: Bool

    /// Whether short remarks may stand in flow style, as in sheets.
    var allowsProseInFlow: Bool

    init(file: String, isConfidential: Bool = false) {
        self.file = file
        self.isConfidential = isConfidential
        allowsProseInFlow = isConfidential
    }

    /// What a message quotes of the file's values.
    func quoted(_ text: String) -> Message.Argument { isConfidential ? "…" : .quoted(text) }

    /// Notes a fault; a structural one keeps the file's expressions from being checked.
    func report(
        _ key: String,
        at node: YAMLNode,
        _ arguments: [String: Message.Argument] = [:],
        isStructural: Bool = false,
    ) {
        if isStructural { isDamaged = true }
        diagnostics.append(
            .decoding(key, at: node.place(file), subject: subject, arguments)
        )
    }

    /// Notes where a subject begins.
    func note(_ subject: String, at node: YAMLNode) {
        places.note(subject, at: node, in: file)
    }

    /// Reads with a narrower subject, and notes where it begins.
    func within<Value>(_ subject: String, at node: YAMLNode, _ read: () -> Value) -> Value {
        let outer = self.subject
        self.subject = subject
        defer { self.subject = outer }
        note(subject, at: node)
        return read()
    }
}
