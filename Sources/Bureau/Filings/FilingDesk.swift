public import Checklists

/// What a bureau knows when a filing arrives, as far as the verdict depends on it.
public struct FilingDesk: Hashable, Sendable {
    /// Whether and how the firm is enrolled.
    public enum Enrolment: Hashable, Sendable {
        /// Not at all.
        case unknown
        /// Enrolled, and for now nothing of it counts.
        case suspended
        /// Enrolled.
        case active
    }

    /// The last filing of a firm's chain that was accepted.
    public struct Link: Hashable, Sendable {
        /// Its number.
        public let sequence: Int64
        /// Its hash.
        public let hash: String

        /// Creates a link.
        public init(sequence: Int64, hash: String) {
            self.sequence = sequence
            self.hash = hash
        }
    }

    /// The bureau's id.
    public var bureau: FiledID
    /// Today.
    public var today: CalendarDate
    /// How the firm is enrolled.
    public var enrolment: Enrolment
    /// The end of the firm's chain; nil before its first filing.
    public var last: Link?
    /// The hash of the filing that was received before under the same id or number; nil where there is none.
    public var earlier: String?
    /// Whether what this filing corrects or withdraws was received.
    public var knowsCorrected: Bool
    /// The last day of the last locked period; nil while none is locked.
    public var lockedThrough: CalendarDate?
    /// The words of the bureau's lists: places, campaigns, types.
    public var words: Set<FiledCode>

    /// Creates it.
    public init(
        bureau: FiledID,
        today: CalendarDate,
        enrolment: Enrolment,
        last: Link? = nil,
        earlier: String? = nil,
        knowsCorrected: Bool = true,
        lockedThrough: CalendarDate? = nil,
        words: Set<FiledCode> = [],
    ) {
        self.bureau = bureau
        self.today = today
        self.enrolment = enrolment
        self.last = last
        self.earlier = earlier
        self.knowsCorrected = knowsCorrected
        self.lockedThrough = lockedThrough
        self.words = words
    }
}

extension FilingDesk {
    /// What becomes of a filing whose signature has been checked; `hash` is that of its bytes.
    public func verdict(on filing: Filing, hash: String) -> FilingVerdict {
        if let problem = problem(with: filing, hash: hash) {
            return problem.mayWait ? .waiting(problem) : .refused(problem)
        }
        if earlier == hash { return .duplicate }
        guard let lockedThrough, let open = lockedThrough.adding(days: 1),
            case .event(let event) = filing.content, event.day <= lockedThrough
        else { return .accepted(countsFrom: day(of: filing), isLate: false) }
        return .accepted(countsFrom: open, isLate: true)
    }

    /// The first rule that the filing breaks.
    ///
    /// Its place in the chain is looked at before what it says, so that one that is refused for what it says has a place.
    private func problem(with filing: Filing, hash: String) -> FilingProblem? {
        if filing.version > Filing.version { return .newerVersion }
        if filing.bureau != bureau { return .foreign }
        if let earlier { return earlier == hash ? nil : .replayed }
        switch enrolment {
        case .unknown: return .unknownFirm
        case .suspended: return .suspendedFirm
        case .active: break
        }
        if let problem = brokenLink(filing) { return problem }
        if isOfTheFuture(filing) { return .future }
        if isContradictory(filing.content) { return .contradiction }
        if filing.changesEarlier, !knowsCorrected { return .unknownCorrection }
        return usesUnlistedWord(filing.content) ? .unlisted : nil
    }

    private func brokenLink(_ filing: Filing) -> FilingProblem? {
        let expected = (last?.sequence ?? 0) + 1
        if filing.sequence > expected { return .gap }
        if filing.sequence < expected { return .replayed }
        return filing.previous == last?.hash ? nil : .chain
    }

    private func isContradictory(_ content: FilingContent) -> Bool {
        switch content {
        case .event(let event): event.contradiction != nil
        case .withdrawn, .pointsWithdrawn: false
        case .levels(let levels): !levels.isSound
        case .points(let points): !points.isSound
        }
    }

    private func usesUnlistedWord(_ content: FilingContent) -> Bool {
        let words: [FiledCode] =
            switch content {
            case .event(let event):
                [event.place, event.campaign, event.type, event.grade].compactMap { $0 }
            case .points(let points): [points.place].compactMap { $0 }
            case .withdrawn, .levels, .pointsWithdrawn: []
            }
        return !words.allSatisfy(self.words.contains) || usesOddCode(content)
    }

    /// Whether a trade, a domain or a point is not one by its form; their lists are not the bureau's.
    private func usesOddCode(_ content: FilingContent) -> Bool {
        switch content {
        case .event(let event): event.industry.map { !$0.isIndustry } ?? false
        case .levels(let levels): !levels.findings.allSatisfy(\.domain.isNumbered)
        case .points(let points):
            points.industry.map { !$0.isIndustry } ?? false
                || !points.points.allSatisfy(\.isNumbered)
        case .withdrawn, .pointsWithdrawn: false
        }
    }

    /// Whether a day lies in the future on which something took place; a recommendation's is the day on which it is due.
    private func isOfTheFuture(_ filing: Filing) -> Bool {
        if filing.filedOn > today { return true }
        return switch filing.content {
        case .event(let event):
            (event.kind != .recommendation && event.day > today)
                || event.done.map { $0 > today } ?? false
        case .points(let points): points.day > today || points.agreedOn > today
        case .withdrawn, .levels, .pointsWithdrawn: false
        }
    }

    private func day(of filing: Filing) -> CalendarDate {
        switch filing.content {
        case .event(let event): event.day
        case .points(let points): points.day
        case .withdrawn, .levels, .pointsWithdrawn: filing.filedOn
        }
    }
}
