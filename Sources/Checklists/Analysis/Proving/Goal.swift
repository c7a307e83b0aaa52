/// Something that must be so in a state of affairs that the prover looks for.
enum Goal {
    /// The condition holds, or does not hold and is known not to.
    case truth(Expression, Bool, RowBinding)
    /// Both sides are known and stand in the relation.
    case relation(Expression.Comparison, Operand, Operand)
    /// It was never asked.
    case absent(Operand)
    /// It was asked.
    case present(Operand)

    /// An expression with the rows that it sees.
    struct Operand {
        let expression: Expression
        let rows: RowBinding

        init(_ expression: Expression, _ rows: RowBinding) {
            self.expression = expression
            self.rows = rows
        }
    }
}
