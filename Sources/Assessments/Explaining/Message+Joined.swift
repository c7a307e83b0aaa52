import Diagnostics

extension Message {
    /// The arguments as one list in the punctuation of each language; nil when there is none.
    static func joined(_ arguments: [Argument], by key: String = "assessment.list") -> Argument? {
        guard var list = arguments.first else { return nil }
        for argument in arguments.dropFirst() {
            list = .message(Message(key, ["first": list, "next": argument]))
        }
        return list
    }
}
