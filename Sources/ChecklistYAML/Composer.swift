import CYAML
import Diagnostics

/// Builds the node of a document from libyaml's events, checking limits while it reads.
struct Composer {
    let limits: YAMLLimits
    let source: SourceBytes
    /// What is wrong and did not stop the reading.
    private(set) var diagnostics: [Diagnostic] = []

    /// The nodes that are finished and wait for the collection around them to end.
    private var nodes: [YAMLNode] = []
    private var open: [OpenCollection] = []
    private var count = 0
    private var documents = 0
    private var isKnown = true

    init(limits: YAMLLimits, source: SourceBytes) {
        self.limits = limits
        self.source = source
    }

    /// The document's node, unless something hides its content.
    var root: YAMLNode? { isKnown ? nodes.first : nil }

    /// Reads the whole text; throws what makes reading on pointless.
    mutating func compose() throws(Diagnostic) {
        let stream = EventStream(source.text)
        var event = yaml_event_t()
        var isOver = false
        while !isOver {
            guard stream.next(&event) else { throw diagnostic(stream.failure) }
            defer { yaml_event_delete(&event) }
            isOver = try take(event)
        }
        if nodes.isEmpty { throw .yaml("empty", at: Place(file: source.file, line: 1)) }
    }

    /// Takes one event; true when it was the last.
    private mutating func take(_ event: yaml_event_t) throws(Diagnostic) -> Bool {
        switch event.type {
        case YAML_SCALAR_EVENT:
            try takeScalar(event)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            try refuseProperties(anchor: start.anchor, tag: start.tag, at: event.start_mark)
            try begin(
                .sequence,
                isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE,
                at: event.start_mark,
            )
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            try refuseProperties(anchor: start.anchor, tag: start.tag, at: event.start_mark)
            try begin(
                .mapping,
                isFlow: start.style == YAML_FLOW_MAPPING_STYLE,
                at: event.start_mark,
            )
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            try end()
        case YAML_ALIAS_EVENT:
            try takeAlias(event.data.alias.anchor, at: event.start_mark)
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            if documents > 1 { throw .yaml("secondDocument", at: place(event.start_mark)) }
        default:
            return event.type == YAML_STREAM_END_EVENT
        }
        return false
    }
}

extension Composer {
    private mutating func takeScalar(_ event: yaml_event_t) throws(Diagnostic) {
        let scalar = event.data.scalar
        let mark = event.start_mark
        try refuseProperties(anchor: scalar.anchor, tag: scalar.tag, at: mark)
        guard scalar.length <= limits.scalarBytes else {
            throw .yaml("scalarTooLong", at: place(mark), ["most": .size(limits.scalarBytes)])
        }
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let text = String(decoding: bytes, as: UTF8.self)
        if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE { try refuseControls(bytes, at: mark) }
        if text == "<<", scalar.style == YAML_PLAIN_SCALAR_STYLE, isAtKey {
            isKnown = false
            try report(.yaml("mergeKey", at: place(mark)))
        }
        try add(.scalar(text, YAMLNode.ScalarStyle(scalar.style)), at: mark)
    }

    /// An alias stands for something else, so the document's content is not known without it.
    private mutating func takeAlias(
        _ name: UnsafeMutablePointer<yaml_char_t>?,
        at mark: yaml_mark_t,
    ) throws(Diagnostic) {
        isKnown = false
        try report(.yaml("alias", at: place(mark), ["name": quoted(name)]))
        try add(.scalar("", .plain), at: mark)
    }

    private mutating func begin(
        _ kind: OpenCollection.Kind,
        isFlow: Bool,
        at mark: yaml_mark_t,
    ) throws(Diagnostic) {
        if isAtKey { throw .yaml("keyNotScalar", at: place(mark)) }
        guard open.count < limits.depth else {
            throw .yaml("tooDeep", at: place(mark), ["most": .number(limits.depth)])
        }
        try countNode(at: mark)
        open.append(OpenCollection(kind: kind, isFlow: isFlow, mark: mark, start: nodes.count))
    }

    private mutating func end() throws(Diagnostic) {
        guard let collection = open.popLast() else { return }
        let content = content(of: collection)
        if case .mapping(let entries, _) = content {
            for repeated in DuplicateKeys.of(entries) {
                try report(.duplicateKey(repeated.key, first: repeated.first, source.file))
            }
        }
        nodes.removeSubrange(collection.start...)
        nodes.append(node(content, at: collection.mark))
    }

    /// What the waiting nodes make; no slice of them outlives this, or removing them would copy them all.
    private func content(of collection: OpenCollection) -> YAMLNode.Content {
        let parts = nodes[collection.start...]
        return switch collection.kind {
        case .sequence: .sequence(Array(parts), isFlow: collection.isFlow)
        case .mapping: .mapping(collection.entries(parts), isFlow: collection.isFlow)
        }
    }
}

extension Composer {
    /// Whether the next node would be a mapping's key.
    private var isAtKey: Bool {
        guard let collection = open.last, collection.kind == .mapping else { return false }
        return (nodes.count - collection.start).isMultiple(of: 2)
    }

    private mutating func add(_ content: YAMLNode.Content, at mark: yaml_mark_t) throws(Diagnostic)
    {
        try countNode(at: mark)
        nodes.append(node(content, at: mark))
    }

    private mutating func countNode(at mark: yaml_mark_t) throws(Diagnostic) {
        count += 1
        if count > limits.nodes {
            throw .yaml("tooManyNodes", at: place(mark), ["most": .number(limits.nodes)])
        }
    }

    /// An anchor or a tag leaves the content as it is, so reading goes on.
    private mutating func refuseProperties(
        anchor: UnsafeMutablePointer<yaml_char_t>?,
        tag: UnsafeMutablePointer<yaml_char_t>?,
        at mark: yaml_mark_t,
    ) throws(Diagnostic) {
        if anchor != nil { try report(.yaml("anchor", at: place(mark), ["name": quoted(anchor)])) }
        if tag != nil { try report(.yaml("tag", at: place(mark))) }
    }

    /// Escapes such as `\0` can write what the file itself may not hold.
    private mutating func refuseControls(
        _ bytes: UnsafeBufferPointer<UInt8>,
        at mark: yaml_mark_t,
    ) throws(Diagnostic) {
        guard let value = ForbiddenText.firstCharacter(in: bytes) else { return }
        try report(
            .yaml("controlEscape", at: place(mark), ["code": .text(ForbiddenText.code(value))])
        )
    }

    /// Keeps a problem and reads on, until there are too many.
    private mutating func report(_ diagnostic: Diagnostic) throws(Diagnostic) {
        diagnostics.append(diagnostic)
        guard diagnostics.count >= limits.problems, let place = diagnostic.place else { return }
        throw .yaml("tooManyProblems", at: place, ["count": .number(diagnostics.count)])
    }

    /// Why reading stopped, with the bracket that was open.
    private func diagnostic(_ failure: LibYAMLFailure) -> Diagnostic {
        let flow = open.last.flatMap { $0.isFlow ? place($0.mark) : nil }
        return failure.diagnostic(in: source, flow: flow)
    }

    private func node(_ content: YAMLNode.Content, at mark: yaml_mark_t) -> YAMLNode {
        YAMLNode(content, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    private func place(_ mark: yaml_mark_t) -> Place {
        Place(file: source.file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    private func quoted(_ name: UnsafeMutablePointer<yaml_char_t>?) -> Message.Argument {
        name.map { .quoted(String(cString: $0)) } ?? ""
    }
}
