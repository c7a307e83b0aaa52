import Checklists
import Diagnostics

extension FileDecoding {
    /// A text; empty, and reported, when the node is none.
    func line(_ node: YAMLNode, isStructural: Bool = false) -> String {
        guard let text = node.scalar else {
            report("checklist.notText", at: node, isStructural: isStructural)
            return ""
        }
        if text.isEmpty { report("checklist.emptyText", at: node, isStructural: isStructural) }
        return text
    }

    /// An id of a form; empty, and reported, when the node is none.
    func id(_ node: YAMLNode, _ form: IDForm) -> String {
        let text = line(node, isStructural: true)
        if !text.isEmpty, !form.matches(text) {
            report(
                "checklist.badID",
                at: node,
                ["id": quoted(text), "example": .text(form.example)],
                isStructural: true,
            )
        }
        return text
    }

    /// A whole number in a range.
    func integer(_ node: YAMLNode, in range: ClosedRange<Int>) -> Int {
        let text = node.scalar ?? ""
        guard let value = Int(text), range.contains(value) else {
            report(
                "checklist.notInteger",
                at: node,
                [
                    "text": quoted(text), "low": .number(range.lowerBound),
                    "high": .number(range.upperBound),
                ],
            )
            return range.lowerBound
        }
        return value
    }

    /// A rating of 1 to 5.
    func rating(_ node: YAMLNode) -> Int {
        let text = node.scalar ?? ""
        guard let value = Int(text), (1...5).contains(value) else {
            report("checklist.badRating", at: node, ["text": quoted(text)])
            return 1
        }
        return value
    }

    /// A decimal number.
    func decimal(_ node: YAMLNode) -> Rational {
        let text = node.scalar ?? ""
        guard let value = Rational(decimal: text) else {
            report("checklist.notDecimal", at: node, ["text": quoted(text)])
            return .zero
        }
        return value
    }

    /// A day.
    func date(_ node: YAMLNode) -> CalendarDate? {
        let text = node.scalar ?? ""
        if let date = CalendarDate(text) { return date }
        report("checklist.notDate", at: node, ["text": quoted(text)])
        return nil
    }

    /// `yes` or `no`, `true` or `false`.
    func yesNo(_ node: YAMLNode) -> Bool {
        switch node.scalar {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            report("checklist.notYesNo", at: node, ["text": quoted(node.scalar ?? "")])
            return false
        }
    }

    /// One of the words of an enumeration.
    func word<Word>(_ node: YAMLNode, _ type: Word.Type = Word.self) -> Word?
    where Word: RawRepresentable<String> & CaseIterable {
        let text = node.scalar ?? ""
        if let word = Word(rawValue: text) { return word }
        reportWord(text, at: node, Word.allCases.map(\.rawValue))
        return nil
    }

    private func reportWord(_ text: String, at node: YAMLNode, _ words: [String]) {
        let nearest = text.isEmpty ? nil : NearestName.of(text, among: words)
        let known = Message.Argument.text(words.joined(separator: ", "))
        report(
            nearest == nil ? "checklist.unknownWord" : "checklist.mistypedWord",
            at: node,
            [
                "text": quoted(text), "words": known,
                "nearest": nearest.map { .text($0) } ?? "",
            ],
            isStructural: true,
        )
    }

    /// An expression, with the place where its text begins.
    func expression(_ node: YAMLNode) -> ExpressionText {
        let text = line(node, isStructural: true)
        return switch node.scalarStyle {
        case .quoted: ExpressionText(text, at: node.place(file).advanced(by: 1))
        case .block: ExpressionText(text, at: Place(file: file, line: node.line + 1))
        case .plain, nil: ExpressionText(text, at: node.place(file))
        }
    }
}
