import Diagnostics

/// One checklist under analysis, with what the rules need beside it.
struct AnalysisSubject {
    let checklist: CompiledChecklist
    let form: CompiledForm
    /// Where the thing with a subject path such as `D09-01.all_signed` stands.
    let place: (String) -> Place?

    func prover(at point: Int) -> Prover { Prover(checklist: checklist, form: form, home: point) }

    /// The path of a question or value of a point.
    func path(_ point: CompiledPoint, _ id: String) -> String { "\(point.point.id).\(id)" }

    /// The path of a question of a table.
    func path(_ point: CompiledPoint, _ table: CompiledTable, _ id: String) -> String {
        "\(point.point.id).\(table.table.id).\(id)"
    }
}
