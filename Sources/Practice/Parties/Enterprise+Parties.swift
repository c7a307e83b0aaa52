extension Enterprise: NamesParties {
    /// The enterprise itself, its legal representative and its related parties.
    public var parties: [PartyName] {
        let own = [PartyName(name, code: registration.code, role: .client)]
        let head = [legalRepresentative].compactMap { $0 }
            .map { PartyName($0, role: .legalRepresentative) }
        let former = details.formerNames.map {
            PartyName($0, code: registration.code, role: .client)
        }
        return own + former + head
            + related.map { PartyName($0.name, code: $0.code, role: $0.role) }
    }
}
