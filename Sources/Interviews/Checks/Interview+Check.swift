import Checklists
public import Diagnostics

extension Interview {
    /// Whether a change fits: its question exists and is asked, its value is of the type and within the bounds.
    ///
    /// Taking something back is always allowed. A question whose condition is not known yet may be answered.
    public func check(_ change: SheetChange) throws(Diagnostic) {
        switch change.canonical(in: library) {
        case .baseDate(let date): try AnswerCheck.check(date, "base_date")
        case .search(_, let search):
            try search.map { search throws(Diagnostic) in try RecordCheck(library).check(search) }
        case .ownFinding(_, let finding):
            try finding.map { finding throws(Diagnostic) in try RecordCheck(library).check(finding)
            }
        case .visit(let visit): try RecordCheck(library).check(visit)
        case .row(_, let table, let row, let exists) where exists: try checkRow(change, table, row)
        case .row(let point, let table, _, _): _ = try location(of: .table(point, table))
        case .paper(_, _, let state): try check(paper: state, change)
        case .mark(_, let mark): try check(mark: mark, change)
        case .note(let point, let note):
            _ = try location(of: .note(point))
            try TextCheck.check(note, point.text)
        case .complete(_, _, let isComplete): try checkComplete(change, isComplete)
        case .profile(_, let answer), .fact(_, let answer), .parameter(_, let answer),
            .answer(_, _, let answer),
            .rowAnswer(_, _, _, _, let answer):
            try check(answer: answer, change)
        }
    }

    private func check(answer: Answer?, _ change: SheetChange) throws(Diagnostic) {
        guard let address = change.canonical(in: library).address else { return }
        let location = try location(of: address)
        guard let answer else { return }
        try checkShown(location, address.label)
        try TextCheck.check(answer.note, address.label, mayBeEmpty: true)
        switch answer.content {
        case .dontKnow(let reason), .skipped(let reason):
            try TextCheck.check(reason, address.label, mayBeEmpty: true)
        case .value(let value): try check(value, at: location, address.label)
        }
    }

    private func check(_ value: Value, at location: Location, _ subject: String) throws(Diagnostic)
    {
        if case .parameter(let position) = location.slot {
            return try AnswerCheck.check(
                value,
                as: library.parameters[position].type,
                subject: subject,
            )
        }
        guard let question = compiledQuestion(at: location) else { return }
        try AnswerCheck.check(value, for: question.question, subject: subject)
        try checkBounds(value, at: location, subject)
    }

    private func checkRow(
        _ change: SheetChange,
        _ table: QuestionTable.ID,
        _ row: TableSheet.Row.ID,
    ) throws(Diagnostic) {
        guard let point = change.canonical(in: library).address?.point else { return }
        let address = QuestionAddress.table(point, table)
        let location = try location(of: address)
        guard row.text.isSmallUUID else {
            throw Diagnostic(
                subject: address.label,
                Message("interview.rowID", ["row": .text(row.text.shortened)]),
                remedy: Message("interview.rowID.remedy"),
            )
        }
        try checkShown(location, address.label)
    }

    private func checkComplete(_ change: SheetChange, _ isComplete: Bool) throws(Diagnostic) {
        guard let address = change.canonical(in: library).address else { return }
        let location = try location(of: address)
        if isComplete { try checkShown(location, address.label) }
    }

    private func check(paper state: PaperState?, _ change: SheetChange) throws(Diagnostic) {
        guard let address = change.canonical(in: library).address else { return }
        _ = try location(of: address)
        guard case .seen(let seen, let total)? = state else { return }
        if seen < 1 {
            throw Diagnostic(
                subject: address.label,
                Message("interview.paperNoneSeen"),
                remedy: Message("interview.paperNoneSeen.remedy"),
            )
        }
        if let total, total < seen {
            throw Diagnostic(
                subject: address.label,
                Message("interview.paperMoreThanAll"),
                remedy: Message("interview.paperMoreThanAll.remedy"),
            )
        }
    }

    private func check(mark: CheckMark?, _ change: SheetChange) throws(Diagnostic) {
        guard let address = change.canonical(in: library).address else { return }
        _ = try location(of: address)
        switch mark {
        case .notChecked(let reason)?, .notApplicable(let reason)?, .needsSpecialist(let reason)?:
            guard !reason.allSatisfy(\.isWhitespace) else {
                throw Diagnostic(
                    subject: address.label,
                    Message("interview.reasonMissing"),
                    remedy: Message("interview.reasonMissing.remedy"),
                )
            }
            try TextCheck.check(reason, address.label)
        case .sampled?, nil: break
        }
    }
}

extension String {
    /// Whether it is a UUID in small letters.
    var isSmallUUID: Bool {
        let bytes = Array(utf8)
        guard bytes.count == 36 else { return false }
        return bytes.enumerated().allSatisfy { index, byte in
            switch index {
            case 8, 13, 18, 23: byte == UInt8(ascii: "-")
            default: (48...57).contains(byte) || (97...102).contains(byte)
            }
        }
    }
}
