/// What past answers a move from one library to a newer one would touch.
public struct CompatibilityReport: Hashable, Sendable {
    /// The changes, in the order of the old library.
    public let changes: [CompatibilityChange]
    /// Checklists whose content changed although their version did not.
    public let unversioned: [Checklist.ID]

    /// Whether something recorded would lose its meaning.
    public var isBreaking: Bool { changes.contains(where: \.isBreaking) }

    /// The changes that touch something recorded, by its path or one inside it.
    public func changes(touching recorded: Set<String>) -> [CompatibilityChange] {
        changes.filter { change in change.touches.contains(where: recorded.contains) }
    }

    /// Compares two libraries.
    public init(from old: Library, to new: Library) {
        self.init(
            from: old.checklists.map(\.checklist),
            to: new.checklists.map(\.checklist),
            forms: (old.form.form, new.form.form),
            papers: (old.papers, new.papers),
        )
    }

    /// Compares checklists, and the forms and papers around them.
    public init(
        from old: [Checklist],
        to new: [Checklist],
        forms: (old: ProfileForm, new: ProfileForm) = (.empty, .empty),
        papers: (old: [Paper], new: [Paper]) = ([], []),
    ) {
        var comparison = CompatibilityComparison(new)
        comparison.compare(forms.old.profile, forms.new.profile, prefix: "enterprise")
        comparison.compare(forms.old.gates, forms.new.gates, prefix: "facts")
        for checklist in old { comparison.compare(checklist) }
        let kept = Set(papers.new.map(\.id))
        for paper in papers.old where !kept.contains(paper.id) {
            comparison.removed(.paper, paper.id.text)
        }
        changes = comparison.changes
        let versions = Dictionary(
            new.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first },
        )
        unversioned = old.compactMap { checklist in
            guard let other = versions[checklist.id], other.version == checklist.version,
                other != checklist
            else { return nil }
            return checklist.id
        }
    }
}
