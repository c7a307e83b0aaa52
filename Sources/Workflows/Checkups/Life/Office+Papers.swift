public import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// Records a paper that the enterprise hands over: only after the conflict check and the agreement.
    public func receive(
        _ plan: PaperPlan,
        in opened: inout OpenedCheckup,
    ) throws -> PaperReceipt {
        try Permission.openCheckups.require(actingUser())
        let checkup = opened.file.checkup
        if let refusal = checkup.refusal(of: .receivePapers) { throw refusal }
        let day = plan.on ?? today
        if day > today { throw Diagnostic.workflow("dayToCome", subject: day.description) }
        if let signed = checkup.days[.sign], day < signed {
            throw Diagnostic.workflow("paperBeforeAgreement", subject: signed.description)
        }
        let known = opened.library.papers.first {
            $0.id.text == plan.name || $0.title.zh == plan.name || $0.title.en == plan.name
        }
        let receipt = try PaperReceipt(
            id: Office.newID(PaperReceipt.self),
            number: (opened.file.life.papers.map(\.value.number).max() ?? 0) + 1,
            checkup: checkup.id,
            enterprise: checkup.enterprise,
            paper: known?.id,
            name: known?.title[checkup.language] ?? plan.name,
            period: plan.period,
            isOriginal: plan.isOriginal,
            count: plan.count,
            receivedOn: day,
            receivedBy: User.ID(author.user),
            handedOverBy: plan.from,
        )
        let subject = CheckupSubject.paper(receipt.id)
        let entries = try append([
            draft(receipt, kind: .paperReceipt, in: opened.file.stream, subject: subject)
        ])
        take(entries, in: &opened.file)
        opened.file.life.papers.append(
            Held(value: receipt, subject: subject, heads: entries.map(\.id), isConflict: false)
        )
        return receipt
    }

    /// Records that papers left the firm; all are recorded or none.
    public func release(
        _ papers: [PaperReceipt.ID],
        _ way: PaperReturn,
        in file: CheckupFile,
    ) throws {
        try Permission.openCheckups.require(actingUser())
        if way.on > today { throw Diagnostic.workflow("dayToCome", subject: way.on.description) }
        let drafts = try papers.map { id in
            guard let held = file.life.papers.first(where: { $0.value.id == id }) else {
                throw Diagnostic.workflow("unknownPaper", subject: id.text)
            }
            return try draft(
                held.value.returned(way),
                kind: .paperReceipt,
                in: file.stream,
                subject: held.subject,
                over: held,
            )
        }
        try append(drafts)
    }

    /// The paper of a checkup that a person names by its place in the list, its name or the beginning of its id.
    public func paper(_ name: String, of file: CheckupFile) throws -> PaperReceipt {
        let papers = file.life.papers.map(\.value)
        let numbered = papers.filter { String($0.number) == name }
        let named = papers.filter { paper in
            paper.name == name || paper.paper?.text == name
                || (name.count >= 4 && paper.id.text.hasPrefix(name.lowercased()))
        }
        let found = numbered.isEmpty ? named : numbered
        let open = found.filter(\.isOpen)
        guard let paper = open.count == 1 ? open.first : found.first, open.count <= 1 else {
            if found.isEmpty { throw Diagnostic.workflow("unknownPaper", subject: name) }
            throw Diagnostic.workflow("severalPapers", subject: name)
        }
        return paper
    }

    /// The entries that make papers due back once a checkup is over.
    func papersDue(after end: CalendarDate, in file: inout CheckupFile) throws -> [EntryDraft] {
        try file.life.papers.filter(\.value.isOpen).map { held in
            try draft(
                held.value.due(after: end),
                kind: .paperReceipt,
                in: file.stream,
                subject: held.subject,
                over: held,
            )
        }
    }
}
