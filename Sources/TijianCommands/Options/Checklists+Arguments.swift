public import ArgumentParser
public import Checklists

extension CalendarDate: ExpressibleByArgument {
    /// Reads `2026-09-30`.
    public init?(argument: String) {
        self.init(argument)
    }
}
