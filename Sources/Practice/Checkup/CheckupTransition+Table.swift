extension CheckupTransition {
    /// The whole state machine: at most one row for a state and an action.
    public static let table: [CheckupTransition] =
        request + conflict + work + review + afterIssue + withdrawal + stops

    private static func row(
        _ from: CheckupStatus,
        _ action: CheckupAction,
        _ to: CheckupStatus,
        _ guards: [CheckupGuard] = [],
    ) -> CheckupTransition {
        CheckupTransition(from: from, action: action, target: .status(to), guards: guards)
    }

    /// The same row from several states.
    private static func rows(
        _ from: [CheckupStatus],
        _ action: CheckupAction,
        _ to: CheckupStatus,
        _ guards: [CheckupGuard] = [],
    ) -> [CheckupTransition] {
        from.map { row($0, action, to, guards) }
    }

    private static let request: [CheckupTransition] =
        rows([.draft, .rejected], .submit, .submitted, [.voluntary])
        + [
            row(.submitted, .accept, .accepted),
            row(.submitted, .reject, .rejected, [.reason]),
            row(.accepted, .assign, .assigned, [.lawyersMayPractise]),
            row(.conflicted, .assign, .assigned, [.lawyersMayPractise, .firmChanged]),
        ]
        + rows(
            [
                .assigned, .conflictChecking, .conflictCleared, .conflictWaived, .signed,
                .collecting, .onsite,
                .analyzing, .reportDraft,
            ],
            .assign,
            .assigned,
            [.lawyersMayPractise, .firmChanged, .reason],
        )

    private static let conflict: [CheckupTransition] =
        [
            row(.draft, .checkConflicts, .conflictChecking, [.ownClient, .lawyersMayPractise]),
            row(.assigned, .checkConflicts, .conflictChecking, [.lawyersMayPractise]),
            row(.conflictChecking, .clearConflict, .conflictCleared, [.noConflict]),
            row(.conflictChecking, .waiveConflict, .conflictWaived, [.waived]),
            row(.conflictChecking, .findConflict, .conflicted, [.conflictFound]),
        ]
        + rows([.conflictCleared, .conflictWaived], .checkConflicts, .conflictChecking)

    private static let work: [CheckupTransition] = [
        row(
            .draft,
            .start,
            .onsite,
            [.ownClient, .lawyersMayPractise, .conflictSettled, .agreement, .baseDate, .scope],
        ),
        row(.conflictCleared, .sign, .signed, [.conflictSettled, .agreement]),
        row(.conflictWaived, .sign, .signed, [.conflictSettled, .agreement]),
        row(.signed, .collect, .collecting),
        row(.onsite, .collect, .collecting),
        row(.collecting, .visit, .onsite, [.lawyersMayPractise, .baseDate, .scope]),
        row(.analyzing, .visit, .onsite),
        row(.reportDraft, .visit, .onsite),
        row(.onsite, .analyze, .analyzing, [.domainChecked]),
        row(.analyzing, .draft, .reportDraft),
        row(.returned, .draft, .reportDraft),
    ]

    private static let review: [CheckupTransition] = [
        row(
            .reportDraft,
            .submitForReview,
            .inReview,
            [.baseDate, .domainChecked, .answersConfirmed, .findingsDecided],
        ),
        row(.inReview, .recall, .reportDraft),
        row(.inReview, .sendBack, .returned, [.sentBack]),
        row(
            .inReview,
            .issue,
            .issued,
            [
                .conflictSettled, .baseDate, .domainChecked, .answersSettled, .answersConfirmed,
                .findingsDecided,
                .lawCurrent,
                .reviewed, .independentReviewer, .sealed,
            ],
        ),
    ]

    private static let afterIssue: [CheckupTransition] = [
        row(.issued, .deliver, .delivered, [.conflictResolved, .receipt]),
        row(.delivered, .rectify, .rectifying),
        row(.delivered, .followUp, .followedUp, [.nothingToRectify, .followUpRecorded]),
        row(.delivered, .close, .closed, [.mayCloseEarly]),
        row(.rectifying, .followUp, .followedUp, [.followUpRecorded]),
        row(.followedUp, .rectify, .rectifying),
        row(.followedUp, .close, .closed),
        row(.closed, .archive, .archived),
        row(.terminated, .archive, .archived),
    ]

    private static let withdrawal: [CheckupTransition] =
        rows(CheckupStatus.withReport, .replace, .reportDraft, [.reason])
        + rows(CheckupStatus.withReport, .withdraw, .withdrawn, [.reason])
        + [row(.withdrawn, .draft, .reportDraft)]

    /// Before the report any reason will do; afterwards only a conflict found late.
    private static let stops: [CheckupTransition] =
        rows(CheckupStatus.beforeReport, .suspend, .suspended, [.reason])
        + rows(CheckupStatus.beforeReport, .terminate, .terminated, [.reason])
        + rows(
            CheckupStatus.withReport + [.withdrawn],
            .suspend,
            .suspended,
            [.conflictFound, .reason],
        )
        + rows(CheckupStatus.withReport, .terminate, .terminated, [.conflictFound, .reason])
        + rows([.rejected, .suspended, .withdrawn], .terminate, .terminated, [.reason])
        + [
            CheckupTransition(
                from: .suspended,
                action: .resume,
                target: .beforeSuspension,
                guards: [.conflictResolved],
            )
        ]
}
