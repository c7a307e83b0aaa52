import Bureau

/// The rules by which the kept quantities are counted, by the kinds of event that matter to them.
struct TallyBook: Sendable {
    /// Rules by the kind of event.
    typealias Rules = [FiledEventKind: [Tally]]

    /// What each event adds by itself.
    let alone: Rules
    /// What the events of an enterprise add together.
    let parties: Rules
    /// What is in force of a lawyer's events together.
    let lawyerTerms: Rules
    /// In which months a lawyer appears.
    let lawyers: Rules
    /// Everything that decides the totals, as a text; counted anew when it changes.
    let definitions: String

    /// The way of counting itself, which is a part of the definitions.
    private static let version = "1"

    init(_ quantities: [Quantity]) {
        func rules(_ belongs: (Quantity) -> Bool) -> Rules {
            var rules: Rules = [:]
            for quantity in quantities where belongs(quantity) {
                for kind in quantity.selection.kinds {
                    rules[kind, default: []].append(Tally(quantity))
                }
            }
            return rules
        }
        alone = rules { $0.grouping == .alone }
        parties = rules { $0.grouping == .party }
        lawyerTerms = rules { $0.grouping == .lawyer && $0.isStock }
        lawyers = rules { $0.grouping == .lawyer && !$0.isStock }
        definitions =
            ([TallyBook.version] + quantities.map(\.definition).sorted())
            .joined(separator: "\n")
    }
}
