public import Diagnostics

/// How a filled-in sheet is turned into changes.
public struct SheetImport {
    /// Where answers come from that do not say so.
    let source: AnswerSource
    /// The hashes of the evidence files that were taken in, by the paths that the sheet names.
    let evidence: [String: String]
    /// Gives a new UUID in small letters.
    let newID: () -> String

    /// An import with a source of new ids.
    public init(
        source: AnswerSource = .enterprise,
        evidence: [String: String] = [:],
        newID: @escaping () -> String,
    ) {
        self.source = source
        self.evidence = evidence
        self.newID = newID
    }

    /// What the sheet changes in an interview, in an order in which the changes can be applied.
    ///
    /// What is recorded already gives no change, so that a sheet can be taken in twice; what the sheet does not
    /// mention stays. One problem refuses the whole sheet, and all are told at once.
    public func changes(
        _ entered: EnteredSheet,
        into interview: Interview,
    ) throws(DiagnosticList) -> [SheetChange] {
        var pass = ImportPass(self, interview)
        // What a later answer of the same sheet makes visible is found in another round.
        repeat { pass.run(entered) } while pass.mayHelpToRepeat
        guard pass.problems.isEmpty else { throw DiagnosticList(pass.problems) }
        return pass.changes
    }
}
