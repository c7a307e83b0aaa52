import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// The enterprises, by id.
    public func enterprises() throws -> [Enterprise] {
        try held(Enterprise.self, in: Streams.enterprises).map(\.value)
    }

    /// An enterprise by its id, its credit code or its exact name.
    public func enterprise(_ name: String) throws -> Enterprise {
        if let byID = try held(Enterprise.self, in: Streams.enterprises, subject: name)?.value {
            return byID
        }
        let code = CreditCode(name)
        let found = try enterprises().filter { $0.name == name || $0.registration.code == code }
        guard let enterprise = found.first else { throw Diagnostic.workflow("unknownEnterprise") }
        guard found.count == 1 else { throw Diagnostic.workflow("severalEnterprises") }
        return enterprise
    }

    /// Registers an enterprise, or changes one; a code that another enterprise has is refused.
    public func register(_ enterprise: Enterprise) throws {
        try Permission.openCheckups.require(actingUser())
        if let code = enterprise.registration.code {
            let others = try enterprises().filter {
                $0.id != enterprise.id && $0.registration.code == code
            }
            guard others.isEmpty else {
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
