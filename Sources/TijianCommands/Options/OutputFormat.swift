import ArgumentParser

/// How data is printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// Columns for a person.
    case table
    /// JSON for a program.
    case json
    /// Comma-separated values, UTF-8 with a byte order mark, as spreadsheet programs read it.
    case csv
}
