import Checklists

extension RecordSchema {
    /// A whole-enterprise story that checklists are tried with.
    static let scenario = RecordSchema(
        "scenario",
        [
            .required("scenario", .id(.name)),
            .required("title", .text),
            .optional("note", .text),
            .optional("domains", .list(.id(.checklist))),
            .required("sheet", .record(innerSheet)),
            .optional("decisions", .list(.record(decision))),
            .required("expect", .record(scenarioExpectation)),
        ],
    )

    /// What a lawyer decides about a finding in a scenario.
    static let decision = RecordSchema(
        "decision",
        [
            .required("finding", .id(.finding)),
            .required("action", .word(["confirm", "dismiss", "override"])),
            .optional("level", .word(["blue", "yellow", "orange", "red"])),
            .optional("likelihood", rating),
            .optional("impact", rating),
            .optional("reason", .line),
        ],
    )

    /// What must come of a scenario.
    static let scenarioExpectation = RecordSchema(
        "scenario_expectation",
        [
            .optional("level", .word(["blue", "yellow", "orange", "red"])),
            .required("findings", .list(.id(.finding))),
            .optional("possible", .list(.id(.finding))),
            .optional("exposure", .record(exposureByKind)),
        ],
    )

    /// Ranges in yuan by kind.
    static let exposureByKind = RecordSchema(
        "exposure_by_kind",
        ExposureKind.allCases.map { .optional($0.rawValue, .record(range)) },
    )
}
