extension Enterprise: NamesParties {
    /// The enterprise itself, its legal representative and its related parties.
    public var parties: [PartyName] {
        let own = [PartyName(name, code: registration.code, role: .client)]
        let head = [legalRepresentative].compactMap { $0 }
            .map { PartyName($0, role: .legalRepresentative) }
        return own + head + related.map { PartyName($0.name, code: $0.code, role: $0.role) }
    }
}
