import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// The enterprises, by name in the order of pinyin.
    public func enterprises() throws -> [Enterprise] {
        try all(Enterprise.self)
    }

    /// An enterprise by its id, its credit code or its exact name.
    public func enterprise(_ name: String) throws -> Enterprise {
        try find(Enterprise.self, name).value
    }

    /// Registers an enterprise, or changes one; a code that another enterprise has is refused.
    public func register(_ enterprise: Enterprise) throws {
        try Permission.openCheckups.require(actingUser())
        if let code = enterprise.registration.code {
            let other = try? find(Enterprise.self, code.text)
            guard other == nil || other?.value.id == enterprise.id else {
                throw Diagnostic.workflow("codeTaken", subject: enterprise.id.text)
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
