public import Checklists

/// Counts of what is asked and what has become of it.
public struct Tally: Hashable, Sendable {
    /// The questions that are asked now, rows and dated figures included.
    public internal(set) var visible = 0
    /// Of them, answered with a value.
    public internal(set) var answered = 0
    /// Of them, asked and not known.
    public internal(set) var dontKnow = 0
    /// Of them, passed over.
    public internal(set) var skipped = 0
    /// Of them, still to be asked, and needed.
    public internal(set) var open = 0
    /// Of them, still open, but allowed to stay so.
    public internal(set) var optionalOpen = 0
    /// The questions and tables of which nobody can say yet whether they are asked.
    public internal(set) var undetermined = 0
    /// The tables that nobody has called complete.
    public internal(set) var openTables = 0
    /// The points gone through: all but those passed over.
    public internal(set) var points = 0
    /// Of them, those with nothing left to ask.
    public internal(set) var pointsDone = 0
    /// The points that do not concern the enterprise, or are left out this time.
    public internal(set) var pointsPassedOver = 0
    /// The papers asked for, once per point.
    public internal(set) var papersAsked = 0
    /// Of them, those of which it is recorded what became of them.
    public internal(set) var papersRecorded = 0
    /// Of them, seen in whole or in part.
    public internal(set) var papersSeen = 0
    /// The time that the open steps take, in seconds, by the estimate of `Effort`.
    public internal(set) var secondsLeft = 0
    private var openByRespondent = SIMD8<Int32>()

    /// Nothing.
    public init() {}

    /// The questions that one respondent must still answer.
    public func open(for respondent: Respondent) -> Int {
        Int(openByRespondent[respondent.ordinal])
    }

    /// The time that the open steps take, in minutes, rounded up.
    public var minutesLeft: Int { (secondsLeft + 59) / 60 }

    /// Whether nothing that is needed is open.
    public var isComplete: Bool { open == 0 && openTables == 0 && papersRecorded == papersAsked }

    mutating func count(_ entry: WalkEntry) {
        if entry.status == .open, entry.isRequired { secondsLeft += entry.effort.seconds }
        switch entry.effort {
        case .paper:
            papersAsked += 1
            if entry.status != .open { papersRecorded += 1 }
        case .moreRows: if entry.status == .open { openTables += 1 }
        default: countQuestion(entry)
        }
    }

    private mutating func countQuestion(_ entry: WalkEntry) {
        visible += 1
        switch entry.status {
        case .answered: answered += 1
        case .dontKnow: dontKnow += 1
        case .skipped: skipped += 1
        case .open where entry.isRequired:
            open += 1
            if let who = entry.who { openByRespondent[who.ordinal] += 1 }
        case .open: optionalOpen += 1
        }
    }

    /// The counts of both.
    public static func + (left: Tally, right: Tally) -> Tally {
        var sum = left
        sum.visible += right.visible
        sum.answered += right.answered
        sum.dontKnow += right.dontKnow
        sum.skipped += right.skipped
        sum.open += right.open
        sum.optionalOpen += right.optionalOpen
        sum.undetermined += right.undetermined
        sum.openTables += right.openTables
        sum.points += right.points
        sum.pointsDone += right.pointsDone
        sum.pointsPassedOver += right.pointsPassedOver
        sum.papersAsked += right.papersAsked
        sum.papersRecorded += right.papersRecorded
        sum.papersSeen += right.papersSeen
        sum.secondsLeft += right.secondsLeft
        sum.openByRespondent &+= right.openByRespondent
        return sum
    }
}

extension Respondent {
    fileprivate var ordinal: Int {
        switch self {
        case .owner: 0
        case .finance: 1
        case .hr: 2
        case .operations: 3
        case .safety: 4
        case .sales: 5
        case .it: 6
        }
    }
}
