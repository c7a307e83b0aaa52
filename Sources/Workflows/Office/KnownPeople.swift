import Practice
import Store
import Synchronization

/// The people whose entries have been read, by entry: every act asks again who acts, and an entry never changes.
final class KnownPeople: Sendable {
    private let people = Mutex<[EntryID: User]>([:])

    /// The person of an entry in force, nil when it has been erased; throws when this version cannot read it.
    func user(of head: Head) throws -> User? {
        guard head.payload != nil else { return nil }
        if let known = people.withLock({ $0[head.id] }) { return known }
        let user = try Payload.decoded(User.self, from: head)
        people.withLock { $0[head.id] = user }
        return user
    }
}
