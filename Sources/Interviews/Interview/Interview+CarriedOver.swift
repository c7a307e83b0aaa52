extension Interview {
    /// The questions that are asked now and hold last time's answer, which nobody has confirmed, in order.
    public var carriedOver: [QuestionAddress] {
        steps(.open).map(\.address).filter { recordedAnswer(at: $0)?.isCarriedOver ?? false }
    }
}
