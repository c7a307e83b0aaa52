import Bureau
import Checklists
import Diagnostics
import Practice

/// An application as tables.
struct ApplicationTables {
    let application: BureauApplication
    let firms: [CreditCode: String]

    /// Everything on record but the ranking, what is empty left out.
    func sheet(contact: ApplicationContact?) -> Records {
        let request = application.request
        let person = contact?.contact
        var rows: [(key: String, text: String?)] = [
            ("application", application.number.description),
            ("enterprise", request.name), ("credit_code", request.code?.text),
            ("place", request.place?.text), ("received_on", request.on.description),
            ("received_through", Words.text(application.channel.name)),
            ("signed_by", application.signer.map(name)),
            ("needs", request.needs.joined(separator: ", ")),
            ("wished_firm", request.firm.map(name)), ("wish", contact?.wish),
            ("contact", person.map { [$0.name, $0.role, $0.mobile?.number].joined }),
            ("status", Words.text(application.status.name)),
            ("accepted_on", application.acceptedOn?.description),
            ("reason", (application.withdrawal ?? application.deferral)?.reason),
            ("recommended_on", application.recommendation?.on.description),
            ("named", application.named.map(\.name).joined(separator: "、")),
        ]
        rows += application.choices.map { ("choice", text($0)) }
        rows += ApplicationStep.allCases.compactMap { step in
            application.reached[step].map {
                ("reached", "\(Words.text(step.name)) \($0)")
            }
        }
        rows += [
            ("next_step", application.next.map { Words.text($0.step.name) }),
            ("due_on", application.next?.day.description), ("id", application.id.text),
        ]
        return Records(
            [.init("what"), .init("value")],
            rows: rows.compactMap { row in
                row.text.flatMap { text in
                    text.isEmpty ? nil : [Words.text("column.\(row.key)"), text]
                }
            },
        )
    }

    private func name(_ firm: CreditCode) -> String { firms[firm] ?? firm.text }

    private func text(_ choice: FirmChoice) -> String {
        let answer = choice.answer.map { Words.text($0.name) }
        return [name(choice.firm), choice.on.description, answer, choice.answeredOn?.description]
            .joined
    }

    /// Every firm that could be asked, with what its place comes from.
    var ranking: Records {
        let columns: [Records.Column] = [
            .init("rank", alignment: .trailing), .init("firm"), .init("named"),
            .init("total", alignment: .trailing), .init("aspect"),
            .init("points_scored", alignment: .trailing), .init("weight", alignment: .trailing),
            .init("why"),
        ]
        let named = Set(application.named.map(\.firm))
        let ranked = application.recommendation?.ranked ?? []
        let rows = ranked.enumerated().flatMap { place, firm in
            firm.parts.enumerated().map { index, part -> [String] in
                let mark =
                    application.declined.contains(firm.firm)
                    ? Words.text(ConflictAnswer.cannot.name)
                    : named.contains(firm.firm) ? "✓" : ""
                let head = [String(place + 1), firm.name, mark, String(firm.total)]
                return (index == 0 ? head : ["", "", "", ""]) + [
                    Words.text(part.aspect.name), String(part.points), String(part.weight),
                    Words.text(part.why),
                ]
            }
        }
        return Records(columns, rows: rows)
    }
}

extension [String?] {
    /// What is there, with blanks between.
    fileprivate var joined: String { compactMap { $0 }.joined(separator: " ") }
}
