public import Diagnostics

/// Runs every rule of analysis over a library.
public enum ChecklistLint {
    /// Everything that is wrong, doubtful or worth knowing, sorted by place.
    ///
    /// The library must have compiled without an error. `place` says where the thing with a subject path stands:
    /// `D09-01`, `D09-01-F1`, `D09-01.all_signed`, `D09-01.group.wage`.
    public static func diagnostics(
        _ library: Library,
        place: (String) -> Place? = { _ in nil },
    ) -> [Diagnostic] {
        diagnostics(
            library.checklists,
            form: library.form,
            registry: library.statutes,
            papers: library.papers,
            place: place,
        )
    }

    /// The same, from the parts of a library.
    public static func diagnostics(
        _ checklists: [CompiledChecklist],
        form: CompiledForm,
        registry: StatuteRegistry,
        papers: [Paper],
        place: (String) -> Place? = { _ in nil },
    ) -> [Diagnostic] {
        withoutActuallyEscaping(place) { place in
            var found = IdentifierRule.diagnostics(checklists.map(\.checklist), place: place)
            for checklist in checklists {
                let subject = AnalysisSubject(checklist: checklist, form: form, place: place)
                found += ReferenceRule.diagnostics(
                    checklist.checklist,
                    papers: papers,
                    place: place,
                )
                found += ContentRule.diagnostics(checklist.checklist, place: place)
                found += CitationRule.diagnostics(checklist.checklist, registry, place: place)
                found += UnusedNameRule.diagnostics(subject)
                found += UnreachableQuestionRule.diagnostics(subject)
                found += ImpossibleFindingRule.diagnostics(subject)
                found += ShadowedFindingRule.diagnostics(subject)
                found += AbsentNegationRule.diagnostics(subject)
            }
            return DiagnosticList(found).diagnostics
        }
    }
}
