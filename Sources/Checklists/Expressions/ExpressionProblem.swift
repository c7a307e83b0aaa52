import Diagnostics

/// What is wrong inside an expression, counted in characters from its beginning; the place is added outside.
struct ExpressionProblem: Error {
    let offset: Int
    let message: Message
    let remedy: Message?

    init(offset: Int, _ message: Message, remedy: Message? = nil) {
        self.offset = offset
        self.message = message
        self.remedy = remedy
    }
}
