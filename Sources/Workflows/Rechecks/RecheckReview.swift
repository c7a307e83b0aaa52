public import Checklists
import Diagnostics
public import Interviews
public import Practice

/// How the answers of a re-check compare with last time's.
public struct RecheckReview: Sendable {
    /// How one answer compares.
    public enum State: String, CaseIterable, Sendable {
        /// Last time's, to be confirmed or changed.
        case toConfirm = "to_confirm"
        /// The same as last time.
        case confirmed
        /// Another one than last time.
        case changed
        /// Answered now, and not last time.
        case new
        /// Answered last time, and open now.
        case open
    }

    /// One question that is asked now.
    public struct Line: Sendable {
        /// Where the answer stands.
        public let address: QuestionAddress
        /// The question.
        public let question: Question
        /// How the answers compare.
        public let state: State
        /// Last time's answer.
        public let before: Answer?
        /// The answer of now.
        public let now: Answer?
    }

    /// The earlier checkup.
    public let earlier: Checkup
    /// The questions that were answered then or now, in the order of the interview.
    public let lines: [Line]
    /// What could not be carried over.
    public let leftOut: [Recheck.LeftOut]

    init(_ recheck: Recheck, _ interview: Interview, earlier: CheckupFile) {
        let last = earlier.sheet.canonical(in: interview.library)
        let before = Interview(library: interview.library, sheet: last)
        self.earlier = earlier.checkup
        leftOut = recheck.leftOut
        lines = interview.steps().compactMap { step in
            guard let question = step.question else { return nil }
            return RecheckReview.line(
                step.address,
                question,
                before: before.recordedAnswer(at: step.address),
                now: interview.recordedAnswer(at: step.address),
            )
        }
    }

    /// How many answers are in a state.
    public func count(_ state: State) -> Int { lines.count { $0.state == state } }

    private static func line(
        _ address: QuestionAddress,
        _ question: Question,
        before: Answer?,
        now: Answer?,
    ) -> Line? {
        let state: State
        switch (before, now) {
        case (nil, nil): return nil
        case (_, let now?) where now.isCarriedOver: state = .toConfirm
        case (nil, _?): state = .new
        case (_?, nil): state = .open
        case (let before?, let now?): state = before.content == now.content ? .confirmed : .changed
        }
        return Line(address: address, question: question, state: state, before: before, now: now)
    }
}

extension Office {
    /// How the answers of a re-check compare with last time's; throws when it is none.
    public func recheckReview(of opened: OpenedCheckup) throws -> RecheckReview {
        guard let recheck = opened.file.recheck else {
            throw Diagnostic.workflow("noRecheck", subject: opened.file.checkup.number.description)
        }
        return RecheckReview(recheck, opened.interview, earlier: try open(recheck.earlier))
    }
}
