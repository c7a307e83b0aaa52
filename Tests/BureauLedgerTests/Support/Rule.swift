import Diagnostics

/// The rule that something breaks, or nil.
func rule(_ body: () throws -> Void) -> String? {
    do {
        try body()
        return nil
    } catch { return (error as? Diagnostic)?.rule }
}
