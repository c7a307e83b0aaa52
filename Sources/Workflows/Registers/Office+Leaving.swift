public import Checklists
import Diagnostics
public import Practice

extension Office {
    /// Records that somebody has left, once, on a day that has come.
    public func leave(_ name: String, on day: CalendarDate) throws -> User {
        if day > today { throw Diagnostic.workflow("dayToCome", subject: day.description) }
        let earlier = try UserForm.find(name, in: self).value
        guard earlier.status == .active else {
            throw Diagnostic.workflow("leftAlready", subject: earlier.id.text)
        }
        let typed = [("status", "left"), ("left", day.description)]
        return try change(UserForm.self, name, typed)
    }
}
