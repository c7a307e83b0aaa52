import Checklists
import Practice
import Store

extension PartySearch {
    /// The party of a row with the record that names it; an enterprise with checkups is found as a checked one.
    func found(_ row: IndexedName) throws -> FoundParty {
        let record = try tables.rows(
            "SELECT title, number FROM records WHERE owner = ? AND register = ? AND id = ?",
            .text(owner),
            .text(row.register.rawValue),
            .text(row.record),
        ).first
        let checkup = row.register == .enterprises ? try checkups(of: row.record).first : nil
        let isEnterprise = checkup != nil && row.party.role == .client
        let party = PartyName(
            row.party.name,
            code: row.party.code,
            role: isEnterprise ? .checked : row.party.role,
        )
        return FoundParty(
            register: row.register,
            record: row.record,
            title: record?[0].text ?? "",
            number: checkup?.number ?? (row.register == .enterprises ? nil : record?[1].text),
            party: try RelatedParty(party),
            engagement: checkup == nil ? row.engagement : .checkup,
            isCurrent: checkup?.isCurrent ?? row.ends.map { $0 >= today } ?? true,
        )
    }

    /// A checkup of an enterprise that was found.
    struct FoundCheckup {
        let id: Checkup.ID
        let number: String?
        let isCurrent: Bool
    }

    /// The checkups of an enterprise, those under way first, then the latest.
    func checkups(of enterprise: String) throws -> [FoundCheckup] {
        let found = try tables.rows(
            """
            SELECT id, number, status FROM records WHERE owner = ? AND party = ? AND register = 'checkups'
            ORDER BY day DESC, id
            """,
            .text(owner),
            .text(enterprise),
        ).compactMap { row in
            row[0].text.map { id in
                let status = row[2].text.flatMap(CheckupStatus.init)
                return FoundCheckup(
                    id: Checkup.ID(id),
                    number: row[1].text,
                    isCurrent: status.map { !CheckupStatus.ended.contains($0) } ?? true,
                )
            }
        }
        return found.filter(\.isCurrent) + found.filter { !$0.isCurrent }
    }
}
