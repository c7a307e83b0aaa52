import Checklists
import Diagnostics

extension FormField {
    /// A line of text that may be missing.
    static func text(
        _ key: String,
        _ path: any WritableKeyPath<Form, String?> & Sendable,
        words: String? = nil,
        field: String,
        limit: Int = CheckedText.limit,
    ) -> FormField {
        FormField(key, words: words) { form, _ in
            form[keyPath: path] ?? ""
        } enter: { form, text throws(Diagnostic) in
            let line = limit > CheckedText.limit ? FormField.joined(text) : text
            form[keyPath: path] = try CheckedText.optional(line, field: field, limit: limit)
        }
    }

    /// A line of text that must be there.
    static func name(
        _ path: any WritableKeyPath<Form, String> & Sendable,
        key: String = "name",
        words: String,
        field: String,
    ) -> FormField {
        FormField(key, words: words) { form, _ in
            form[keyPath: path]
        } enter: { form, text throws(Diagnostic) in
            form[keyPath: path] = try CheckedText.required(text, field: field)
        }
    }

    /// A whole number.
    static func integer(
        _ key: String,
        _ path: any WritableKeyPath<Form, Int?> & Sendable,
        words: String? = nil,
    ) -> FormField {
        FormField(key, kind: .number, words: words) { form, _ in
            form[keyPath: path].map(String.init) ?? ""
        } enter: { form, text throws(Diagnostic) in
            form[keyPath: path] = text.isEmpty ? nil : try TypedValue.integer(text)
        }
    }

    /// An amount of money in yuan, written in ten thousand.
    static func money(
        _ key: String,
        _ path: any WritableKeyPath<Form, Rational?> & Sendable,
    ) -> FormField {
        FormField(key, kind: .money) { form, _ in
            form[keyPath: path].map(TypedMoney.text) ?? ""
        } enter: { form, text throws(Diagnostic) in
            form[keyPath: path] = text.isEmpty ? nil : try TypedMoney.yuan(text)
        }
    }

    /// A day.
    static func date(
        _ key: String,
        _ path: any WritableKeyPath<Form, CalendarDate?> & Sendable,
        words: String? = nil,
    ) -> FormField {
        FormField(key, kind: .date, words: words) { form, _ in
            form[keyPath: path]?.description ?? ""
        } enter: { form, text throws(Diagnostic) in
            form[keyPath: path] = text.isEmpty ? nil : try TypedValue.date(text)
        }
    }

    /// Yes, no, or not known.
    static func yesNo(
        _ key: String,
        _ path: any WritableKeyPath<Form, Bool?> & Sendable,
    ) -> FormField {
        FormField(key, choices: ["yes", "no"]) { form, style in
            guard let value = form[keyPath: path] else { return "" }
            switch style {
            case .codes: return value ? "yes" : "no"
            case .words(let language):
                return EntryWords.phrase(value ? "field.word.yes" : "field.word.no", language)
            }
        } enter: { form, text throws(Diagnostic) in
            form[keyPath: path] = text.isEmpty ? nil : try TypedValue.yesNo(text)
        }
    }

    /// One of a closed list, or not known.
    static func choice<Value: CaseIterable & RawRepresentable<String> & Sendable>(
        _ key: String,
        _ path: any WritableKeyPath<Form, Value?> & Sendable,
        values: String,
        words: String? = nil,
    ) -> FormField {
        FormField(key, words: words, choices: Value.allCases.map(\.rawValue)) { form, style in
            form[keyPath: path].map { FormField.word($0, values, style) } ?? ""
        } enter: { form, text throws(Diagnostic) in
            form[keyPath: path] =
                text.isEmpty ? nil : try TypedValue.choice(text, of: Value.self, words: values)
        }
    }

    /// Several of a closed list.
    static func choices<Value: CaseIterable & RawRepresentable<String> & Hashable & Sendable>(
        _ key: String,
        _ path: any WritableKeyPath<Form, Set<Value>> & Sendable,
        values: String,
        words: String? = nil,
    ) -> FormField {
        FormField(key, words: words, choices: Value.allCases.map(\.rawValue)) { form, style in
            Value.allCases.filter(form[keyPath: path].contains)
                .map { FormField.word($0, values, style) }.joined(separator: "；")
        } enter: { form, text throws(Diagnostic) in
            var found: Set<Value> = []
            for part in TypedValue.list(text.replacing(",", with: ";").replacing("，", with: ";")) {
                found.insert(try TypedValue.choice(part, of: Value.self, words: values))
            }
            form[keyPath: path] = found
        }
    }

    /// Several names.
    static func names(
        _ key: String,
        _ path: any WritableKeyPath<Form, [String]> & Sendable,
        words: String? = nil,
        field: String,
    ) -> FormField {
        FormField(key, words: words) { form, _ in
            form[keyPath: path].joined(separator: "；")
        } enter: { form, text throws(Diagnostic) in
            form[keyPath: path] = try CheckedText.list(TypedValue.list(text), field: field)
        }
    }

    private static func word<Value: RawRepresentable<String>>(
        _ value: Value,
        _ words: String,
        _ style: EntryStyle,
    ) -> String {
        switch style {
        case .codes: value.rawValue
        case .words(let language): EntryWords.phrase("\(words).\(value.rawValue)", language)
        }
    }

    /// A long text on one line: what a spreadsheet broke into lines is joined.
    private static func joined(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { CheckedText.trimmed(String($0)) }
            .joined(separator: " ")
    }
}
