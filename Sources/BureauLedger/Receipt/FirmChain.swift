import Bureau

/// What is known of a firm's chain while a batch is written down.
struct FirmChain {
    /// A message that does not count, at a number that the chain has not reached.
    struct Held {
        let number: Int64
        var state: PendingFiling.State
        /// Whether its signature was checked, so that it may count once it can.
        let isVerified: Bool
    }

    /// The end of the chain.
    var last: FilingDesk.Link?
    /// What is held, by the number in the chain.
    var held: [Int64: [Held]] = [:]
    var hasChanged = false

    /// The number that comes next.
    var next: Int64 { (last?.sequence ?? 0) + 1 }
}
