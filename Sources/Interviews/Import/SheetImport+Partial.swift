public import Diagnostics

extension SheetImport {
    /// What of a sheet can be taken in, and what is wrong with the rest.
    ///
    /// The changes can be applied in their order; nothing that has a problem is among them.
    public func outcome(
        _ entered: EnteredSheet,
        into interview: Interview,
    ) -> (changes: [SheetChange], problems: [Diagnostic]) {
        var pass = ImportPass(self, interview)
        repeat { pass.run(entered) } while pass.mayHelpToRepeat
        return (pass.changes, DiagnosticList(pass.problems).diagnostics)
    }
}
