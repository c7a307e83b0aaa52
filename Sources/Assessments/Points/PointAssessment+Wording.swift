import Checklists
public import Diagnostics
import Interviews

extension PointAssessment {
    /// The outcome as a report prints it, such as 抽查未见异常（查 10 / 37）; restricted findings are not named.
    public var message: Message {
        switch outcome {
        case .notApplicable(let reason):
            Message("outcome.not_applicable.reason", ["reason": reason.argument])
        case .notChecked(let reason):
            Message("outcome.not_checked.reason", ["reason": reason.argument])
        case .riskFound(let basis): Message("outcome.risk_found.\(basis.rawValue)")
        case .undetermined: undeterminedMessage
        case .needsSpecialist(let reason):
            Message("outcome.needs_specialist.reason", ["reason": .text(reason)])
        case .noPapers(let notBrought, let refused):
            PointAssessment.noPapers(notBrought.count, refused.count)
        case .selfReported: CheckState.selfReported.message
        case .publicRecord(let lookups): PointAssessment.publicRecord(lookups)
        case .sampled(let extent): PointAssessment.sampled(extent)
        }
    }

    private var undeterminedMessage: Message {
        let open = possible.flatMap(\.candidates)
        let named = open.filter { !$0.isRestricted }.map { Message.Argument.localized($0.title) }
        guard let list = Message.joined(named) else {
            return Message(
                open.isEmpty ? "outcome.undetermined.open" : "outcome.undetermined.restricted"
            )
        }
        return Message("outcome.undetermined.possible", ["findings": list])
    }

    private static func noPapers(_ notBrought: Int, _ refused: Int) -> Message {
        let numbers: [String: Message.Argument] = [
            "missing": .number(notBrought), "refused": .number(refused),
        ]
        if refused == 0 { return Message("outcome.no_papers.not_brought", numbers) }
        return Message(
            notBrought == 0 ? "outcome.no_papers.refused" : "outcome.no_papers.both",
            numbers,
        )
    }

    private static func publicRecord(_ lookups: [PointBasis.Lookup]) -> Message {
        let sites = lookups.map { lookup in
            Message.Argument.message(
                Message(
                    "outcome.public_record.site",
                    ["site": .text(lookup.site), "date": .text(lookup.on.description)],
                )
            )
        }
        guard let list = Message.joined(sites) else { return CheckState.publicRecord.message }
        return Message("outcome.public_record.sites", ["sites": list])
    }

    private static func sampled(_ extent: PaperExtent) -> Message {
        guard let total = extent.total else {
            return Message("outcome.sampled.some", ["seen": .number(extent.seen)])
        }
        return Message(
            "outcome.sampled.extent",
            ["seen": .number(extent.seen), "total": .number(total)],
        )
    }
}
