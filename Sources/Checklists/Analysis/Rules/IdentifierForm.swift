/// The forms that ids have.
enum IdentifierForm {
    /// Words of the expression language and of answer sheets, which cannot name a question, a table or a value.
    static let reserved: Set<String> = Set(FunctionName.allCases.map(\.rawValue)).union([
        "and", "or", "not", "in", "has", "yes", "no", "base_date", "enterprise", "facts",
        "parameter", "complete", "rows",
    ])

    /// `D09-01` of the checklist `D09`.
    static func isPoint(_ id: String, of checklist: String) -> Bool {
        guard id.hasPrefix(checklist + "-") else { return false }
        let number = id.utf8.dropFirst(checklist.utf8.count + 1)
        return number.count == 2 && number.allSatisfy { $0 >= 48 && $0 <= 57 }
    }

    /// A prefix with a number from 1.
    static func isNumbered(_ id: String, _ prefix: String) -> Bool {
        guard id.hasPrefix(prefix) else { return false }
        let number = id.utf8.dropFirst(prefix.utf8.count)
        return (1...3).contains(number.count) && number.first != 48
            && number.allSatisfy { $0 >= 48 && $0 <= 57 }
    }

    /// Small letters, digits and underscores, beginning with a letter.
    static func isName(_ id: String) -> Bool {
        guard let first = id.utf8.first, first >= 97, first <= 122, id.utf8.count <= 60 else {
            return false
        }
        return id.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 95 }
    }
}
