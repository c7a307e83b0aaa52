import Checklists
import Practice

extension Office {
    /// Works out what a checkup's file says, with its library.
    public func opened(_ file: CheckupFile) throws -> OpenedCheckup {
        OpenedCheckup(file, try library(file.library))
    }
}
