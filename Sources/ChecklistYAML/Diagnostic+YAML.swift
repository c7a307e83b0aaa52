import Diagnostics

extension Diagnostic {
    /// An error of reading YAML: `yaml.<name>` says what is wrong and `yaml.<name>.remedy` what to do.
    static func yaml(
        _ name: String,
        at place: Place,
        _ arguments: [String: Message.Argument] = [:],
    ) -> Diagnostic {
        Diagnostic(
            .error,
            at: place,
            Message("yaml.\(name)", arguments),
            remedy: Message("yaml.\(name).remedy", arguments),
        )
    }

    /// An error placed where an unfinished thing began, telling where reading stopped.
    static func yaml(_ name: String, at place: Place, stop: Place) -> Diagnostic {
        .yaml(name, at: place, ["line": .number(stop.line), "column": .number(stop.column)])
    }
}

extension Message.Argument {
    /// A stretch of the file that a message quotes, safe to print and not longer than a line.
    static func quoted(_ text: String) -> Message.Argument {
        .text(DisplayWidth.truncated(PrintableText.of(String(text.prefix(80))), to: 40))
    }

    /// A number of bytes in the largest unit that divides it.
    static func size(_ bytes: Int) -> Message.Argument {
        if bytes.isMultiple(of: 1 << 20) { return .text("\(bytes >> 20) MiB") }
        return .text(bytes.isMultiple(of: 1 << 10) ? "\(bytes >> 10) KiB" : "\(bytes) B")
    }
}
