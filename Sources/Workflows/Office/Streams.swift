import Foundation
import Store

/// The streams of a firm's journal.
enum Streams {
    /// The people who work here.
    static let people = StreamID(kind: "people")
    /// The enterprises.
    static let enterprises = StreamID(kind: "register", name: "enterprises")
    /// The firm itself.
    static let firm = StreamID(kind: "register", name: "firm")
    /// The parts of the libraries that checkups were started with, by their hash.
    static let library = StreamID(kind: "library")

    /// One checkup.
    static func checkup(_ id: UUID) -> StreamID { StreamID(kind: "checkup", id: id) }
}
