/// What the prover has assumed so far about a state of affairs.
struct Assumptions {
    /// A name as seen from a row.
    struct Name: Hashable {
        let reference: Reference
        let row: RowBinding.Row?
    }

    /// What holds for every row of a table.
    struct Universal {
        let table: TableReference
        let body: Expression
        let truth: Bool
        let rows: RowBinding
    }

    /// What names may be worth, where that is less than their type allows.
    var possibilities: [Name: Possibilities] = [:]
    /// Names whose question is taken to be shown.
    var shown: Set<Name> = []
    /// Imagined rows.
    var rows: [RowBinding.Row] = []
    var universals: [Universal] = []
    /// Relations to try again once everything is assumed.
    var relations: [(Expression.Comparison, Goal.Operand, Goal.Operand)] = []
}
