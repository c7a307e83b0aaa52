import Assessments
import Checklists
import Diagnostics

/// The honest delta as tables: counts by level, money by kind, and each finding.
struct DeltaTables {
    private let delta: AssessmentDelta
    private let language: Language

    init(_ delta: AssessmentDelta, in language: Language) {
        self.delta = delta
        self.language = language
    }

    private static let parts: [Records.Column] = [
        .init("then", alignment: .trailing), .init("by_library", alignment: .trailing),
        .init("by_enterprise", alignment: .trailing), .init("by_judgment", alignment: .trailing),
        .init("not_comparable", alignment: .trailing), .init("now", alignment: .trailing),
    ]

    /// The number of findings by level.
    var levels: Records {
        Records(
            [.init("level")] + DeltaTables.parts,
            rows: delta.levels.map { level in
                [Words.text(level.level.message)] + cells(level.count) { String($0) }
            },
        )
    }

    /// The money by kind, its lower and its upper end; never across kinds.
    var exposures: Records {
        Records(
            [.init("exposure_kind")] + DeltaTables.parts,
            rows: delta.exposures.flatMap { exposure in
                [("low", exposure.low), ("high", exposure.high)].map { end, split in
                    let kind = Words.text("exposure.kind.\(exposure.kind.rawValue)")
                    let name = Words.text("commands.delta.\(end)", ["kind": .text(kind)])
                    let mark = exposure.isAtLeast ? Words.text("commands.delta.atLeast") : ""
                    return [name + mark] + cells(split, YuanText.grouped)
                }
            },
        )
    }

    /// Every finding in its three columns, with the causes.
    var findings: Records {
        Records(
            [
                .init("finding"), .init("then"), .init("rescored"), .init("now"), .init("cause"),
                .init("title"),
            ],
            rows: delta.lines.map { line in
                [
                    line.finding.text, level(line.then), level(line.rescored), level(line.now),
                    causes(of: line), line.title[language],
                ]
            },
        )
    }

    private func level(_ cell: DeltaLine.Cell?) -> String {
        cell.map { Words.text($0.level.message) } ?? Words.text("commands.delta.none")
    }

    private func causes(of line: DeltaLine) -> String {
        let causes = [line.firstCause, line.secondCause].compactMap { $0 }
        return causes.isEmpty
            ? Words.text("commands.delta.same")
            : causes.map { Words.text($0.message) }
                .joined(separator: Words.text("commands.delta.separator"))
    }

    private func cells(_ split: DeltaSplit, _ text: (Int) -> String) -> [String] {
        let parts = [split.library, split.enterprise, split.judgment, split.notComparable]
        let signed = parts.map { part in (part > 0 ? "+" : "") + text(part) }
        return [text(split.then)] + signed + [text(split.now)]
    }
}
