public import Diagnostics

extension Enterprise {
    /// The same enterprise with another record standing for it, or with none.
    public func merged(into other: ID?) throws(Diagnostic) -> Enterprise {
        try Enterprise(
            id: id,
            name: name,
            registration: registration,
            entityType: entityType,
            industry: industry,
            figures: figures,
            legalRepresentative: legalRepresentative,
            address: address,
            township: township,
            contact: contact,
            foundedOn: foundedOn,
            related: related,
            details: details,
            traits: traits,
            mergedInto: other,
            isInvented: isInvented,
        )
    }
}
