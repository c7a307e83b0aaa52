import Checklists
import Diagnostics

extension ImportPass {
    /// Takes in one point: questions, tables, papers, then what is said of it as a whole.
    mutating func add(_ entered: EnteredPoint) {
        do throws(Diagnostic) {
            _ = try interview.location(of: .mark(RiskPoint.ID(entered.id)))
        } catch {
            return note(error, entered.place)
        }
        let id =
            interview.library.point(RiskPoint.ID(entered.id))?.point.id ?? RiskPoint.ID(entered.id)
        guard isFirst("points/\(id)", id.text, entered.place) else { return }
        answers(
            entered.answers,
            entered.source,
            address: { .question(id, $0) },
            change: { .answer(id, $0, $1) },
        )
        for table in entered.tables { add(table, of: id, entered.source) }
        for paper in entered.papers { add(paper, of: id) }
        let recorded = interview.sheet.points[id]
        if let mark = entered.mark, mark != recorded?.mark {
            submit(.mark(id, mark), entered.place)
        }
        if let text = entered.note, text != recorded?.note {
            submit(.note(id, text), entered.place)
        }
    }

    private mutating func add(_ paper: EnteredPaper, of point: RiskPoint.ID) {
        let id = Paper.ID(paper.id)
        guard isFirst("points/\(point)/papers/\(id)", "\(point).papers.\(id)", paper.place) else {
            return
        }
        if interview.sheet.points[point]?.papers[id] == paper.state { return }
        submit(.paper(point, id, paper.state), paper.place)
    }

    mutating func add(_ entered: EnteredSearch, _ number: Int) {
        let thing = "searches/\(number)"
        guard let file = hash(of: entered) else { return }
        var search = entered.search.with(id: entered.search.id, file: file.isEmpty ? nil : file)
        if search.id.text.isEmpty {
            let known = interview.sheet.searches.first { $0.with(id: "", file: $0.file) == search }
            if known != nil { return }
            search = search.with(id: PublicSearch.ID(id(for: thing)), file: search.file)
        }
        if interview.sheet.searches.contains(search) { return }
        submit(.search(search.id, search), entered.place)
    }

    /// The hash of a search's file, empty for none; nil where it has not been taken in.
    private mutating func hash(of entered: EnteredSearch) -> String? {
        guard let path = entered.search.file else { return "" }
        if let hash = rules.evidence[path] { return hash }
        if interview.sheet.searches.contains(where: { $0.file == path }) { return path }
        let problem = Diagnostic(
            subject: "searches",
            Message("interview.evidenceMissing", ["path": .text(path.shortened)]),
            remedy: Message("interview.evidenceMissing.remedy"),
        )
        note(problem, entered.place)
        return nil
    }

    mutating func add(_ entered: EnteredFinding, _ number: Int) {
        var finding = entered.finding
        if finding.id.text.isEmpty {
            let known = interview.sheet.findings.first { $0.with(id: "") == finding }
            if known != nil { return }
            finding = finding.with(id: OwnFinding.ID(id(for: "findings/\(number)")))
        }
        if interview.sheet.findings.contains(finding) { return }
        submit(.ownFinding(finding.id, finding), entered.place)
    }
}

extension PublicSearch {
    fileprivate func with(id: ID, file: String?) -> PublicSearch {
        PublicSearch(
            id: id,
            site: site,
            on: on,
            query: query,
            result: result,
            points: points,
            file: file,
        )
    }
}

extension OwnFinding {
    fileprivate func with(id: ID) -> OwnFinding {
        OwnFinding(
            id: id,
            domain: domain,
            title: title,
            facts: facts,
            analysis: analysis,
            likelihood: likelihood,
            impact: impact,
            exposure: exposure,
            legalBasis: legalBasis,
            recommendations: recommendations,
        )
    }
}
