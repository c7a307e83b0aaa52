internal import Mustache

/// Named values ready to print; one that is absent has no entry, so that a template's section stays closed.
struct PrintedFields: Hashable, Sendable {
    private(set) var values: [String: PrintedValue]

    init(_ values: [String: PrintedValue]) {
        self.values = values
    }

    subscript(name: String) -> PrintedValue? {
        get { values[name] }
        set { values[name] = newValue }
    }
}

extension PrintedFields: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, PrintedValue?)...) {
        values = Dictionary(minimumCapacity: elements.count)
        for (name, value) in elements {
            values[name] = value
        }
    }
}

extension PrintedFields: MustacheParent {
    func child(named name: String) -> Any? { values[name]?.content }
}

extension PrintedFields: Encodable {
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(values)
    }
}
