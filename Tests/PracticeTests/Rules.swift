import Diagnostics

/// The rule of the refusal that work throws; nil when it throws none, "other" when it is no diagnostic.
func rule(_ work: () throws -> Any) -> String? {
    do {
        _ = try work()
        return nil
    } catch {
        return (error as? Diagnostic)?.rule ?? "other"
    }
}
