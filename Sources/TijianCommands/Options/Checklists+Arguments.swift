public import ArgumentParser
public import Checklists
import Practice

extension CalendarDate: ExpressibleByArgument {
    /// Reads a day as people write it, such as `2026-09-30` or `2026年9月30日`.
    public init?(argument: String) {
        self.init(written: argument)
    }
}
