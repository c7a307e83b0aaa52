import Checklists
import Diagnostics
import Foundation

/// Reads the fields of a form, such as a public search or a finding of the lawyer's own.
enum FormEntry {
    static func text(_ typed: String) throws(Diagnostic) -> String {
        guard case .text(let text) = try EntryParser(.text).value(of: typed) else { return typed }
        return text
    }

    static func number(_ typed: String, in range: ClosedRange<Int>) throws(Diagnostic) -> Int {
        guard let number = Int(typed.halfWidth), range.contains(number) else {
            throw Diagnostic(
                .error,
                Message("interview.run.range"),
                remedy: Message(
                    "interview.run.range.remedy",
                    ["first": .number(range.lowerBound), "last": .number(range.upperBound)],
                ),
            )
        }
        return number
    }

    /// A day; nothing is today.
    static func date(_ typed: String, today: CalendarDate) throws(Diagnostic) -> CalendarDate {
        if typed.isEmpty { return today }
        guard case .date(let date) = try EntryParser(.date).value(of: typed) else { return today }
        return date
    }

    /// An amount in 分; nothing is nil.
    static func cents(_ typed: String) throws(Diagnostic) -> Int? {
        if typed.isEmpty { return nil }
        guard case .money(let amount) = try EntryParser(.money).value(of: typed) else { return nil }
        return amount.hundredths
    }

    /// An article such as `劳动合同法 82 1`: statute, article and, where it is meant, the 款; nothing is nil.
    static func citation(
        _ typed: String,
        _ registry: StatuteRegistry,
    ) throws(Diagnostic) -> Citation? {
        if typed.isEmpty { return nil }
        let parts = typed.halfWidth.split { $0.isWhitespace }.map(String.init)
        let numbers = parts.reversed().prefix { $0.first?.isNumber == true }.reversed()
        let name = parts.dropLast(numbers.count).joined(separator: " ")
            .without(["《", "》"])
        guard let statute = registry.statute(name) else {
            throw refusal("interview.run.own.noStatute", nearest: name, registry)
        }
        guard let article = numbers.first, numbers.count <= 2,
            numbers.count == 1 || numbers.last.flatMap({ Int($0) }) != nil
        else { throw refusal("interview.run.own.noArticle", nearest: nil, registry) }
        return Citation(
            statute: statute.shortTitle,
            article: article,
            paragraph: numbers.count == 2 ? numbers.last.flatMap { Int($0) } : nil,
        )
    }

    private static func refusal(
        _ key: String,
        nearest name: String?,
        _ registry: StatuteRegistry,
    ) -> Diagnostic {
        let nearest = name.flatMap { NearestName.of($0, among: registry.names) }
        return Diagnostic(
            .error,
            Message(key),
            remedy: nearest.map {
                Message("interview.run.unknownCommand.nearest", ["word": .text($0)])
            } ?? Message("interview.run.own.citation.remedy"),
        )
    }
}

extension String {
    fileprivate func without(_ marks: Set<Character>) -> String {
        var rest = self[...]
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return String(rest)
    }
}

extension FormEntry {
    /// A path as a person types or drags it: without quotation marks, with `~` for the home folder.
    static func path(_ typed: String) -> String {
        var path = typed.trimmed
        for mark in ["'", "\""] where path.count > 1 && path.hasPrefix(mark) && path.hasSuffix(mark)
        {
            path = String(path.dropFirst().dropLast())
        }
        path = path.replacing("\\ ", with: " ")
        return path.hasPrefix("~/") ? NSHomeDirectory() + path.dropFirst() : path
    }
}
