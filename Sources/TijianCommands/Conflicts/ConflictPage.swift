import Checklists
import Diagnostics
import Practice
import Workflows

/// A conflict check as a person reads it: the search, then its hits.
enum ConflictPage {
    /// What a search comes to, and what to do next.
    static func summary(of check: ConflictCheck) -> Message {
        let arguments: [String: Message.Argument] = [
            "number": .text(check.number.short),
            "searched": .number(check.searched.count),
            "names": .number(check.scope.names),
            "open": .number(check.openHits),
            "status": .message(check.status.name),
        ]
        return Message(
            check.result == nil ? "commands.conflict.open" : "commands.conflict.settled",
            arguments,
        )
    }

    /// Who searched what where, when, and the result.
    static func head(of check: ConflictCheck) -> Records {
        var records = Records([.init("what"), .init("value")])
        func add(_ key: String, _ value: String) {
            records.rows.append([Words.text("column.\(key)"), value])
        }
        add("check", check.number.description)
        add("check_for", check.title)
        add("engagement", Words.text(check.engagement.name))
        add("by", check.searchedBy.text)
        add("day", check.on.description)
        for party in check.searched {
            add(
                "searched",
                [Words.text(party.role.name), party.name, party.code?.text ?? ""].joined(
                    separator: " "
                ),
            )
        }
        add("scope", scope(check.scope))
        add("status", Words.text(check.status.name))
        if let waiver = check.waiver {
            add("waiver", "\(waiver.signedOn) \(waiver.signedBy) \(waiver.letter.text.prefix(12))")
        }
        return records
    }

    private static func scope(_ scope: ConflictScope) -> String {
        Words.text(
            "commands.conflict.scope",
            [
                "registers": .text(
                    scope.registers.map { Words.text("register.\($0.rawValue)") }.joined(
                        separator: ", "
                    )
                ),
                "names": .number(scope.names),
                "day": .text(scope.asOf.description),
            ],
        )
    }

    /// The columns of hits.
    static var columns: [Records.Column] {
        [
            .init("hit", alignment: .trailing), .init("searched"), .init("searched_role"),
            .init("found"), .init("found_role"), .init("found_in"), .init("match"), .init("ground"),
            .init("gravity"), .init("judgement"), .init("reason"),
        ]
    }

    /// One hit as a row of these columns.
    static func row(_ hit: ConflictHit) -> [String] {
        [
            String(hit.number),
            hit.searched.name,
            Words.text(hit.searched.role.name),
            hit.found.party.name,
            Words.text(hit.found.party.role.name),
            record(hit.found),
            Words.text(hit.match.name),
            Words.text((hit.judgement?.ground ?? hit.ground).name),
            Words.text(hit.gravity.name),
            judgement(hit),
            hit.judgement?.reason ?? "",
        ]
    }

    /// One hit as lines of what and value, for a person: its columns are too wide to stand side by side.
    static func block(_ hit: ConflictHit) -> [[String]] {
        let lines = zip(columns, row(hit)).map { [$0.title, $1] }.filter { !$0[1].isEmpty }
        return [["", ""]] + lines
    }

    /// The record that names a found party: what it is, its number, whether it is current.
    static func record(_ found: FoundParty) -> String {
        let state = found.isCurrent ? "commands.conflict.current" : "commands.conflict.former"
        return [
            Words.text(found.engagement.name), found.number,
            found.register == .enterprises ? nil : found.title,
            Words.text(state),
        ].compactMap { $0 }.joined(separator: " ")
    }

    private static func judgement(_ hit: ConflictHit) -> String {
        guard let judgement = hit.judgement else {
            return hit.isOpen ? Words.text("commands.conflict.toJudge") : ""
        }
        let word = judgement.isSame ? "commands.conflict.same" : "commands.conflict.other"
        return "\(Words.text(word)) \(judgement.by) \(judgement.on)"
    }
}
