import Diagnostics
import Practice

/// The keys of every word of a closed list of retainers and services.
enum RetainerWords {
    static var keys: [String] {
        let names: [Message] =
            RetainerKind.allCases.map(\.name) + FeeMode.allCases.map(\.name)
            + RetainerStatus.allCases.map(\.name) + ServiceType.allCases.map(\.name)
            + ServiceMode.allCases.map(\.name) + ServiceStatus.allCases.map(\.name)
            + EvidenceGrade.allCases.map(\.name) + Loss.Kind.allCases.map(\.name)
            + DisputeType.allCases.map(\.name) + DisputeChannel.allCases.map(\.name)
        return names.map(\.key) + ["dispute.result.resolved", "dispute.result.unresolved"]
    }
}
