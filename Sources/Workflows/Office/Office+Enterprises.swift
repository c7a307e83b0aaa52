import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// The enterprises, by name in the order of pinyin; merged records are left out.
    public func enterprises() throws -> [Enterprise] {
        try all(Enterprise.self)
    }

    /// An enterprise by its id, its credit code or its name, a former one too; for a merged record the one kept.
    public func enterprise(_ name: String) throws -> Enterprise {
        try heldEnterprise(name).value
    }

    /// Registers an enterprise, or changes one; a code that another enterprise has is refused.
    public func register(_ enterprise: Enterprise) throws {
        try Permission.openCheckups.require(actingUser())
        if let code = enterprise.registration.code {
            for other in try matches(Enterprise.self, code.text)
            where try other.value.registration.code == code
                && isAnother(other.value, than: enterprise)
            {
                throw Office.taken(other.value)
            }
        }
        let earlier = try held(
            Enterprise.self,
            in: Streams.enterprises,
            subject: enterprise.id.text,
        )
        try append([
            draft(
                enterprise,
                kind: .enterprise,
                in: Streams.enterprises,
                subject: enterprise.id.text,
                replacing: earlier?.heads ?? [],
            )
        ])
    }
}
