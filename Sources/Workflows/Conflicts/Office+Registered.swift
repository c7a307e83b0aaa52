import Diagnostics
public import Practice

extension Office {
    /// The enterprise that is registered under a code or, without one, under exactly this name; nil when there is none.
    ///
    /// Throws when several go by the name: only the code tells them apart.
    public func registered(_ name: String, code: CreditCode?) throws -> Enterprise? {
        try Permission.searchConflicts.require(actingUser())
        do {
            return try enterprise(code?.text ?? name)
        } catch let problem as Diagnostic where problem.rule == "workflow.unknownRecord" {
            return nil
        }
    }
}
