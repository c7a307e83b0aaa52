import ArgumentParser
import Diagnostics
import Practice
import Workflows

/// The fields of a record that a change empties.
struct ClearOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("register.clear"))
    var clear: CommaList?

    /// Nothing typed for every field that is named; throws for a name that no field has.
    func typed<Form: RecordForm>(_ form: Form.Type) throws -> Office.Typed {
        for name in clear?.elements ?? [] where Form.field(name) == nil {
            let known = Form.fields.map(\.key).joined(separator: ", ")
            throw ValidationError(
                Words.text(
                    "commands.register.noField",
                    ["name": .text(name), "known": .text(known)],
                )
            )
        }
        return clear?.cleared() ?? []
    }
}
