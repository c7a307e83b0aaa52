import Checklists
import Diagnostics
import Interviews

/// Names facts by their questions.
struct FactWording {
    let input: AssessmentInput

    /// A known fact with where it comes from.
    func message(_ fact: FactUse) -> Message {
        let question = question(at: fact.address)
        let source = fact.source.map { "assessment.source.\($0.rawValue)" }
        return Message(
            "assessment.fact",
            [
                "question": name(fact.address),
                "value": ValueWording.argument(
                    fact.value,
                    options: question?.options ?? [],
                    type: question?.type ?? parameter(at: fact.address)?.type,
                ),
                "source": .message(Message(source ?? "assessment.source.library")),
            ],
        )
    }

    /// The facts as one list of names; nil when there is none.
    func list(_ addresses: [FactAddress]) -> Message.Argument? {
        Message.joined(addresses.map(name), by: "assessment.list.facts")
    }

    /// The question in its own words, with the row it belongs to.
    func name(_ address: FactAddress) -> Message.Argument {
        switch address {
        case .row(let point, let table, let row, _):
            let place = input.sheet.points[point]?.tables[table]?.position(of: row)
            return .message(
                Message(
                    "assessment.fact.row",
                    ["row": .number((place ?? 0) + 1), "question": ask(address)],
                )
            )
        case .complete(let point, let table):
            let each = input.library.point(point)?.point.tables.first { $0.id == table }?.each
            return .message(
                Message(
                    "assessment.fact.complete",
                    ["rows": each.map { .localized($0) } ?? .text(table.text)],
                )
            )
        case .question, .profile, .gate, .parameter:
            return .message(Message("assessment.fact.question", ["question": ask(address)]))
        }
    }

    private func ask(_ address: FactAddress) -> Message.Argument {
        let text = question(at: address)?.ask ?? parameter(at: address)?.title
        return text.map { .localized($0) } ?? .text(address.text)
    }

    private func question(at address: FactAddress) -> Question? {
        let form = input.library.form.form
        switch address {
        case .question(let point, let id):
            return input.library.point(point)?.point.questions.first { $0.id == id }
        case .row(let point, let table, _, let id):
            let tables = input.library.point(point)?.point.tables
            return tables?.first { $0.id == table }?.questions.first { $0.id == id }
        case .profile(let id): return form.profile.first { $0.id == id }
        case .gate(let id): return form.gates.first { $0.id == id }
        case .complete, .parameter: return nil
        }
    }

    private func parameter(at address: FactAddress) -> Parameter? {
        guard case .parameter(let id) = address else { return nil }
        return input.library.parameters.first { $0.id == id }
    }
}
