import Checklists
public import Diagnostics
public import Foundation
import Interviews

/// Reads the scenarios of `checklists/scenarios`.
public struct ScenarioReader: Sendable {
    private let reader: YAMLReader

    /// Creates a reader.
    public init(reader: YAMLReader = YAMLReader()) { self.reader = reader }

    /// Reads the bytes of one scenario.
    ///
    /// - Returns: The scenario, unless it could not be read at all; and what is wrong, sorted by place.
    public func read(
        bytes: some ContiguousBytes,
        file: String,
    ) -> (scenario: Scenario?, diagnostics: [Diagnostic]) {
        let read = reader.read(bytes: bytes, file: file)
        let decoding = FileDecoding(file: file)
        let scenario = read.node.flatMap { ScenarioDecoder(decoding: decoding).scenario($0) }
        return (scenario, DiagnosticList(read.diagnostics + decoding.diagnostics).diagnostics)
    }
}

/// Turns the node of a scenario into its value.
private struct ScenarioDecoder {
    let decoding: FileDecoding

    func scenario(_ node: YAMLNode) -> Scenario? {
        guard let fields = Fields(node, .scenario, decoding) else { return nil }
        let id = fields.id("scenario", .name)
        return decoding.within("scenarios.\(id)", at: node) {
            guard let sheet = fields["sheet"].flatMap(sheet) else { return nil }
            return Scenario(
                id: id,
                title: fields.text("title"),
                note: fields.textIfPresent("note"),
                domains: fields.ids("domains", .checklist),
                sheet: sheet,
                decisions: fields.records("decisions", decision),
                expected: expectation(fields["expect"]),
                place: node.place(decoding.file),
            )
        }
    }

    private func sheet(_ node: YAMLNode) -> EnteredSheet? {
        decoding.allowsProseInFlow = true
        defer { decoding.allowsProseInFlow = false }
        return SheetDecoder(decoding: decoding).sheet(node, .innerSheet)
    }

    private func decision(_ node: YAMLNode) -> Scenario.Decision? {
        guard let fields = Fields(node, .decision, decoding) else { return nil }
        return Scenario.Decision(
            finding: FindingRule.ID(fields.id("finding", .finding)),
            act: act(fields),
            reason: fields.lineIfPresent("reason"),
            place: node.place(decoding.file),
        )
    }

    private func act(_ fields: Fields) -> Scenario.Decision.Act {
        let level: Level? = fields.wordIfPresent("level")
        let likelihood = fields["likelihood"].map(decoding.rating)
        let impact = fields["impact"].map(decoding.rating)
        return switch fields.word("action", or: Action.confirm) {
        case .confirm: .confirm
        case .dismiss: .dismiss
        case .override:
            .override(level: level?.rawValue, likelihood: likelihood, impact: impact)
        }
    }

    private func expectation(_ node: YAMLNode?) -> Scenario.Expectation {
        guard let node, let fields = Fields(node, .scenarioExpectation, decoding) else {
            return Scenario.Expectation(level: nil, findings: [], possible: [], exposure: [:])
        }
        let level: Level? = fields.wordIfPresent("level")
        return Scenario.Expectation(
            level: level?.rawValue,
            findings: fields.ids("findings", .finding),
            possible: fields.ids("possible", .finding),
            exposure: exposure(fields["exposure"]),
        )
    }

    private func exposure(_ node: YAMLNode?) -> [ExposureKind: Example.Expectation.Range] {
        guard let node, let fields = Fields(node, .exposureByKind, decoding) else { return [:] }
        var ranges: [ExposureKind: Example.Expectation.Range] = [:]
        for kind in ExposureKind.allCases {
            ranges[kind] = fields[kind.rawValue].flatMap {
                ExampleDecoder(decoding: decoding).range($0)
            }
        }
        return ranges
    }

    private enum Action: String, CaseIterable {
        case confirm
        case dismiss
        case override
    }

    private enum Level: String, CaseIterable {
        case blue
        case yellow
        case orange
        case red
    }
}
