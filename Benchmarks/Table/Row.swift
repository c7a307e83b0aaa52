/// One line of the table.
struct Row: Sendable {
    let work: String
    let target: String
    let measured: String
    /// Nil where nothing was measured.
    let isReached: Bool?

    var verdict: String {
        switch isReached {
        case true?: "ok"
        case false?: "OVER"
        case nil: "–"
        }
    }
}
