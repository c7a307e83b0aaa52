/// A change of a statute on a day: a new version takes effect, or the statute is repealed.
public struct StatuteChange: Hashable, Sendable {
    /// What happens.
    public enum Kind: Hashable, Sendable {
        /// A version takes effect.
        case takesEffect(StatuteVersion)
        /// It is repealed, by another statute where that is known.
        case isRepealed(by: String?)
    }

    /// The statute.
    public let statute: Statute
    /// The first day of the new law.
    public let day: CalendarDate
    /// What happens.
    public let kind: Kind

    /// Whether a citation speaks of the law before and after the change at once, and so must be read again.
    ///
    /// One whose window ends before the change or begins with it, or that judges the acts of one side alone,
    /// already provides for it.
    public func touches(_ citation: Citation) -> Bool {
        if let until = citation.until, until < day { return false }
        if let since = citation.since, since >= day { return false }
        if let before = citation.actsBefore, before <= day { return false }
        if let from = citation.actsFrom, from >= day { return false }
        return true
    }
}

extension Statute {
    /// Its changes from the day after one to another, in order.
    public func changes(after start: CalendarDate, through end: CalendarDate) -> [StatuteChange] {
        func isWithin(_ day: CalendarDate) -> Bool { day > start && day <= end }
        let effects = versions.filter { isWithin($0.effective) }.map {
            StatuteChange(statute: self, day: $0.effective, kind: .takesEffect($0))
        }
        let repeals = versions.compactMap { version -> StatuteChange? in
            guard let day = version.repealed, isWithin(day),
                !versions.contains(where: { $0.effective == day })
            else { return nil }
            return StatuteChange(
                statute: self,
                day: day,
                kind: .isRepealed(by: version.repealedBy),
            )
        }
        return (effects + repeals).sorted { $0.day < $1.day }
    }
}
