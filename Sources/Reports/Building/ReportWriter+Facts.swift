internal import Assessments
internal import Checklists
internal import Diagnostics
internal import Interviews

extension ReportWriter {
    /// The facts of a finding: the lawyer's own words, or the answers one by one, a row of a table in one line.
    func facts(_ finding: ReportedFinding) -> [String] {
        if let statement = finding.assessed.statement { return paragraphs(statement[language]) }
        var collected = FactLines()
        for fact in finding.assessed.facts {
            guard let place = file.facts.place(of: fact.address) else { continue }
            let answer = answers.text(fact.value, place.question, type: place.type)
            collected.add(
                answers.pair(place.ask, answer),
                source: answers.source(fact.source),
                at: fact.address,
                in: place.row,
            )
        }
        return collected.inOrder.map(sentence)
    }

    private func sentence(_ line: FactLine) -> String {
        let sources = Set(line.parts.map(\.source))
        let parts = line.parts.map { part in
            sources.count == 1 ? part.text : part.text + bracketed(part.source)
        }
        let facts = clauses(parts)
        let body =
            line.row.map { row in
                wording.phrase(
                    "fact.row",
                    [
                        "number": .number(row.number), "each": .text(clause(row.each[language])),
                        "facts": .text(facts),
                    ],
                )
            } ?? facts
        guard sources.count == 1, let source = sources.first else { return body }
        return body + bracketed(source)
    }

    private func bracketed(_ text: String) -> String {
        wording.phrase("brackets", ["text": .text(text)])
    }

    /// What the facts rest on besides answers: papers with their extent, public records.
    func evidence(_ finding: ReportedFinding) -> [String] {
        guard let id = finding.assessed.point, let basis = file.bases[id] else { return [] }
        let papers = basis.papers.compactMap(evidence)
        let searches = basis.lookups.compactMap { lookup in
            file.searches[lookup.search].map { search in
                wording.phrase(
                    "evidence.search",
                    [
                        "site": .text(search.site), "day": .text(day(search.on)),
                        "result": .text(clause(search.result)),
                    ],
                )
            }
        }
        let lines = papers + searches
        return lines.isEmpty && finding.assessed.basis == .word
            ? [wording.phrase("evidence.word")] : lines
    }

    private func evidence(_ record: PointBasis.PaperRecord) -> String? {
        let paper = Message.Argument.text(name(ofPaper: record.paper))
        switch record.state {
        case .seen(let count, let total?):
            return wording.phrase(
                "evidence.extent",
                ["paper": paper, "seen": .number(count), "total": .number(total)],
            )
        case .seen(let count, nil):
            return wording.phrase("evidence.seen", ["paper": paper, "seen": .number(count)])
        case .partly: return wording.phrase("evidence.partly", ["paper": paper])
        case .notBrought: return wording.phrase("evidence.notBrought", ["paper": paper])
        case .refused: return wording.phrase("evidence.refused", ["paper": paper])
        case .notNeeded: return nil
        }
    }

    /// Facts by the questions that ask for them, each once.
    func missing(_ addresses: [FactAddress]) -> [String] {
        var seen: Set<String> = []
        return addresses.compactMap(missing).filter { seen.insert($0).inserted }
    }

    private func missing(_ address: FactAddress) -> String? {
        if case .complete(let point, let table) = address {
            return file.facts.table(table, of: point).map { table in
                wording.phrase("missing.complete", ["each": .text(clause(table.each[language]))])
            }
        }
        guard let place = file.facts.place(of: address) else { return nil }
        let ask = answers.short(place.ask)
        return place.row.map { row in
            wording.phrase(
                "missing.row",
                [
                    "number": .number(row.number), "each": .text(clause(row.each[language])),
                    "question": .text(ask),
                ],
            )
        } ?? ask
    }
}
