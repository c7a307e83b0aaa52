/// Where the lines come from that a person types.
struct LineSource {
    /// What came.
    enum Line: Hashable {
        /// A line without its end; what was pasted as one piece may hold several lines.
        case text(String)
        /// Nothing will come any more.
        case end
        /// A signal asked to stop.
        case interrupted
    }

    /// Waits for the next line.
    let next: () -> Line
}
