import Checklists
import Foundation
import Practice
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

    /// The stream of an id that is no UUID: always empty.
    private static let nobody = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))

    /// One checkup; its id is a UUID in small letters.
    static func checkup(of id: Checkup.ID) -> StreamID {
        StreamID(kind: "checkup", id: UUID(uuidString: id.text) ?? nobody)
    }
}
