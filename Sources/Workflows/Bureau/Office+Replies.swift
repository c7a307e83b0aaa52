public import Bureau
import Checklists
import Diagnostics
import Practice
import Store

extension Office {
    /// What became of a reply that the firm took in.
    public struct ReplyOutcome: Sendable {
        /// The reply.
        public let reply: BureauReply
        /// Whether it had been taken in before, or a later one has.
        public let isOld: Bool
        /// Whether replies before it have not arrived.
        public let isGap: Bool
        /// Whether the bureau knew another chain than this folder, so that a new one begins.
        public let isFork: Bool
    }

    /// Takes in a bureau's reply; throws unless the bureau signed it, for this firm.
    public func take(_ message: SignedMessage) throws -> ReplyOutcome {
        let link = try requireLink()
        try Permission.fileWithBureau.require(actingUser())
        guard message.form == .reply, message.isGenuine, link.value.keys.contains(message.key)
        else { throw Diagnostic.workflow("notReply") }
        if let version = message.version, version > 1 { throw Diagnostic.workflow("newerReply") }
        guard let reply = message.content(BureauReply.self),
            reply.bureau == link.value.bureau, reply.firm == (try filingCode())
        else { throw Diagnostic.workflow("replyOther") }
        let held = try heldState()
        var state = held?.value ?? FilingState()
        let last = state.reply?.sequence ?? 0
        guard reply.sequence > last else {
            return ReplyOutcome(reply: reply, isOld: true, isGap: false, isFork: false)
        }
        let isGap = reply.sequence > last + 1 || reply.previous != state.replyHash
        let isFork = try !knows(reply, state)
        if isFork {
            state.chain += 1
            state.sequence = reply.through
            state.hash = reply.throughHash
            state.refused = []
        }
        state.refused.formUnion(
            reply.open.filter { $0.problem.keepsItsPlace && !$0.waits }.compactMap(\.sequence)
        )
        state.reply = reply
        state.replyHash = message.hash
        var linked = link.value
        linked.words = reply.words
        try append(
            [draft(state, over: held)]
                + (linked == link.value ? [] : [draft(linked, over: link)])
        )
        return ReplyOutcome(reply: reply, isOld: false, isGap: isGap, isFork: isFork)
    }

    /// Whether the last filing that the bureau counts is one that this folder made, or the one that it began its chain from.
    private func knows(_ reply: BureauReply, _ state: FilingState) throws -> Bool {
        if reply.through == 0 || reply.throughHash == state.hash { return true }
        guard reply.through < state.sequence else { return false }
        for batch in try batches(of: state.chain)
        where (batch.first...batch.last).contains(reply.through) {
            let body = batch.bodies[Int(reply.through - batch.first)]
            return Digest(of: body).hex == reply.throughHash
        }
        // Filings before this chain are the bureau's alone.
        return try batches(of: state.chain).first.map { reply.through < $0.first } ?? false
    }

    /// Where filing stands.
    public struct FilingStatus: Sendable {
        /// The bureau.
        public let link: BureauLink
        /// The fingerprint of this device's key; nil where it has none.
        public let fingerprint: KeyFingerprint?
        /// The chain on the firm's side, with the bureau's last reply.
        public let state: FilingState
        /// How much would be filed now.
        public let unfiled: FilingPlan
    }

    /// Where filing stands.
    public func filingStatus() throws -> FilingStatus {
        let link = try requireLink().value
        try Permission.fileWithBureau.require(actingUser())
        let state = try heldState()?.value ?? FilingState()
        let key = try heldKey()?.value.key
        let hasKey = try key.map { try folder.filingKey($0) != nil } ?? false
        return FilingStatus(
            link: link,
            fingerprint: hasKey ? key.map { KeyFingerprint(of: $0) } : nil,
            state: state,
            unfiled: try plan(link, state),
        )
    }
}
