public import ArgumentParser
import Checklists
import Diagnostics
import Practice

/// A dispute that a service was about, and its settlement.
struct DisputeOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("service.dispute"))
    var dispute: DisputeType?

    @Option(name: .long, help: Help.option("service.parties"))
    var parties = 2

    @Option(name: .long, help: Help.option("service.disputed"))
    var disputed: String?

    @Option(name: .long, help: Help.option("service.channel"))
    var channel: DisputeChannel?

    @Option(name: .long, help: Help.option("service.settledOn"))
    var settledOn: CalendarDate?

    @Option(name: .long, help: Help.option("service.settlement"))
    var settlement: String?

    func validate() throws {
        let parts: [Any?] = [channel, disputed, settledOn, settlement]
        if dispute == nil, parts.contains(where: { $0 != nil }) {
            throw ValidationError(Words.text("commands.service.disputeType"))
        }
        if dispute != nil, channel == nil {
            throw ValidationError(Words.text("commands.service.disputeChannel"))
        }
    }

    /// The dispute, if one is given.
    func value() throws -> Dispute? {
        guard let dispute, let channel else { return nil }
        return try Dispute(
            dispute,
            parties: parties,
            amount: disputed.map { try MoneyAmount(reading: $0) },
            channel: channel,
            settledOn: settledOn,
            document: settlement,
        )
    }
}

extension DisputeType: ExpressibleByArgument {}
extension DisputeChannel: ExpressibleByArgument {}
