import CYAML

/// libyaml's events over a text that stays in memory while the stream lives.
struct EventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let isReady: Bool

    init(_ text: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        isReady = text.baseAddress != nil && yaml_parser_initialize(parser) == 1
        guard isReady, let start = text.baseAddress else { return }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, start, text.count)
    }

    deinit {
        if isReady { yaml_parser_delete(parser) }
        parser.deinitialize(count: 1)
        parser.deallocate()
    }

    /// Reads the next event, which the caller must delete; false when the text cannot be read further.
    func next(_ event: inout yaml_event_t) -> Bool {
        isReady && yaml_parser_parse(parser, &event) == 1
    }

    /// Why the last event could not be read.
    var failure: LibYAMLFailure { LibYAMLFailure(parser.pointee) }
}
