import Bureau

/// What one filing changed: the events that no longer stand, and those that now do.
struct Posting {
    /// The filing, by its position in the order of arrival.
    let position: Int64
    var removed: [StandingEvent] = []
    var added: [StandingEvent] = []

    /// Both, as what the totals change by.
    var changed: [StandingEvent] { removed + added }
}
